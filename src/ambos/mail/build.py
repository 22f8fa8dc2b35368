from __future__ import annotations

from collections.abc import Mapping
from email.header import Header
from email.utils import formataddr, make_msgid, parseaddr
from typing import Any

from babel import Locale
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context
from django.template.loader import get_template
from django.utils import translation

MAX_LINE_LENGTH = 998  # RFC 5322, 2.1.1


class Message(EmailMultiAlternatives):
    """A message whose headers stand on the line of their name, as mail programs expect of long addresses.

    Django's own breaks a line before a word that would pass 78 characters, even the first. Only the subject
    has words to break between, so it alone is folded.
    """

    def message(self) -> Any:  # type: ignore[override]  # the stubs know Django 6 already
        message: Any = super().message()
        subject = Header(str(self.subject), header_name="Subject").encode()
        message.replace_header("Subject", subject)
        message.policy = message.policy.clone(max_line_length=MAX_LINE_LENGTH)
        return message


def build(
    *,
    template: str,
    to: str,
    locale: str,
    newsroom: str,
    context: Mapping[str, Any],
    unsubscribe_url: str = "",
    message_id: str = "",
) -> EmailMultiAlternatives:
    """One message to one address, in the language of the tag `locale`.

    `template` is a folder that holds `subject.txt`, `body.txt` and `body.html`. `newsroom` is the name it is
    signed with. `unsubscribe_url` takes a one-click POST as RFC 8058 has it. Give `message_id` where a
    message built twice is still the same one.
    """
    with translation.override(locale):
        words = {
            "language": locale,
            "direction": Locale.parse(locale, sep="-").text_direction,
            "newsroom": newsroom,
            "unsubscribe_url": unsubscribe_url,
            **context,
        }
        words["subject"] = _in_one_line(_text(f"{template}/subject.txt", words))
        message = Message(
            subject=words["subject"],
            body=_text(f"{template}/body.txt", words).strip() + "\n",
            from_email=_sender(newsroom),
            to=[to],
            headers=_headers(locale, unsubscribe_url, message_id),
        )
        message.attach_alternative(get_template(f"{template}/body.html").render(words), "text/html")
    return message


def _sender(newsroom: str) -> str:
    """The newsroom's address, under the name the operator gave it or else under its own."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return formataddr((name or newsroom, address))


def _headers(locale: str, unsubscribe_url: str, message_id: str) -> dict[str, str]:
    headers = {
        "Message-ID": message_id or make_msgid(domain=mail_domain()),
        "Auto-Submitted": "auto-generated",
        "Content-Language": locale,
    }
    if unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


def mail_domain() -> str:
    """The domain the newsroom's mail comes from."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"


def _text(name: str, words: Mapping[str, Any]) -> str:
    """Plain text, in which nothing is escaped."""
    template: Any = get_template(name)
    return str(template.template.render(Context(words, autoescape=False)))


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
