"""Pictures as the pages show them: which widths and formats, and the words a browser needs to choose."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch
from wagtail.images.exceptions import InvalidFilterSpecError
from willow.image import UnrecognisedImageFormatError

from ambos.stories.models import Picture, PictureRendition

WIDTHS = (320, 640, 960, 1440)
# For the few browsers without WebP, and for other sites that show the story's picture.
PLAIN = "width-1200|format-jpeg"


@dataclass(frozen=True, slots=True)
class Use:
    """A place on a page: how wide the picture can get there, and what the layout says of its width."""

    widest: int
    sizes: str
    is_first_view: bool = False


USES = {
    "lead": Use(1440, "(min-width: 78rem) 38rem, (min-width: 64rem) 50vw, 100vw", is_first_view=True),
    "story": Use(1440, "(min-width: 76rem) 60rem, (min-width: 64rem) 78vw, 100vw", is_first_view=True),
    "card": Use(960, "(min-width: 60rem) 20rem, (min-width: 44rem) 48vw, 100vw"),
    "row": Use(640, "(min-width: 44rem) 11rem, 6.5rem"),
    "related": Use(640, "(min-width: 44rem) 18rem, 6.5rem"),
    "body": Use(1440, "(min-width: 44rem) 42rem, 100vw"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What one picture element needs. `width` and `height` are those of `src`."""

    srcset: str
    sizes: str
    src: str
    width: int
    height: int
    is_first_view: bool
    position: str


def specs(widest: int = WIDTHS[-1]) -> list[str]:
    """Wagtail's names of the renditions that pages use."""
    return [*(f"width-{width}|format-webp" for width in WIDTHS if width <= widest), PLAIN]


def with_renditions(field: str) -> Prefetch[str]:
    """Prefetch a picture with everything its markup needs, in two queries for any number of pages."""
    return Prefetch(field, queryset=Picture.objects.prefetch_renditions(*specs()))


def make_renditions(picture: Picture) -> None:
    """Make all files that pages use of a picture, so that no reader waits for them."""
    if not picture.is_placeholder:
        picture.get_renditions(*specs())


def shown(picture: Picture | None, use: str) -> Shown | None:
    """The picture for this use; None when there is nothing a reader could see."""
    if picture is None or picture.is_placeholder:
        return None
    place = USES[use]
    try:
        made = picture.get_renditions(*specs(place.widest))
    except (OSError, InvalidFilterSpecError, UnrecognisedImageFormatError):
        return None  # the file is gone or broken
    plain = made[PLAIN]
    return Shown(
        srcset=_srcset([made[spec] for spec in made if spec != PLAIN]),
        sizes=place.sizes,
        src=plain.url,
        width=plain.width,
        height=plain.height,
        is_first_view=place.is_first_view,
        position=_position(picture),
    )


def _srcset(renditions: list[PictureRendition]) -> str:
    """From narrow to wide; a small original gives fewer widths than were asked."""
    by_width = {rendition.width: rendition.url for rendition in renditions}
    return ", ".join(f"{by_width[width]} {width}w" for width in sorted(by_width))


def _position(picture: Picture) -> str:
    """Where the focal point lies, for cropping; empty if nobody set one."""
    point = picture.get_focal_point()
    if point is None or not picture.width or not picture.height:
        return ""
    x, y = point.centroid
    return f"{round(100 * x / picture.width)}% {round(100 * y / picture.height)}%"
