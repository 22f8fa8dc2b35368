import tempfile

from ambos.config.settings.base import *  # noqa: F403

_data = tempfile.mkdtemp(prefix="ambos-test-")
MEDIA_ROOT = f"{_data}/media"
MAIL_OUTBOX_DIR = f"{_data}/outbox"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["*"]
