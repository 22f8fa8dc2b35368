import tempfile
from pathlib import Path

from ambos.config.settings.base import *  # noqa: F403

_data = Path(tempfile.mkdtemp(prefix="ambos-test-"))
MEDIA_ROOT = _data / "media"
MAIL_OUTBOX_DIR = _data / "outbox"
VECTORS_FILE = _data / "vectors.sqlite3"
MEANING = False  # the tests of meaning switch it on
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["*"]
