"""The newsroom's own people: users and what their role lets them do.

Readers are not users; they live in `ambos.readers`.
"""
