"""Which version tells which source, and what of it was matched with what.

It makes drafts and remembers matches; it never writes text into a version that exists.
"""
