from __future__ import annotations

import uuid
from typing import Any

from django.db import models, transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, Revision
from wagtail.search import index
from wagtail.url_routing import RouteResult

from ambos.stories import gate
from ambos.stories.blocks import BodyBlock
from ambos.stories.panels import NotesPanel, SeenPanel
from ambos.stories.signals import version_saved
from ambos.stories.version_form import VersionForm, require_seen


class Story(models.Model):
    """The report, whatever languages tell it. `translation_key` joins it to its versions."""

    class RetractionShown(models.TextChoices):
        GONE = "GONE", _("as gone: search engines forget the address")
        NOTICE = "NOTICE", _("as a page that stays in place")

    translation_key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slugline = models.CharField(_("slugline"), max_length=120, help_text=_("The newsroom's working title."))
    source_locale = models.ForeignKey(
        Locale, on_delete=models.PROTECT, related_name="+", verbose_name=_("source language")
    )
    embargo_at = models.DateTimeField(_("embargo"), null=True, blank=True)
    retracted_at = models.DateTimeField(_("retracted"), null=True, blank=True, editable=False)
    retraction_shown = models.CharField(
        max_length=10, blank=True, choices=RetractionShown.choices, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    def __str__(self) -> str:
        return self.slugline

    def lock(self) -> None:
        """Wait until nobody else acts on this story, and see it as it is then. Ends with the transaction.

        Every act and every save of a version begins with it, so none waits for another while it holds rows.
        """
        self.refresh_from_db(from_queryset=Story.objects.select_for_update(no_key=True))

    @property
    def versions(self) -> models.QuerySet[StoryPage]:
        return StoryPage.objects.filter(translation_key=self.translation_key)


class StoryPage(Page):
    """A version: one telling of a story in one locale. Joined to its siblings by `translation_key`.

    It goes live and changes while live only through the acts of `stories.operations`; see `gate`.
    """

    kicker = models.CharField(
        _("kicker"), max_length=60, blank=True, help_text=_("A word or two over the headline.")
    )
    dek = models.TextField(_("dek"), blank=True, help_text=_("The summary under the headline."))
    dateline = models.CharField(
        _("dateline"), max_length=80, blank=True, help_text=_("Where it was reported.")
    )
    lead_picture = models.ForeignKey(
        "stories.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("lead picture"),
    )
    lead_alt = models.CharField(_("alternative text"), max_length=300, blank=True)
    lead_caption = models.TextField(_("caption"), blank=True)
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("body"))

    # What the person who saves a draft was shown, and said of it; not stored with the version.
    shown_revisions: tuple[int, ...] = ()
    changes_facts: bool = False

    base_form_class = VersionForm
    parent_page_types = ["stories.SectionPage"]
    subpage_types: list[str] = []
    template = "site/story.html"

    content_panels = [
        SeenPanel(),
        NotesPanel(),
        FieldPanel("kicker"),
        TitleFieldPanel("title", heading=_("Headline"), placeholder=False),
        FieldPanel("dek"),
        InlinePanel("bylines", heading=_("Byline"), label=_("Person")),
        FieldPanel("dateline"),
        MultiFieldPanel(
            [FieldPanel("lead_picture"), FieldPanel("lead_alt"), FieldPanel("lead_caption")],
            heading=_("Lead picture"),
        ),
        FieldPanel("body"),
    ]
    # Wagtail's own schedule is left out: it would go live without asking the gate.
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Story")),
            ObjectList(
                [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
                heading=_("Address"),
            ),
        ]
    )
    search_fields = [*Page.search_fields, index.SearchField("dek"), index.SearchField("body")]

    class Meta:
        verbose_name = _("story version")
        verbose_name_plural = _("story versions")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if not args:  # a row read from the database comes by position
            kwargs.setdefault("live", False)
        super().__init__(*args, **kwargs)

    def can_move_to(self, parent: Page) -> bool:
        """Within its own edition, the language of its address; out of readers' sight only as a draft."""
        section = parent.specific_deferred
        hides = self.live and getattr(section, "is_unsorted", False)
        return super().can_move_to(parent) and parent.locale_id == self.locale_id and not hides

    def credited(self, role: str) -> list[str]:
        """The names of those who had this `Byline.Role` in the version, in order."""
        return [byline.author.name for byline in self.bylines.all() if byline.role == role]

    @property
    def story(self) -> Story:
        return Story.objects.get(translation_key=self.translation_key)

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """A version that readers saw keeps its address once its story is retracted, for the notice."""
        if path_components or self.live or not self.first_published_at:
            return super().route(request, path_components)
        story = self.story
        notice = (
            story.retraction_notices.filter(locale=self.locale_id).first() if story.retracted_at else None
        )
        if notice is None:
            raise Http404
        notice.story = story
        return RouteResult(self, kwargs={"notice": notice})

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if (notice := kwargs.get("notice")) is None:
            return super().serve(request, *args, **kwargs)
        gone = notice.story.retraction_shown == Story.RetractionShown.GONE
        context = {"page": self, "notice": notice, "gone": gone}
        return TemplateResponse(request, "site/retracted.html", context, status=410 if gone else 200)

    def save_revision(self, *args: Any, **kwargs: Any) -> Revision:
        """Wagtail's road to every draft; tells how the draft read before.

        Raises `UnseenWork` if somebody saved the version since this object was read.
        """
        with transaction.atomic():
            self.story.lock()
            before = type(self).objects.get(pk=self.pk).get_latest_revision_as_object()
            first = before.latest_revision_id is None
            require_seen(self, before.latest_revision)
            revision = super().save_revision(*args, **kwargs)
            version_saved.send(
                sender=type(self),
                version=self,
                before=None if first else before,
                user=kwargs.get("user"),
                overwritten=kwargs.get("overwrite_revision") is not None,
            )
        return revision

    def publish(
        self,
        revision: Revision,
        user: Any = None,
        changed: bool = True,
        log_action: bool | str = True,
        previous_revision: Revision | None = None,
        skip_permission_checks: bool = False,
    ) -> None:
        """Wagtail's road to publication, led through the act that asks the gate."""
        gate.publish_act()(version=self, revision=revision, user=None if skip_permission_checks else user)


@receiver(pre_save, sender=StoryPage)
@receiver(pre_save, sender=Page)
def _guard_live_content(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    if kwargs.get("raw") or not issubclass(instance.specific_class or Page, StoryPage):
        return
    gate.guard_save(instance, update_fields=kwargs.get("update_fields"))


@receiver(pre_save, sender=StoryPage)
def _join_story(sender: type[StoryPage], instance: StoryPage, **kwargs: Any) -> None:
    if instance._state.adding:
        Story.objects.get_or_create(
            translation_key=instance.translation_key,
            defaults={"slugline": instance.title[:120], "source_locale": instance.locale},
        )
