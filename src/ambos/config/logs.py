from __future__ import annotations

import logging


class WithoutTraceback(logging.Filter):
    """For requests that were refused as malformed: one line says why, and the fault is not in our code."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = record.exc_text = None
        return True
