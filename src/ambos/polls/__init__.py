"""One question in every language, one tally.

A poll knows nothing of the reader who votes; addresses and consent live in `ambos.readers`.
"""
