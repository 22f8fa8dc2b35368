"""One story with faults: findings beside their blocks, mended, dismissed with a reason, held, signed off.

The newsroom is the one a person starts, with its own processes and its demo, in a real browser.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from factories.browser import needs_chromium, sign_in
from factories.newsroom import Newsroom

pytestmark = [*needs_chromium, pytest.mark.xdist_group("finding")]

STORY = "The stairs into the sea have all their steps again"
ENGLISH = "The blocks come from the same quarry"
SPANISH = (
    "Los bloques salen de la misma cantera que los antiguos, cerrada desde 1971 y abierta dos días "
    "como favor. «Se ve cuáles son los nuevos», dijo el maestro cantero, Eladio Fenn. "
    "«Vuelvan dentro de 50 años y no lo sabrán»."
)
UNCLOSED = "La idea fue de Crisanta Holm"
WHY_DISMISSED = "The quotation goes on in the next paragraph, as our style asks."
WHY_SIGNED = "The Spanish edition tells the price in a story of its own."


def opens_the_story(page: Page, newsroom: Newsroom) -> None:
    page.goto(f"{newsroom.url}/admin/desk/")
    page.get_by_role("link", name=STORY, exact=True).click()
    expect(page.locator(".desk-hold")).to_contain_text("The gate holds this version: 3 findings.")


def block(page: Page, text: str) -> Locator:
    """The block of the form in which a text stands."""
    return page.locator("section[id^=block-]", has_text=text).first


def sees_it_beside_its_block(page: Page) -> None:
    page.locator(".desk-findings li", has_text="This paragraph is in English").get_by_text(
        "Go to the block"
    ).click()
    page.wait_for_load_state("networkidle")
    expect(block(page, ENGLISH)).to_be_in_viewport()
    expect(block(page, ENGLISH)).to_be_focused()
    expect(block(page, ENGLISH).locator(".note--at-block")).to_contain_text(
        "Held: This paragraph is in English"
    )
    expect(page.locator(".notes__count")).to_have_text("3 findings in the draft last saved.")


def mends_it_and_sees_it_gone(page: Page) -> None:
    """The editor saves by itself; the page is not loaded again."""
    page.evaluate("window.notLoadedAgain = true")
    page.locator(".public-DraftEditor-content", has_text=ENGLISH).click()
    page.keyboard.press("Control+A")
    page.keyboard.type(SPANISH)
    expect(page.locator(".notes__count")).to_have_text("2 findings in the draft last saved.")
    expect(block(page, "Los bloques salen").locator(".note--at-block")).to_have_count(0)
    assert page.evaluate("window.notLoadedAgain")


def dismisses_one(page: Page) -> None:
    note = block(page, UNCLOSED).locator(".note--at-block")
    expect(note).to_contain_text("is opened and not closed")
    note.get_by_role("link", name="Dismiss…").click()
    expect(page.locator(".desk-dismissal")).to_contain_text("is opened and not closed")
    page.get_by_label("In this story").check()
    page.get_by_label("Why it is no fault").fill(WHY_DISMISSED)
    page.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".messages")).to_contain_text("The finding is dismissed.")
    expect(page.locator(".notes__count")).to_have_text("1 finding in the draft last saved.")
    expect(block(page, UNCLOSED).locator(".note--at-block")).to_have_count(0)
    page.get_by_text("1 dismissed").click()
    expect(page.locator(".notes__aside")).to_contain_text(WHY_DISMISSED)


def is_held_and_signs(page: Page, newsroom: Newsroom) -> None:
    page.goto(f"{newsroom.url}/admin/desk/")
    page.get_by_role("link", name=STORY, exact=True).click()
    page.click("text=Publish the chosen versions")
    expect(page.locator(".messages")).to_contain_text("The gate holds")
    expect(page.locator(".messages")).to_contain_text("is lacking in the translation")
    expect(page.locator(".messages")).not_to_contain_text("is opened and not closed")
    page.get_by_label("Why it may go live as it is").fill(WHY_SIGNED)
    page.click("text=Override the hold and sign")
    expect(page.locator("#history")).to_contain_text(WHY_SIGNED)
    page.click("text=Publish the chosen versions")
    expect(page.locator(".messages")).to_contain_text("The chosen versions are live.")


def finds_it_in_the_report(page: Page, newsroom: Newsroom) -> None:
    """The worker checks the archive, and says what was dismissed and signed for."""
    page.goto(f"{newsroom.url}/admin/desk/parity/")
    page.click("text=Check the archive")
    for _look in range(60):
        if page.locator(".desk-progress", has_text="the last time").count():
            break
        page.wait_for_timeout(1000)
        page.goto(f"{newsroom.url}/admin/desk/parity/")
    expect(page.locator(".desk-progress")).to_contain_text("versions checked, the last time")
    rows = page.locator("#listing-results tbody tr")
    expect(rows.filter(has_text="is opened and not closed")).to_contain_text("dismissed")
    expect(rows.filter(has_text="is lacking in the translation")).to_contain_text("signed off")


def test_from_beside_its_block_to_a_sign_off(browser, demo, tmp_path):
    with Newsroom(tmp_path / "data", prepared=demo) as newsroom:
        page = sign_in(browser, newsroom)
        opens_the_story(page, newsroom)
        sees_it_beside_its_block(page)
        mends_it_and_sees_it_gone(page)
        dismisses_one(page)
        is_held_and_signs(page, newsroom)
        finds_it_in_the_report(page, newsroom)
        reader = browser.new_page()
        reader.goto(f"{newsroom.url}/es/")
        expect(reader.locator("main")).to_contain_text("La escalera del mar")
