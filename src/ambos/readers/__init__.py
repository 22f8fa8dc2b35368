"""People outside the newsroom: address, language, lists, consent and grants of access.

It keeps proof of every yes. It does not write newsletters.
"""
