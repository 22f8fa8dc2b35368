"""A story from its first word to its retraction, by a reporter, a translator and an editor.

The newsroom is the one a person starts, with its own processes, in a real browser. Where `AMBOS_PICTURES`
names a folder, the pictures of the editors' guide are taken on the way.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from factories.browser import needs_chromium, sign_in
from factories.newsroom import Newsroom, ambos

pytestmark = [*needs_chromium, pytest.mark.xdist_group("act")]

PASSWORD = "the-tide-is-out-at-nine"
PEOPLE = f"""
from django.contrib.auth.models import Group
from ambos.staff.models import User
from ambos.stories.models import SectionPage
for name, role in (("reporter", "Reporter"), ("translator", "Translator en")):
    user = User.objects.create_user(name, password={PASSWORD!r}, first_name=name.capitalize())
    user.groups.add(Group.objects.get(name=role))
print("SECTION", SectionPage.objects.get(slug="ciudad").pk)
"""
HEADLINE_ES, HEADLINE_EN = "El muelle viejo cierra en invierno", "The old pier closes for the winter"
SPANISH = (
    "El concejo cerrará el muelle viejo el lunes, después de que un temporal arrancara 40 tablones.",
    "La obra costará 90.000 dólares y durará seis semanas, según la oficina del puerto.",
)
ENGLISH = (
    "The council will close the old pier on Monday, after a storm tore out 44 planks.",
    "The work will cost $90,000 and take six weeks, according to the harbor office.",
)
SPANISH_LATER = (
    "El concejo cerrará el muelle viejo este lunes, después de que un temporal se llevara 40 tablones.",
    "La obra costará 120.000 dólares y durará seis semanas, según la oficina del puerto.",
)
ENGLISH_LATER = "The work will cost $120,000 and take six weeks, according to the harbor office."
NOTES = {
    "es": "Una versión anterior decía que la obra costaría 90.000 dólares. Costará 120.000.",
    "en": "An earlier version said the work would cost $90,000. It will cost $120,000.",
}
NOTICES = {
    "es": "Retiramos esta noticia: el concejo no ha tomado aún ninguna decisión.",
    "en": "We have withdrawn this story: the council has not decided anything yet.",
}


def picture(page: Page, name: str) -> None:
    """For the guide, where somebody wants them."""
    if folder := os.environ.get("AMBOS_PICTURES"):
        page.wait_for_load_state("networkidle")
        page.screenshot(path=Path(folder) / f"{name}.png")


def save_draft(page: Page) -> None:
    page.wait_for_timeout(700)  # the editor hands what was typed to its form a quarter of a second later
    page.locator("button.action-save").first.click()
    expect(page.locator(".messages")).to_contain_text(re.compile("created|updated"))


def paragraphs(page: Page) -> Locator:
    return page.locator("section[id^=block-] .public-DraftEditor-content")


def write(field: Locator, page: Page, text: str) -> None:
    field.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
    expect(field).to_have_text(text)


def add_paragraph(page: Page, text: str) -> None:
    """At the end of the body."""
    page.wait_for_load_state("networkidle")
    number = paragraphs(page).count()
    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name="Paragraph").click()
    write(paragraphs(page).nth(number), page, text)


def finds_the_story(page: Page, newsroom: Newsroom) -> str:
    """On the board; gives the address of its desk."""
    board_row(page, newsroom).locator(".desk-board__title > a").click()
    expect(page.locator("#versions-heading")).to_be_visible()
    return page.url


def opens_the_story(page: Page, desk: str) -> None:
    page.goto(desk)
    expect(page.locator("#versions-heading")).to_be_visible()


def version(page: Page, language: str) -> Locator:
    return page.locator(".desk-versions li", has_text=language)


def board_row(page: Page, newsroom: Newsroom) -> Locator:
    page.goto(f"{newsroom.url}/admin/desk/")
    return page.locator(".desk-board tbody tr", has_text=HEADLINE_ES)


def choose(page: Page, **languages: bool) -> None:
    for language, ticked in languages.items():
        version(page, language).locator("input[type=checkbox]").set_checked(ticked)


def writes_in_spanish(page: Page, newsroom: Newsroom, section: str) -> None:
    page.goto(f"{newsroom.url}/admin/pages/add/stories/storypage/{section}/")
    page.fill("[name=title]", HEADLINE_ES)
    for text in SPANISH:
        add_paragraph(page, text)
    picture(page, "write")
    save_draft(page)


def translates(page: Page) -> None:
    page.get_by_role("button", name="Translate into English").click()
    expect(page.locator(".messages")).to_contain_text("A draft in English waits to be written.")
    version(page, "English").get_by_text("Edit").click()
    page.wait_for_load_state("networkidle")
    page.fill("[name=title]", HEADLINE_EN)
    for at, text in enumerate(ENGLISH):
        write(paragraphs(page).nth(at), page, text)
    save_draft(page)


def overrides_the_hold(page: Page, desk: str) -> None:
    """One figure differs, and the editor knows why."""
    opens_the_story(page, desk)
    choose(page, English=True, Spanish=True)
    page.get_by_role("button", name="Publish the chosen versions").click()
    expect(page.locator(".messages")).to_contain_text("The gate holds the version in English.")
    picture(page, "held")
    page.get_by_label("Why it may go live as it is").fill(
        "Four more planks were counted since; Spanish follows with the next edition."
    )
    page.get_by_role("button", name="Override the hold and sign").click()
    expect(page.locator("#history")).to_contain_text("Four more planks were counted since")


def publishes_both_at_the_embargo(page: Page, newsroom: Newsroom, addresses: list[str]) -> None:
    at = (datetime.now(UTC) + timedelta(seconds=12)).replace(microsecond=0)
    time = at.strftime("%Y-%m-%dT%H:%M:%S")
    page.locator("input[type=datetime-local]").evaluate_all("them => them.forEach((each) => (each.step = 1))")
    page.get_by_label("Embargo until").fill(time)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("main")).to_contain_text("Embargo until")
    choose(page, English=True, Spanish=True)
    page.locator("input[type=datetime-local]").evaluate_all("them => them.forEach((each) => (each.step = 1))")
    page.get_by_label("Go live at").fill(time)
    page.get_by_role("button", name="Schedule the chosen versions").click()
    expect(page.locator(".messages")).to_contain_text("The chosen versions go live on")
    picture(page, "scheduled")
    assert [page.request.get(newsroom.url + address).status for address in addresses] == [404, 404]
    for _look in range(200):
        if page.request.get(newsroom.url + addresses[0]).status == 200:
            break
        page.wait_for_timeout(1000)
    assert [page.request.get(newsroom.url + address).status for address in addresses] == [200, 200]
    assert datetime.now(UTC) >= at


def changes_the_source(reporter: Page, editor: Page, newsroom: Newsroom, desk: str) -> None:
    opens_the_story(reporter, desk)
    version(reporter, "Spanish").get_by_text("Edit").click()
    reporter.wait_for_load_state("networkidle")
    for at, text in enumerate(SPANISH_LATER):
        write(paragraphs(reporter).nth(at), reporter, text)
    save_draft(reporter)
    expect(board_row(editor, newsroom).locator("td").first).not_to_contain_text("stale")
    opens_the_story(editor, desk)
    choose(editor, English=False, Spanish=True)
    editor.get_by_role("button", name="Publish the chosen versions").click()
    expect(editor.locator(".messages")).to_contain_text("The chosen versions are live.")
    row = board_row(editor, newsroom)
    expect(row).to_contain_text("stale, 2 segments")
    picture(editor, "stale")


def waives_one_and_mends_one(page: Page, desk: str) -> None:
    opens_the_story(page, desk)
    owed = page.locator(".desk-owed li")
    expect(owed).to_have_count(2)
    assert [one.inner_text() for one in owed.locator("dt + dd del").all()] == list(SPANISH)
    picture(page, "owed")
    wording = owed.filter(has_text=SPANISH_LATER[0])
    wording.get_by_label("Why no change is needed").fill("Only the wording changed.")
    wording.get_by_role("button", name="No change needed").click()
    expect(owed).to_have_count(1)
    version(page, "English").get_by_text("Edit").click()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".notes__list")).to_contain_text(SPANISH_LATER[1])
    picture(page, "mend")
    write(paragraphs(page).nth(1), page, ENGLISH_LATER)
    save_draft(page)
    opens_the_story(page, desk)
    expect(owed).to_have_count(0)
    expect(page.locator("#history")).to_contain_text("Only the wording changed.")


def corrects_and_carries(page: Page, newsroom: Newsroom, desk: str, addresses: list[str]) -> None:
    """The Spanish edition corrects; the English one then owes its note, and makes it with the new text."""
    opens_the_story(page, desk)
    page.get_by_text("Correct or update what readers see").click()
    page.get_by_label("Note to readers in Spanish").fill(NOTES["es"])
    picture(page, "correct")
    page.get_by_role("button", name="Publish with these notes").click()
    expect(page.locator(".messages")).to_contain_text("The versions are live with their notes.")
    owed = page.locator("section", has=page.locator("#owed-corrections-heading"))
    expect(owed).to_contain_text("English")
    owed.get_by_label("Note to its readers").fill(NOTES["en"])
    owed.get_by_role("button", name="Publish this version with its note").click()
    expect(page.locator(".messages")).to_contain_text("The correction is carried over.")
    expect(board_row(page, newsroom)).not_to_contain_text("stale")
    for address, tag in zip(addresses, ("es", "en"), strict=True):
        page.goto(newsroom.url + address)
        expect(page.locator("main")).to_contain_text(NOTES[tag])
    expect(page.locator("main")).to_contain_text("$120,000")


def retracts(page: Page, newsroom: Newsroom, desk: str, addresses: list[str]) -> None:
    opens_the_story(page, desk)
    page.get_by_text("Retract the story").click()
    for tag, language in (("es", "Spanish"), ("en", "English")):
        page.get_by_label(f"Notice to readers in {language}").fill(NOTICES[tag])
    page.get_by_label("as gone").check()
    picture(page, "retract")
    page.get_by_role("button", name="Retract all versions").click()
    expect(page.locator(".messages")).to_contain_text("The story is retracted.")
    expect(board_row(page, newsroom)).to_contain_text("retracted")
    for address, tag in zip(addresses, ("es", "en"), strict=True):
        answer = page.goto(newsroom.url + address)
        assert answer.status == 410
        expect(page.locator("main")).to_contain_text(NOTICES[tag])
        expect(page.locator("html")).to_have_attribute("lang", tag)
    assert all(HEADLINE_EN not in page.request.get(newsroom.url + front).text() for front in ("/en/", "/es/"))


def test_a_story_from_its_first_word_to_its_retraction(browser, demo, tmp_path):
    addresses = [
        "/es/ciudad/el-muelle-viejo-cierra-en-invierno/",
        "/en/city/the-old-pier-closes-for-the-winter/",
    ]
    with Newsroom(tmp_path / "data", prepared=demo) as newsroom:
        made = ambos("manage", "shell", "-c", PEOPLE, data=newsroom.data)
        section = made.stdout.decode().split("SECTION ")[-1].strip()
        assert section.isdigit(), made.stderr.decode()
        reporter = sign_in(browser, newsroom, "reporter", PASSWORD)
        translator = sign_in(browser, newsroom, "translator", PASSWORD)
        editor = sign_in(browser, newsroom)
        writes_in_spanish(reporter, newsroom, section)
        desk = finds_the_story(translator, newsroom)
        translates(translator)
        overrides_the_hold(editor, desk)
        publishes_both_at_the_embargo(editor, newsroom, addresses)
        changes_the_source(reporter, editor, newsroom, desk)
        waives_one_and_mends_one(translator, desk)
        corrects_and_carries(editor, newsroom, desk, addresses)
        retracts(editor, newsroom, desk, addresses)
