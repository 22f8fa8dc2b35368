"""How an e-mail address is written down, so that one person is one row."""

from __future__ import annotations

import unicodedata

import idna
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext as _

MAX_LENGTH = 254
_validate = EmailValidator(allowlist=[])  # no machine's own name: mail goes to other machines


class BadAddress(ValueError):
    """The text is no e-mail address that mail can be sent to."""


def normalised(address: str) -> str:
    """The address trimmed, composed and in lower case, its domain in ASCII. Raises `BadAddress`.

    A domain may be in any script. Letters beyond ASCII before the @ would need SMTPUTF8 on every server of
    the way, and Django does not speak it: such an address is refused rather than mangled.
    """
    text = unicodedata.normalize("NFC", address.strip()).lower()
    _refuse_too_long(text)
    local, at, domain = text.rpartition("@")
    if at and local and not local.isascii():
        raise BadAddress(
            _("Before the @ we can only send to letters without accents, digits and signs (a–z, 0–9).")
        )
    try:
        text = f"{local}{at}{_in_ascii(domain)}"
        _validate(text)
    except (ValidationError, UnicodeError) as error:
        raise BadAddress(_("This is not an e-mail address that we can send mail to.")) from error
    _refuse_too_long(text)
    return text


def _refuse_too_long(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise BadAddress(_("This address is too long; the longest possible has 254 characters."))


def _in_ascii(domain: str) -> str:
    return domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")
