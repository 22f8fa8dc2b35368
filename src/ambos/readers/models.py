from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Self, TypeVar

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.mail.claims import ClaimQuerySet
from ambos.readers.address import MAX_LENGTH


class Reader(models.Model):
    """A person outside the newsroom: where mail reaches them and the language they read."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    email = models.EmailField(_("e-mail address"), max_length=MAX_LENGTH, unique=True)
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+", verbose_name=_("language"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("reader")
        verbose_name_plural = _("readers")
        constraints = [models.UniqueConstraint(Lower("email"), name="one_reader_an_address")]

    def __str__(self) -> str:
        return self.email


class MailingList(models.Model):
    """A newsletter that readers can ask for. Its words are rows, one for each locale it is offered in."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    is_premium = models.BooleanField(
        _("premium"), default=False, help_text=_("Only readers with a grant of access receive it.")
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["slug"]
        verbose_name = _("mailing list")
        verbose_name_plural = _("mailing lists")

    def __str__(self) -> str:
        wording = self.nearest_wording(get_language() or "")
        return wording.name if wording else self.slug

    def wording(self, tag: str) -> ListWording | None:
        """The list's words in the locale of this tag, if it is offered there."""
        return next((wording for wording in self.wordings.all() if wording.locale.language_code == tag), None)

    def nearest_wording(self, tag: str) -> ListWording | None:
        """The list's words in this locale, else in the first it has."""
        return self.wording(tag) or next(iter(self.wordings.all()), None)


_Words = TypeVar("_Words", bound=models.Model)


class Worded(models.Manager[_Words]):
    """Words come with their locale: nobody asks for the ones without the other."""

    def get_queryset(self) -> models.QuerySet[_Words]:
        return super().get_queryset().select_related("locale")


class Wording(models.Model):
    """What a list, a poll, a choice or an issue says in one locale: a row for each."""

    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+")

    objects: ClassVar[Worded[Self]] = Worded()

    class Meta:
        abstract = True
        ordering = ["locale"]


class ListWording(Wording):
    """A mailing list in one locale. `consent_version` rises each time the consent text changes."""

    mailing_list = models.ForeignKey(MailingList, on_delete=models.CASCADE, related_name="wordings")
    name = models.CharField(_("name"), max_length=120)
    description = models.TextField(_("description"), blank=True)
    consent = models.TextField(_("consent text"))
    consent_version = models.PositiveIntegerField(default=1)

    class Meta(Wording.Meta):
        constraints = [
            models.UniqueConstraint(fields=["mailing_list", "locale"], name="one_list_wording_a_locale")
        ]

    def __str__(self) -> str:
        return self.name


class Subscription(models.Model):
    """A reader's place on a mailing list, and the language they get it in."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    class State(models.TextChoices):
        PENDING = "PENDING", _("waiting for confirmation")
        ACTIVE = "ACTIVE", _("active")
        ENDED = "ENDED", _("ended")

    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="subscriptions")
    mailing_list = models.ForeignKey(MailingList, on_delete=models.PROTECT, related_name="subscriptions")
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=State, default=State.PENDING)
    requested_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("subscription")
        verbose_name_plural = _("subscriptions")
        constraints = [
            models.UniqueConstraint(fields=["reader", "mailing_list"], name="one_subscription_a_list"),
            models.CheckConstraint(
                condition=~Q(state="ACTIVE") | Q(confirmed_at__isnull=False),
                name="active_subscription_was_confirmed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reader} → {self.mailing_list}"


class Consent(models.Model):
    """Proof of one yes: the exact words shown, where, when. Rows are added and stamped, never rewritten."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="consents")
    mailing_list = models.ForeignKey(MailingList, on_delete=models.PROTECT, related_name="+")
    wording = models.TextField()
    wording_version = models.PositiveIntegerField()
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+")
    source = models.CharField(
        max_length=255, blank=True, help_text=_("Where it was given, such as the page's path.")
    )
    given_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["given_at", "pk"]
        verbose_name = _("consent")
        verbose_name_plural = _("consents")

    def __str__(self) -> str:
        return f"{self.reader}: {self.wording}"


class GrantQuerySet(models.QuerySet["Grant"]):
    def current(self, now: datetime) -> GrantQuerySet:
        return self.filter(access_from__lte=now, access_until__gt=now)


class Grant(models.Model):
    """Access to a premium mailing list, and when it ends."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="grants")
    mailing_list = models.ForeignKey(MailingList, on_delete=models.PROTECT, related_name="grants")
    access_from = models.DateTimeField()
    access_until = models.DateTimeField()

    objects = GrantQuerySet.as_manager()

    class Meta:
        verbose_name = _("grant")
        verbose_name_plural = _("grants")
        constraints = [
            models.CheckConstraint(
                condition=Q(access_until__gt=F("access_from")), name="grant_ends_after_it_begins"
            )
        ]

    def __str__(self) -> str:
        return f"{self.reader} → {self.mailing_list}"


class SubscriptionMailQuerySet(ClaimQuerySet["SubscriptionMail"]):
    def due(self, now: datetime) -> SubscriptionMailQuerySet:
        """Those to be sent by now that nobody is sending."""
        waiting = self.unclaimed(now).filter(sent_at__isnull=True, due_at__lte=now)
        return waiting.order_by("due_at", "pk")


class SubscriptionMail(models.Model):
    """A mail that answers a request to subscribe: what is still to send, and what was sent when."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    subscription = models.ForeignKey(Subscription, on_delete=models.CASCADE, related_name="mails")
    due_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    claimed_at = models.DateTimeField(null=True, editable=False)  # somebody is sending it

    objects = SubscriptionMailQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["due_at"], condition=Q(sent_at__isnull=True), name="subscription_mail_due")
        ]

    def __str__(self) -> str:
        return f"{self.subscription} ({self.due_at:%Y-%m-%d %H:%M})"
