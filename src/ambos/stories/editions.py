"""Makes the locales and editions that `AMBOS_LOCALES` names, after each `migrate`. Adds, never removes."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Count
from wagtail.models import Collection, Locale, Page, Site

from ambos.stories.models import EditionPage, NewspaperPage, SectionPage, StoryPage
from ambos.stories.operations import section_in


@transaction.atomic
def make_editions() -> None:
    """Bring locales, the newspaper's root, its site and one edition for each locale into being."""
    locales = [Locale.objects.get_or_create(language_code=tag)[0] for tag, _name in settings.LANGUAGES]
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    newspaper = NewspaperPage.objects.first() or _make_newspaper(locales[0])
    first = EditionPage.objects.first()
    for locale in locales:
        if not EditionPage.objects.filter(locale=locale).exists():
            made = _make_edition(newspaper, locale, first.translation_key if first else None)
            first = first or made
            _make_sections(made)


def _make_newspaper(locale: Locale) -> NewspaperPage:
    root = Page.get_first_root_node() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=locale)
    )
    stock = Page.objects.filter(depth=2, content_type__model="page")
    newspaper: NewspaperPage = root.add_child(
        instance=NewspaperPage(title=settings.NEWSROOM_NAME, slug="newspaper", locale=locale)
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "root_page": newspaper, "site_name": settings.NEWSROOM_NAME},
    )
    for page in stock:  # the welcome page that Wagtail's first migration makes
        page.delete()
    return NewspaperPage.objects.get(pk=newspaper.pk)


def _make_edition(newspaper: NewspaperPage, locale: Locale, key: UUID | None) -> EditionPage:
    edition = EditionPage(title=settings.NEWSROOM_NAME, slug=locale.language_code.lower(), locale=locale)
    if key:
        edition.translation_key = key
    return newspaper.add_child(instance=edition)


def _make_sections(edition: EditionPage) -> None:
    """Give a new edition the sections the others have, under the same titles until an editor renames them."""
    for section in SectionPage.objects.exclude(locale=edition.locale).order_by("path"):
        section_in(section=section, locale=edition.locale)


def switched_off() -> dict[str, int]:
    """How many versions there are in each locale that `AMBOS_LOCALES` does not name any more, by its tag."""
    named = [tag for tag, _name in settings.LANGUAGES]
    versions = StoryPage.objects.exclude(locale__language_code__in=named).order_by("locale__language_code")
    return dict(versions.values_list("locale__language_code").annotate(Count("pk")))
