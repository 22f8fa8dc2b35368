"""Builds and delivers one e-mail. Who gets which mail, and why, is decided above."""
