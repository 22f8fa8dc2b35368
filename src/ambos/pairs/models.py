from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.stories.models import StoryPage

SPELLING_LENGTH = 120


class Pair(models.Model):
    """A target version and the source version it tells. A version has at most one source."""

    class Kind(models.TextChoices):
        FULL = "FULL", _("full")
        ABRIDGED = "ABRIDGED", _("abridged")
        ADAPTED = "ADAPTED", _("adapted")

    source = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="pairs_as_source")
    target = models.OneToOneField(StoryPage, on_delete=models.CASCADE, related_name="pair_as_target")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.FULL)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(source=models.F("target")), name="pair_joins_two_versions"
            )
        ]

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"

    def clean(self) -> None:
        if self.source.translation_key != self.target.translation_key:
            raise ValidationError(_("A pair joins two versions of one story."))


class Match(models.Model):
    """What is known of one combination of source and target segments, each by its digest; never changed.

    Somebody said it, or it follows from an edit (`inferred`). The newest word on a combination counts.
    `pairs.debts` reads it: see `Known` there. The texts are kept for the story's history and for new drafts.
    """

    class State(models.TextChoices):
        MACHINE = "MACHINE", _("machine")
        TRANSLATED = "TRANSLATED", _("translated")
        REVIEWED = "REVIEWED", _("reviewed")
        WAIVED = "WAIVED", _("waived")

    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="matches")
    source_digests = models.JSONField(default=list)
    target_digests = models.JSONField(default=list)
    source_texts = models.JSONField(default=list)
    target_texts = models.JSONField(default=list)
    basis = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=State.choices, default=State.TRANSLATED)
    inferred = models.BooleanField(default=False)
    target_owes_since = models.DateTimeField(null=True)
    source_owes_since = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)
    matched_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    matched_at = models.DateTimeField()
    # The one source segment of the match, by which a new draft finds what was translated before.
    memory_key = models.CharField(max_length=16, blank=True, db_index=True)

    class Meta:
        ordering = ["-matched_at", "-pk"]
        verbose_name_plural = "matches"

    def __str__(self) -> str:
        return f"{self.pair}: {self.get_state_display()}"


class Dismissal(models.Model):
    """A finding that an editor says is none, and why: for one version, or for the newsroom without a version.

    `key` names the finding (`pairs.dismissing`); the other words are there to be read.
    """

    version = models.ForeignKey(
        StoryPage, null=True, blank=True, on_delete=models.CASCADE, related_name="dismissals"
    )
    key = models.CharField(max_length=32)
    name = models.CharField(max_length=40)
    passage = models.TextField(blank=True)
    expected = models.TextField(blank=True)
    reason = models.TextField(_("reason"))
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    dismissed_at = models.DateTimeField()

    class Meta:
        ordering = ["-dismissed_at", "-pk"]
        indexes = [models.Index(fields=["key"], name="dismissal_key")]
        constraints = [
            models.UniqueConstraint(fields=["version", "key"], name="finding_dismissed_once"),
            models.UniqueConstraint(
                fields=["key"],
                condition=models.Q(version=None),
                name="finding_dismissed_once_for_all",
            ),
        ]
        default_permissions = ()
        permissions = [("dismiss_findings", _("Can dismiss findings, with a reason"))]

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class Name(models.Model):
    """A name of the newsroom's list; its right spelling in each locale stands in `spellings`."""

    label = models.CharField(_("name"), max_length=SPELLING_LENGTH, editable=False)

    class Meta:
        ordering = ["label", "pk"]
        verbose_name = _("name")
        verbose_name_plural = _("names")

    def __str__(self) -> str:
        return self.label

    @property
    def spelt(self) -> str:
        """Every spelling with its locale, for a list that has them at hand."""
        return ", ".join(f"{each.locale.language_code}: {each.text}" for each in self.spellings.all())


class Spelling(models.Model):
    """How a name is spelt in one locale."""

    name = models.ForeignKey(Name, on_delete=models.CASCADE, related_name="spellings")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    text = models.CharField(max_length=SPELLING_LENGTH)

    class Meta:
        ordering = ["locale_id"]
        constraints = [
            models.UniqueConstraint(fields=["name", "locale"], name="name_spelt_once_in_each_locale"),
            models.UniqueConstraint(fields=["locale", "text"], name="spelling_of_one_name"),
        ]

    def __str__(self) -> str:
        return self.text


class Term(models.Model):
    """A glossary term in one locale; how others say it stands in `renderings`."""

    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("language"))
    text = models.CharField(
        _("term"), max_length=SPELLING_LENGTH, error_messages={"required": _("Write the term.")}
    )

    class Meta:
        ordering = ["text", "pk"]
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        constraints = [models.UniqueConstraint(fields=["locale", "text"], name="term_once_in_each_locale")]

    def __str__(self) -> str:
        return self.text


class Rendering(models.Model):
    """What a term is called in another locale: agreed wordings and forbidden ones, one a line."""

    term = models.ForeignKey(Term, on_delete=models.CASCADE, related_name="renderings")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    agreed = models.TextField(blank=True)
    forbidden = models.TextField(blank=True)

    class Meta:
        ordering = ["locale_id"]
        constraints = [
            models.UniqueConstraint(fields=["term", "locale"], name="term_rendered_once_in_each_locale")
        ]

    def __str__(self) -> str:
        return self.agreed or self.forbidden
