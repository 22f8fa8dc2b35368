from ambos.stories.models.acts import (
    Correction,
    CorrectionNote,
    FollowUp,
    OwedVersion,
    RetractionNotice,
    Schedule,
    ScheduledVersion,
)
from ambos.stories.models.authors import Author, Byline
from ambos.stories.models.pictures import Picture, PictureRendition
from ambos.stories.models.previews import PreviewLink
from ambos.stories.models.stories import Story, StoryPage
from ambos.stories.models.tree import EditionPage, NewspaperPage, SectionPage

__all__ = [
    "Author",
    "Byline",
    "Correction",
    "CorrectionNote",
    "EditionPage",
    "FollowUp",
    "NewspaperPage",
    "OwedVersion",
    "Picture",
    "PictureRendition",
    "PreviewLink",
    "RetractionNotice",
    "Schedule",
    "ScheduledVersion",
    "SectionPage",
    "Story",
    "StoryPage",
]
