from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.mail.claims import ClaimQuerySet
from ambos.readers.models import MailingList, Reader, Wording
from ambos.stories.models import Story


class Issue(models.Model):
    """One edition of a newsletter: chosen stories with a subject and an introduction in each locale."""

    class State(models.TextChoices):
        DRAFT = "DRAFT", _("draft")
        SENDING = "SENDING", _("on its way")
        SENT = "SENT", _("sent")

    mailing_list = models.ForeignKey(
        MailingList, on_delete=models.PROTECT, related_name="issues", verbose_name=_("mailing list")
    )
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True, editable=False)
    stories = models.ManyToManyField(Story, through="IssueStory", related_name="+", verbose_name=_("stories"))

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
        permissions = [("send_issue", "Can send issue")]

    def __str__(self) -> str:
        wording = self.wording(get_language() or "") or self.wordings.first()
        return wording.subject if wording and wording.subject else str(self.mailing_list)

    def wording(self, tag: str) -> IssueWording | None:
        return next((wording for wording in self.wordings.all() if wording.locale.language_code == tag), None)


class IssueWording(Wording):
    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="wordings")
    subject = models.CharField(_("subject"), max_length=200)
    introduction = models.TextField(_("introduction"), blank=True)

    class Meta(Wording.Meta):
        constraints = [models.UniqueConstraint(fields=["issue", "locale"], name="one_issue_wording_a_locale")]

    def __str__(self) -> str:
        return self.subject


class IssueStory(models.Model):
    """A story chosen for an issue, at its place."""

    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="chosen")
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["issue", "story"], name="issue_names_a_story_once"),
            models.UniqueConstraint(fields=["issue", "position"], name="one_issue_story_a_position"),
        ]

    def __str__(self) -> str:
        return f"{self.position}: {self.story}"


class DeliveryQuerySet(ClaimQuerySet["Delivery"]):
    def waiting(self, now: datetime) -> DeliveryQuerySet:
        """Those to be sent that nobody is sending."""
        return self.unclaimed(now).filter(state=Delivery.State.QUEUED)


class Delivery(models.Model):
    """One issue to one reader, in their language. The row is what makes it happen once."""

    wagtail_reference_index_ignore = True  # no second register of persons, no task for each row

    class State(models.TextChoices):
        QUEUED = "QUEUED", _("waiting")
        SENT = "SENT", _("sent")
        FAILED = "FAILED", _("failed")

    issue = models.ForeignKey(Issue, on_delete=models.PROTECT, related_name="deliveries")
    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="deliveries")
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    sent_at = models.DateTimeField(null=True, blank=True)
    claimed_at = models.DateTimeField(null=True, editable=False)  # somebody is sending it

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [models.UniqueConstraint(fields=["issue", "reader"], name="one_delivery_a_reader")]
        indexes = [models.Index(fields=["issue"], condition=Q(state="QUEUED"), name="delivery_queued")]

    def __str__(self) -> str:
        return f"{self.issue} → {self.reader}"
