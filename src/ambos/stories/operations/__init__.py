"""What people of the newsroom do to a story, one function for each act."""

from ambos.stories.operations.corrections import (
    CorrectionRefused,
    carry_correction,
    correct_story,
    waive_correction,
)
from ambos.stories.operations.drafts import (
    EmbargoRefused,
    describe_story,
    draft_version,
    move_story,
    section_in,
    unsorted_section,
)
from ambos.stories.operations.publication import (
    UnknownVersion,
    publish_story,
    publish_version,
    unpublish_story,
)
from ambos.stories.operations.retraction import RetractionRefused, restore_story, retract_story
from ambos.stories.operations.schedule import (
    TimeRefused,
    cancel_schedule,
    owe_versions,
    publish_scheduled,
    schedule_story,
)

__all__ = [
    "CorrectionRefused",
    "EmbargoRefused",
    "RetractionRefused",
    "TimeRefused",
    "UnknownVersion",
    "cancel_schedule",
    "carry_correction",
    "correct_story",
    "describe_story",
    "draft_version",
    "move_story",
    "owe_versions",
    "publish_scheduled",
    "publish_story",
    "publish_version",
    "restore_story",
    "retract_story",
    "schedule_story",
    "section_in",
    "unpublish_story",
    "unsorted_section",
    "waive_correction",
]
