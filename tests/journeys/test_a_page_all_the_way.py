"""One saved page, carried all the way: import, desk, mend, publish, read, vote, subscribe, leave.

The newsroom is the one a person starts, with its own processes, over real SMTP and in a real browser.
Wagtail's editor needs JavaScript; a reader never does, so readers come once with it and once without.
"""

from __future__ import annotations

import os
import urllib.request
from dataclasses import dataclass, field
from email.message import EmailMessage

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from factories.browser import needs_chromium, sign_in
from factories.newsroom import Newsroom, ambos, free_port
from factories.sink import Sink, link_in
from journeys import pages

pytestmark = needs_chromium


@dataclass(frozen=True)
class Direction:
    """A page in which `source` leads, and what a person does about it."""

    page: str
    source: str
    target: str
    source_name: str
    target_name: str
    fault: str
    mended: str
    lacking: str
    choices: dict[str, tuple[str, str]] = field(default_factory=dict)
    question: dict[str, str] = field(default_factory=dict)


ENGLISH_LED = Direction(
    page=pages.ENGLISH_LED,
    source="en",
    target="es",
    source_name="English",
    target_name="Spanish",
    fault="“We could not leave the night shift",
    mended="“We could not leave the night shift on the wrong bank,” Duarte said, “and nobody wanted to.”",
    lacking=(
        "El billete sigue costando dos dólares y el último barco sale del muelle viejo a medianoche, "
        "de lunes a sábado."
    ),
    question={"en": "Would you take the night ferry?", "es": "¿Tomaría usted el transbordador nocturno?"},
    choices={"en": ("Yes, every week", "No"), "es": ("Sí, cada semana", "No")},
)
SPANISH_LED = Direction(
    page=pages.SPANISH_LED,
    source="es",
    target="en",
    source_name="Spanish",
    target_name="English",
    fault="«No podíamos seguir cerrando",
    mended=(
        "«No podíamos seguir cerrando cuando llegan los estudiantes», dijo la directora, "
        "«y ya tenemos la luz pagada»."
    ),
    lacking="There will be 120 seats, two librarians and a coffee machine that does not take coins for now.",
    question={"es": "¿Iría usted de noche a la biblioteca?", "en": "Would you go to the library at night?"},
    choices={"es": ("Sí, a menudo", "No"), "en": ("Yes, often", "No")},
)


@pytest.fixture
def sink():
    with Sink(free_port()) as sink:
        yield sink


@pytest.fixture
def database(request):
    """Another database of the server named for the tests, or the data folder's own SQLite."""
    url = os.environ.get("AMBOS_DATABASE_URL", "")
    if not url.startswith("postgres"):
        yield {}
        return
    import psycopg

    name = f"ambos_journey_{os.getpid()}"
    server, _slash, _database = url.rpartition("/")
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
        yield {"AMBOS_DATABASE_URL": f"{server}/{name}"}
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def row_of(page: Page, language: str):
    return page.locator(".desk-versions li", has_text=language)


def save_draft(page: Page) -> None:
    page.wait_for_timeout(600)  # the editor hands what was typed to its form a quarter of a second later
    page.click("button.action-save")
    expect(page.locator(".messages")).to_contain_text("has been updated")


def write_paragraph(page: Page, text: str) -> None:
    """Add a paragraph before the figure, at the end of the text."""
    page.wait_for_load_state("networkidle")
    page.locator(".c-sf-add-button").nth(2).click()
    page.get_by_role("option", name="Paragraph").click()
    written = page.locator(".public-DraftEditor-content").nth(2)
    written.click()
    page.keyboard.insert_text(text)
    expect(written).to_have_text(text)


def mend_paragraph(page: Page, start: str, text: str) -> None:
    page.wait_for_load_state("networkidle")
    page.locator(".public-DraftEditor-content", has_text=start).click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
    expect(page.locator(".public-DraftEditor-content", has_text=start)).to_have_text(text)


def mend_and_publish(page: Page, newsroom: Newsroom, way: Direction) -> None:
    page.goto(f"{newsroom.url}/admin/")
    expect(page.locator(".desk-board")).to_contain_text("held, 1 finding")
    page.locator(".desk-board__title a").first.click()
    expect(page.locator(".desk-comparison")).to_have_count(2)

    page.click("text=Publish the chosen versions")
    expect(page.locator(".messages")).to_contain_text("lies in Unsorted")
    page.locator("select[name=section]").select_option(index=1)
    page.click("text=Move all versions there")
    page.click("text=Publish the chosen versions")
    expect(page.locator(".messages")).to_contain_text("The gate holds the version in")

    desk = page.url
    page.locator(".desk-findings a").first.click()
    expect(page.locator(".notes")).to_contain_text("Held:")
    mend_paragraph(page, way.fault, way.mended)
    save_draft(page)
    page.goto(desk)
    row_of(page, way.target_name).get_by_text("Edit").click()
    write_paragraph(page, way.lacking)
    save_draft(page)
    page.goto(desk)
    expect(page.locator(".desk-hold")).to_have_count(0)
    page.click("text=Publish the chosen versions")
    expect(page.locator(".messages")).to_contain_text("The chosen versions are live.")


def open_poll(page: Page, newsroom: Newsroom, way: Direction) -> None:
    page.goto(f"{newsroom.url}/admin/snippets/polls/poll/")
    page.locator("td.title a, .title-wrapper a").first.click()
    for tag in (way.source, way.target):
        page.fill(f"[name=question-{tag}]", way.question[tag])
        for number, choice in enumerate(way.choices[tag], 1):
            page.fill(f"[name=choice{number}-{tag}]", choice)
    page.locator("select[name=mailing_list]").select_option(index=1)
    page.click("button.action-save")
    page.wait_for_load_state("networkidle")
    page.locator("td.title a, .title-wrapper a").first.click()
    page.click("text=Open…")
    page.locator("main button[type=submit].button").first.click()
    page.wait_for_load_state("networkidle")


def reads_and_votes(context: BrowserContext, newsroom: Newsroom, way: Direction, address: str) -> Page:
    """In the source's language first, then by the switch in the target's, where the vote is cast."""
    page = context.new_page()
    page.goto(f"{newsroom.url}/{way.source}/")
    page.locator("main a", has_text="").first.click()
    expect(page.locator("html")).to_have_attribute("lang", way.source)
    expect(page.locator("main")).to_contain_text(way.mended)
    assert context.cookies() == []
    page.locator(f"main a[hreflang={way.target}]").first.click()
    expect(page.locator("html")).to_have_attribute("lang", way.target)
    expect(page.locator("main")).to_contain_text(way.lacking)
    assert context.cookies() == []

    page.get_by_label(way.choices[way.target][0]).check()
    page.locator(".poll form button[type=submit]").click()
    expect(page.locator("h1")).to_have_text(way.question[way.target])
    page.fill("[name=email]", address)
    page.check("[name=consent]")
    page.wait_for_timeout(1200)  # a person takes longer than a robot
    page.locator("form button[type=submit]").last.click()
    expect(page.locator(".poll-table")).to_contain_text(way.choices[way.target][0])
    return page


def confirms(page: Page, link: str, way: Direction) -> None:
    page.goto(link)
    expect(page.locator("html")).to_have_attribute("lang", way.target)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/done/")


def sends_the_issue(page: Page, newsroom: Newsroom) -> None:
    page.goto(f"{newsroom.url}/admin/")
    page.get_by_role("link", name="Newsletter issues").first.click()
    page.locator("td.title a, .title-wrapper a").first.click()
    page.get_by_role("link", name="Send").first.click()
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state("networkidle")


def leaves_by_one_click(message: EmailMessage) -> None:
    """What a mail program does for its user: one POST, no cookie, no page."""
    address = message["List-Unsubscribe"].strip(" <>")
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    with urllib.request.urlopen(address, data=b"List-Unsubscribe=One-Click") as answer:
        assert answer.status == 200


def leaves_by_the_page(page: Page, message: EmailMessage) -> None:
    page.goto(message["List-Unsubscribe"].strip(" <>"))
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/done/")


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(ENGLISH_LED, id="en-es", marks=pytest.mark.xdist_group("english page")),
        pytest.param(SPANISH_LED, id="es-en", marks=pytest.mark.xdist_group("spanish page")),
    ],
)
def test_from_a_saved_page_to_a_reader_who_leaves(way, browser, sink, database, demo, tmp_path):
    variables = {**database, "AMBOS_MAIL_URL": sink.url}
    saved = tmp_path / "page.txt"
    saved.write_text(way.page)
    with Newsroom(tmp_path / "data", prepared=demo, **variables) as newsroom:
        done = ambos("import", "page", saved, data=newsroom.data, **variables)
        assert done.returncode == 0, done.stderr.decode()
        editor = sign_in(browser, newsroom)
        mend_and_publish(editor, newsroom, way)
        open_poll(editor, newsroom, way)
        readers = []
        for number, javascript in enumerate((False, True), 1):
            context = browser.new_context(java_script_enabled=javascript)
            reader = reads_and_votes(context, newsroom, way, f"reader{number}@example.org")
            confirms(reader, link_in(sink.wait_for(number)[-1], "/confirm/"), way)
            readers.append(reader)
        expect(readers[-1].locator("body")).not_to_contain_text("reader1@")

        sends_the_issue(editor, newsroom)
        letters = sink.wait_for(4)[2:]
        assert {letter["To"] for letter in letters} == {"reader1@example.org", "reader2@example.org"}
        assert {letter["Content-Language"] for letter in letters} == {way.target}
        leaves_by_one_click(letters[0])
        leaves_by_the_page(readers[0], letters[1])
