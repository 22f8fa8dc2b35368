"""The editors' door: the board, the side-by-side page, parity reports, holds and sign-offs.

It answers the gate's question; it writes no story.
"""
