from email import message_from_bytes, policy

import pytest
from django.template.loader import render_to_string

from ambos.mail.build import build
from ambos.mail.delivery import RecipientRefused, TryLater, connect, deliver
from factories.mail import smtp_sink

WORDING = {"name": "Tides & <Tables>", "consent": "I agree."}


@pytest.fixture
def sink(settings):
    with smtp_sink(settings) as sink:
        yield sink


def confirm_mail(locale="en", name=WORDING["name"], **more):
    context = {"wording": {**WORDING, "name": name}, "confirm_url": "https://paper.example/en/c/?a=1&b=2"}
    return build(
        template="readers/mail/confirm-subscription",
        to="ana@example.org",
        locale=locale,
        newsroom="The Ledger",
        context=context,
        **more,
    )


class TestBuild:
    def test_escapes_in_html_only(self):
        message = confirm_mail()

        html = message.alternatives[0].content
        assert message.subject == "Confirm your subscription to Tides & <Tables>"
        assert "https://paper.example/en/c/?a=1&b=2\n" in message.body
        assert "Tides &amp; &lt;Tables&gt;" in html
        assert "?a=1&amp;b=2" in html

    def test_writes_a_subject_of_one_line(self):
        context = {"letter": {"wording": {"subject": "One\r\nBcc: all@example.org"}}, "preferences_url": "#"}

        message = build(
            template="newsletters/mail/issue",
            to="a@example.org",
            locale="en",
            newsroom="The Ledger",
            context=context,
        )

        assert message.subject == "One Bcc: all@example.org"

    @pytest.mark.parametrize(
        ("locale", "direction"),
        [("en", "ltr"), ("es", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("ckb", "rtl"), ("es-MX", "ltr")],
    )
    def test_tells_language_and_direction(self, locale, direction):
        message = confirm_mail(locale)

        assert message.extra_headers["Content-Language"] == locale
        assert f'<html lang="{locale}" dir="{direction}">' in message.alternatives[0].content

    def test_names_itself_automatic_and_unique(self):
        first, second = confirm_mail(), confirm_mail()

        assert first.extra_headers["Auto-Submitted"] == "auto-generated"
        assert first.extra_headers["Message-ID"] != second.extra_headers["Message-ID"]
        assert "List-Unsubscribe" not in first.extra_headers

    def test_offers_one_click_where_there_is_something_to_leave(self):
        headers = confirm_mail(unsubscribe_url="https://paper.example/u/").extra_headers

        assert headers["List-Unsubscribe"] == "<https://paper.example/u/>"
        assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    @pytest.mark.parametrize(
        ("address", "sender"),
        [
            ("news@paper.example", "The Ledger <news@paper.example>"),
            ("Tides <news@paper.example>", "Tides <news@paper.example>"),
        ],
    )
    def test_comes_from_the_newsroom_under_the_name_it_is_known_by(self, settings, address, sender):
        settings.DEFAULT_FROM_EMAIL = address

        message = confirm_mail()

        assert message.from_email == sender
        assert message.body.rstrip().endswith("The Ledger")

    @pytest.mark.parametrize(
        "name", ["Tides", "Mareas de ñandú y algo más", "جدول المد", "🌊" * 40, "x" * 180]
    )
    def test_folds_no_header_before_its_first_word(self, name):
        message = confirm_mail(unsubscribe_url="https://paper.example/u/" + "x" * 300, name=name)

        head, _empty, _body = message.message().as_bytes(linesep="\r\n").partition(b"\r\n\r\n")
        lines = head.decode("ascii").split("\r\n")
        assert "List-Unsubscribe: <https://paper.example/u/" + "x" * 300 + ">" in lines
        assert all(line.startswith(" ") or line.partition(": ")[2].strip() for line in lines)
        assert max(len(line) for line in lines) <= 998
        assert all(len(line) <= 78 for line in lines if "=?utf-8?" in line)
        assert message_from_bytes(head, policy=policy.default)["Subject"] == message.subject

    def test_fetches_nothing_from_anywhere(self):
        html = render_to_string("mail/frame.html", {"language": "en", "direction": "ltr", "subject": "S"})

        assert "<img" not in html
        assert "http" not in html
        assert "url(" not in html
        assert "<script" not in html


class TestDeliver:
    def test_arrives_over_smtp_as_it_was_built(self, sink):
        with connect() as connection:
            deliver(confirm_mail("es", unsubscribe_url="https://paper.example/u/" + "x" * 120), connection)

        [message] = sink.messages
        assert message["To"] == "ana@example.org"
        assert message["List-Unsubscribe"].strip() == "<https://paper.example/u/" + "x" * 120 + ">"
        assert "https://paper.example/en/c/?a=1&b=2" in message.get_body(("plain",)).get_content()
        assert message.get_body(("html",)).get_content().startswith("<!doctype html>")

    @pytest.mark.parametrize(
        ("answer", "error"), [("550 No such person", RecipientRefused), ("451 Busy", TryLater)]
    )
    def test_tells_never_from_later_and_names_no_address(self, sink, answer, error):
        sink.answers["ana@example.org"] = answer

        with connect() as connection, pytest.raises(error) as raised:
            deliver(confirm_mail(), connection)

        assert "ana" not in str(raised.value)

    def test_tries_later_when_no_server_answers(self, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9

        with pytest.raises(TryLater):
            connect()
