from ambos.config.settings.base import *  # noqa: F403

DEBUG = True
WHITENOISE_AUTOREFRESH = True
