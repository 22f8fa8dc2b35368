"""The acts that are killed: how each story stands before, and what is done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Locale

from ambos.config.cli.up import take_up_what_was_left
from ambos.pairs.operations import pair_versions, sign_wording_only, translate_version
from ambos.staff.models import User
from ambos.stories.models import Correction, SectionPage, Story, StoryPage
from ambos.stories.operations import (
    cancel_schedule,
    carry_correction,
    correct_story,
    describe_story,
    draft_version,
    move_story,
    owe_versions,
    publish_story,
    restore_story,
    retract_story,
    schedule_story,
    section_in,
    unpublish_story,
    waive_correction,
)
from ambos.stories.queries import edition

BEGAN = datetime.now(UTC) - timedelta(days=2)  # whatever was to happen is due by now
LATER = BEGAN + timedelta(hours=1)
_WORDS = {
    "en": (
        "The night ferry stays",
        "The council voted on Tuesday to keep the night ferry running through the winter.",
        "Passengers will pay the same fare as before, the harbor office confirmed.",
    ),
    "es": (
        "El ferry nocturno se queda",
        "El ayuntamiento votó el martes a favor de mantener el ferry nocturno durante el invierno.",
        "Los pasajeros pagarán la misma tarifa que antes, confirmó la oficina del puerto.",
    ),
}


@dataclass(frozen=True)
class Act:
    """`prepare` brings the story to where the act begins; `works`: the act is the worker's own."""

    name: str
    prepare: Sequence[Callable[[], object]]
    run: Callable[[], object]
    works: bool = False


def make_newsroom(stories: int = 1) -> None:
    """An editor, two sections, and stories in English and Spanish, all drafts."""
    editor = User.objects.create_user(username="editor", email="editor@newsroom.example")
    editor.groups.add(Group.objects.get(name="Editor"))
    english = Locale.objects.get(language_code="en")
    city, harbor = (
        edition(english).add_child(instance=SectionPage(title=title, slug=title.lower(), locale=english))
        for title in ("City", "Harbor")
    )
    for _each in range(stories):
        _make_story(city)
    section_in(section=harbor, locale=Locale.objects.get(language_code="es"))


def _make_story(city: SectionPage) -> None:
    source: StoryPage | None = None
    for tag, (title, *texts) in _WORDS.items():
        version = draft_version(
            section=section_in(section=city, locale=Locale.objects.get(language_code=tag)),
            title=title,
            body=[
                {"type": "paragraph", "value": f"<p>{text}</p>", "id": f"0000000{at}-{tag}"}
                for at, text in enumerate(texts)
            ],
            translation_key=source.translation_key if source else None,
        )
        if source:
            pair_versions(source=source, target=version)
        source = source or version


def work() -> None:
    """What the worker does when it starts, until nothing is due."""
    take_up_what_was_left()
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0, reload=False)


def story() -> Story:
    return Story.objects.get()


def editor() -> User:
    return User.objects.get(username="editor")


def version(tag: str) -> StoryPage:
    return StoryPage.objects.get(locale__language_code=tag)


def _locale(tag: str) -> Locale:
    return Locale.objects.get(language_code=tag)


def _publish() -> None:
    publish_story(story=story(), versions=[version("en"), version("es")], user=editor(), now=BEGAN)


def _schedule() -> None:
    versions = [version("en"), version("es")]
    schedule_story(story=story(), versions=versions, at=LATER, user=editor(), now=BEGAN)


def _embargo() -> None:
    Story.objects.update(embargo_at=datetime(2090, 1, 1, tzinfo=UTC))


def _owe() -> None:
    owe_versions(story=story(), due_at={_locale("fr"): LATER}, user=editor(), now=BEGAN)


def _save() -> None:
    draft = version("en").get_latest_revision_as_object()
    body = [dict(block) for block in draft.body.raw_data]
    body[1] = {**body[1], "value": "<p>Passengers will pay twice the fare, the harbor office said.</p>"}
    draft.title, draft.body = "The night ferry is dearer", body
    draft.save_revision(user=editor(), log_action=True)


def _catch_up() -> None:
    """The Spanish version follows, by somebody who was shown the English one."""
    draft = version("es").get_latest_revision_as_object()
    body = [dict(block) for block in draft.body.raw_data]
    body[1] = {**body[1], "value": "<p>Los pasajeros pagarán el doble, dijo la oficina del puerto.</p>"}
    draft.title, draft.body = "El ferry nocturno es más caro", body
    draft.shown_revisions = (version("en").latest_revision_id,)
    draft.save_revision(user=editor(), log_action=True)


def _correct() -> None:
    notes = {version("en"): "An earlier version had the fare wrong."}
    correct_story(story=story(), notes=notes, user=editor(), now=LATER)


def _carry() -> None:
    notes = {version("es"): "Una versión anterior daba mal la tarifa."}
    carry_correction(correction=Correction.objects.get(), notes=notes, user=editor(), now=LATER)


def _waive() -> None:
    given = {"correction": Correction.objects.get(), "version": version("es"), "reason": "It had it right."}
    waive_correction(**given, user=editor(), now=LATER)


def _retract() -> None:
    notices = {_locale("en"): "Our source was wrong.", _locale("es"): "La fuente se equivocó."}
    shown = Story.RetractionShown.GONE
    retract_story(story=story(), notices=notices, shown_as=shown, user=editor(), now=LATER)


def _unpublish() -> None:
    unpublish_story(story=story(), versions=[version("en"), version("es")], user=editor(), now=LATER)


def _move() -> None:
    harbor = SectionPage.objects.get(slug="harbor", locale__language_code="en")
    move_story(story=story(), section=harbor, user=editor())


def _schedule_far() -> None:
    at = BEGAN + timedelta(days=300)
    schedule_story(story=story(), versions=[version("en")], at=at, user=editor(), now=BEGAN)


def _cancel() -> None:
    cancel_schedule(story=story(), user=editor(), now=BEGAN)


def _restore() -> None:
    restore_story(story=story(), user=editor(), now=LATER)


def _translate() -> None:
    translate_version(source=version("en"), locale=_locale("fr"), user=editor())


def _describe() -> None:
    describe_story(story=story(), slugline="ferry", embargo_at=None, now=BEGAN)


def _sign() -> None:
    sign_wording_only(version=version("en"), user=editor(), now=LATER)


ACTS = (
    Act("publish_story", (), _publish),
    Act("publish_story over live ones", (_publish, _save, _catch_up), _publish),
    Act("schedule_story", (), _schedule),
    Act("cancel_schedule", (_schedule_far,), _cancel),
    Act("the schedule fires", (_schedule,), work, works=True),
    Act("the schedule fails", (_schedule, _embargo), work, works=True),
    Act("owe_versions", (_publish,), _owe),
    Act("the promise passes", (_publish, _owe), work, works=True),
    Act("unpublish_story", (_publish,), _unpublish),
    Act("correct_story", (_publish, _save), _correct),
    Act("carry_correction", (_publish, _save, _correct, _catch_up), _carry),
    Act("waive_correction", (_publish, _save, _correct), _waive),
    Act("retract_story", (_publish,), _retract),
    Act("restore_story", (_publish, _retract), _restore),
    Act("save of a draft", (_publish,), _save),
    Act("translate_version", (), _translate),
    Act("move_story", (_publish,), _move),
    Act("describe_story", (), _describe),
    Act("sign_wording_only", (_publish, _save), _sign),
)
