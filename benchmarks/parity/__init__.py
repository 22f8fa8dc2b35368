"""The checks of `ambos.parity` beside translate-toolkit's pofilter, on the same pairs in the same run."""
