from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.readers.models import MailingList, Wording


class Poll(models.Model):
    """One question, never copied: its wordings are rows for each locale, its ballots are counted together."""

    class State(models.TextChoices):
        DRAFT = "DRAFT", _("draft")
        OPEN = "OPEN", _("open")
        CLOSED = "CLOSED", _("closed")

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    opens_at = models.DateTimeField(_("opens"), null=True, blank=True)
    closes_at = models.DateTimeField(_("closes"), null=True, blank=True)
    mailing_list = models.ForeignKey(
        MailingList, null=True, blank=True, on_delete=models.PROTECT, related_name="polls",
        verbose_name=_("mailing list it offers"),
    )  # fmt: skip
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("poll")
        verbose_name_plural = _("polls")

    def __str__(self) -> str:
        mine = self.wording(get_language() or "")
        asked = [mine, *self.wordings.all()]
        return next((each.question for each in asked if each and each.question), self.slug)

    def wording(self, tag: str) -> PollWording | None:
        """The poll's words in the locale of this tag, if it is asked there."""
        return next((wording for wording in self.wordings.all() if wording.locale.language_code == tag), None)

    def is_open(self, now: datetime) -> bool:
        begun = self.opens_at is None or self.opens_at <= now
        return self.state == self.State.OPEN and begun and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        past = self.state == self.State.OPEN and self.closes_at is not None and self.closes_at <= now
        return past or self.state == self.State.CLOSED

    @property
    def is_locked(self) -> bool:
        """From the first ballot on, question and choices stand as they are."""
        return self.pk is not None and self.ballots.exists()


class PollWording(Wording):
    """A poll in one locale. A draft may leave the question empty; an open poll may not."""

    poll = models.ForeignKey(Poll, on_delete=models.CASCADE, related_name="wordings")
    question = models.CharField(_("question"), max_length=300, blank=True)
    introduction = models.TextField(_("introduction"), blank=True)
    thanks = models.TextField(_("thanks"), blank=True)

    class Meta(Wording.Meta):
        constraints = [models.UniqueConstraint(fields=["poll", "locale"], name="one_poll_wording_a_locale")]

    def __str__(self) -> str:
        return self.question


class Choice(models.Model):
    """One answer of a poll, the same in every language."""

    poll = models.ForeignKey(Poll, on_delete=models.CASCADE, related_name="choices")
    rank = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["rank", "pk"]
        constraints = [models.UniqueConstraint(fields=["poll", "rank"], name="one_choice_a_rank")]

    def __str__(self) -> str:
        return self.text(get_language() or "") or f"#{self.rank}"

    def text(self, tag: str) -> str:
        """The answer's words in the locale of this tag, or nothing."""
        return next((words.text for words in self.wordings.all() if words.locale.language_code == tag), "")


class ChoiceWording(Wording):
    choice = models.ForeignKey(Choice, on_delete=models.CASCADE, related_name="wordings")
    text = models.CharField(_("choice"), max_length=200)

    class Meta(Wording.Meta):
        constraints = [
            models.UniqueConstraint(fields=["choice", "locale"], name="one_choice_wording_a_locale")
        ]

    def __str__(self) -> str:
        return self.text


class Ballot(models.Model):
    """One vote. It holds nothing about the person: the number proves only that it was cast once."""

    wagtail_reference_index_ignore = True  # no second register of votes, no task for each vote

    class State(models.TextChoices):
        COUNTED = "COUNTED", _("counted")
        SET_ASIDE = "SET_ASIDE", _("set aside")

    class Suspicion(models.TextChoices):
        NONE = "", _("none")
        TRAP_FILLED = "TRAP_FILLED", _("filled in a field that nobody sees")
        TOO_FAST = "TOO_FAST", _("cast faster than a person can read")

    poll = models.ForeignKey(Poll, on_delete=models.PROTECT, related_name="ballots")
    number = models.CharField(max_length=64, unique=True)
    state = models.CharField(max_length=10, choices=State, default=State.COUNTED)
    suspicion = models.CharField(max_length=20, choices=Suspicion, blank=True, default=Suspicion.NONE)
    locale = models.ForeignKey(
        Locale, on_delete=models.PROTECT, related_name="+", help_text=_("Of the page it was cast on.")
    )
    cast_at = models.DateTimeField()

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="COUNTED", suspicion="") | (Q(state="SET_ASIDE") & ~Q(suspicion="")),
                name="ballot_set_aside_for_a_reason",
            )
        ]

    def __str__(self) -> str:
        return self.number


class BallotChoice(models.Model):
    """What a ballot chose; the rank leaves room for polls that order their choices."""

    wagtail_reference_index_ignore = True  # no second register of votes, no task for each vote

    ballot = models.ForeignKey(Ballot, on_delete=models.CASCADE, related_name="choices")
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT, related_name="ballots")
    rank = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["ballot", "choice"], name="one_ballot_choice_a_choice"),
            models.UniqueConstraint(fields=["ballot", "rank"], name="one_ballot_choice_a_rank"),
        ]

    def __str__(self) -> str:
        return f"{self.rank}: {self.choice}"
