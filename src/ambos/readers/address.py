"""How an e-mail address is written down, so that one person is one row."""

from __future__ import annotations

import unicodedata

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.encoding import punycode
from django.utils.translation import gettext as _

MAX_LENGTH = 254


class BadAddress(ValueError):
    """The text is no e-mail address that mail can be sent to."""


def normalised(address: str) -> str:
    """The address trimmed, composed and in lower case, its domain in ASCII. Raises `BadAddress`."""
    text = unicodedata.normalize("NFC", address.strip()).lower()
    local, at, domain = text.rpartition("@")
    try:
        text = f"{local}{at}{punycode(domain)}"
        validate_email(text)
    except (ValidationError, UnicodeError) as error:
        raise BadAddress(_("This is not an e-mail address that we can send mail to.")) from error
    if len(text) > MAX_LENGTH:
        raise BadAddress(_("This address is too long; the longest possible has 254 characters."))
    return text
