"""The report on the whole archive: what was found in every version, and the walk that finds it."""

from __future__ import annotations

from typing import Any, cast

import django_filters
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ambos.desk.models import ArchiveRun, StoredFinding, VersionReport
from ambos.desk.notes import block_url
from ambos.desk.operations import STANDS_STILL_AFTER, start_archive_run
from ambos.desk.packing import unpacked
from ambos.desk.rights import may_dismiss
from ambos.desk.sentences import said
from ambos.desk.stored import changed_since
from ambos.desk.tasks import go_on
from ambos.desk.titles import title
from ambos.pairs.dismissing import dismissed
from ambos.staff.models import User
from ambos.stories.models import SectionPage

_SEVERITIES = {"error": gettext_lazy("holds"), "warning": gettext_lazy("shows")}


def _names(_request: HttpRequest | None = None) -> list[tuple[str, str]]:
    names = StoredFinding.objects.order_by("name").values_list("name", flat=True).distinct()
    return sorted(((name, title(name)) for name in names), key=lambda choice: choice[1])


def _locale_pairs() -> list[tuple[str, str]]:
    pairs = VersionReport.objects.order_by().values_list(
        "source__locale__language_code", "version__locale__language_code"
    )
    return [
        (f"{source or ''}|{target}", _locales(source, target))
        for source, target in sorted(pairs.distinct(), key=lambda pair: (pair[0] or "", pair[1]))
    ]


def _locales(source: str | None, target: str) -> str:
    return f"{source} → {target}" if source else target


def _sections() -> list[tuple[str, str]]:
    sections: dict[str, str] = {}
    for key, name in SectionPage.objects.order_by("path").values_list("translation_key", "title"):
        sections.setdefault(str(key), name)
    return list(sections.items())


class FindingFilters(WagtailFilterSet):
    name = django_filters.MultipleChoiceFilter(label=gettext_lazy("Class"), choices=_names)
    severity = django_filters.ChoiceFilter(
        label=gettext_lazy("The gate"), choices=list(_SEVERITIES.items()), null_label=None
    )
    pair = django_filters.ChoiceFilter(
        label=gettext_lazy("Languages"), choices=_locale_pairs, method="in_pair"
    )
    section = django_filters.ChoiceFilter(
        label=gettext_lazy("Section"), choices=_sections, method="in_section"
    )
    live = django_filters.ChoiceFilter(
        label=gettext_lazy("Readers see the version"),
        choices=[("1", gettext_lazy("Yes")), ("0", gettext_lazy("No"))],
        method="seen",
    )
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        choices=[
            ("OPEN", gettext_lazy("still open")),
            ("DISMISSED", gettext_lazy("dismissed")),
            ("SIGNED", gettext_lazy("signed off")),
        ],
        method="in_state",
    )

    class Meta:
        model = StoredFinding
        fields: list[str] = []

    def in_pair(self, rows: QuerySet[StoredFinding], _name: str, value: str) -> QuerySet[StoredFinding]:
        source, _bar, target = value.partition("|")
        rows = rows.filter(report__version__locale__language_code=target)
        if not source:
            return rows.filter(report__source=None)
        return rows.filter(report__source__locale__language_code=source)

    def in_section(self, rows: QuerySet[StoredFinding], _name: str, value: str) -> QuerySet[StoredFinding]:
        paths = SectionPage.objects.filter(translation_key=value).values_list("path", flat=True)
        below = Q(pk=None)
        for path in paths:
            below |= Q(report__version__path__startswith=path)
        return rows.filter(below)

    def seen(self, rows: QuerySet[StoredFinding], _name: str, value: str) -> QuerySet[StoredFinding]:
        return rows.filter(report__version__live=value == "1")

    def in_state(self, rows: QuerySet[StoredFinding], _name: str, value: str) -> QuerySet[StoredFinding]:
        is_dismissed = dismissed("report__version")
        if value == "DISMISSED":
            return rows.filter(is_dismissed)
        return rows.filter(~is_dismissed, signed=value == "SIGNED")


class ParityReport(ReportView):
    """All findings of all versions, a page at a time, or as a sheet."""

    template_name = "desk/parity_report.html"
    results_template_name = "desk/parity_results.html"
    page_title = gettext_lazy("Parity")
    header_icon = "doc-full"
    index_url_name = "desk:parity"
    index_results_url_name = "desk:parity_results"
    filterset_class = FindingFilters
    is_searchable = False
    default_ordering = None
    any_permission_required = ["add", "change", "publish"]
    export_filename = "parity"
    list_export = [
        "story",
        "locales",
        "class_name",
        "class_title",
        "severity",
        "sentence",
        "state",
        "seen",
        "checked",
    ]
    export_headings = {
        "story": gettext_lazy("Story"),
        "locales": gettext_lazy("Languages"),
        "class_name": gettext_lazy("Class"),
        "class_title": gettext_lazy("Title of the class"),
        "severity": gettext_lazy("Severity"),
        "sentence": gettext_lazy("Finding"),
        "state": gettext_lazy("State"),
        "seen": gettext_lazy("Readers see the version"),
        "checked": gettext_lazy("Checked"),
    }

    @cached_property
    def permission_policy(self) -> Any:
        return policy_registry.get_by_type(Page)

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn(
                "story",
                label=gettext_lazy("Story"),
                accessor=lambda found: FindingRow(found).story,
                get_url=lambda found: FindingRow(found).url,
            ),
            Column("locales", label=gettext_lazy("Languages"), accessor=lambda f: FindingRow(f).locales),
            Column("class", label=gettext_lazy("Class"), accessor=lambda f: FindingRow(f).class_title),
            Column("severity", label=gettext_lazy("The gate"), accessor=lambda f: FindingRow(f).gate),
            Column("sentence", label=gettext_lazy("Finding"), accessor=lambda f: FindingRow(f).sentence),
            Column("state", label=gettext_lazy("State"), accessor=lambda f: FindingRow(f).state),
        ]

    def get_base_queryset(self) -> QuerySet[StoredFinding]:
        return (
            StoredFinding.objects.select_related("report__version__locale", "report__source__locale")
            .defer("report__version__body", "report__source__body")
            .annotate(is_dismissed=dismissed("report__version"))
            .order_by("-report__version_id", "pk")
        )

    def to_row_dict(self, item: StoredFinding) -> dict[str, Any]:
        row: dict[str, Any] = super().to_row_dict(cast(Any, FindingRow(item)))
        return row

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        if self.results_only:
            return context
        run = ArchiveRun.objects.first()
        now = timezone.now()
        return {
            **context,
            "run": run,
            "stands_still": bool(run and not run.finished_at and now - run.moved_at >= STANDS_STILL_AFTER),
            "changed": changed_since().count(),
            "may_check": may_dismiss(self.request.user),
        }


class FindingRow:
    """A stored finding as a person reads it."""

    def __init__(self, found: StoredFinding) -> None:
        self._found, self._report = found, found.report
        self.class_name, self.severity = found.name, found.severity

    @property
    def story(self) -> str:
        return str(self._report.version.draft_title)

    @property
    def locales(self) -> str:
        source = self._report.source
        return _locales(
            source.locale.language_code if source else None, self._report.version.locale.language_code
        )

    @property
    def class_title(self) -> str:
        return title(self.class_name)

    @property
    def gate(self) -> str:
        return str(_SEVERITIES.get(self.severity, self.severity))

    @property
    def sentence(self) -> str:
        told = said(unpacked(self._found.sentence))
        return f"{told} {gettext('Told by meaning, not by words.')}" if self._found.rests_on else told

    @property
    def state(self) -> str:
        if self._found.is_dismissed:  # type: ignore[attr-defined]
            return gettext("dismissed")
        return gettext("signed off") if self._found.signed else gettext("still open")

    @property
    def seen(self) -> bool:
        return bool(self._report.version.live)

    @property
    def checked(self) -> Any:
        return self._report.checked_at

    @property
    def url(self) -> str:
        """The finding's block in the editor."""
        source_id = self._report.source_id if self._found.in_source else None
        return block_url(source_id or self._report.version_id, self._found.block)


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Have the worker check whatever changed since it was checked."""
    if not may_dismiss(cast(User, request.user)):
        raise PermissionDenied
    run = start_archive_run(now=timezone.now())
    if run:
        go_on(run)
        messages.success(request, gettext("The archive is being checked. You can go on working."))
    else:
        messages.warning(request, gettext("The archive is being checked already."))
    return redirect(reverse("desk:parity"))
