from ambos.stories.models.authors import Author, Byline
from ambos.stories.models.pictures import Picture, PictureRendition
from ambos.stories.models.previews import PreviewLink
from ambos.stories.models.stories import Story, StoryPage
from ambos.stories.models.tree import EditionPage, NewspaperPage, SectionPage

__all__ = [
    "Author",
    "Byline",
    "EditionPage",
    "NewspaperPage",
    "Picture",
    "PictureRendition",
    "PreviewLink",
    "SectionPage",
    "Story",
    "StoryPage",
]
