"""What happens to a story, for the packages above to hear. Receivers run inside the act's transaction."""

from __future__ import annotations

from django.dispatch import Signal

# A draft was saved. `version` as it reads now, `before` as its draft read (None for the first), `user`,
# `overwritten`: the earlier wording is stored nowhere any more.
version_saved = Signal()

# Versions went live together. `story`, `versions` as they are live, `user`, `now`.
story_published = Signal()

# One of `history.ACTS` was done and written into the log. `story`.
act_recorded = Signal()

# A follow-up was written down, and is due at `due_at`. Whoever runs tasks is to look at that time.
follow_up_owed = Signal()
