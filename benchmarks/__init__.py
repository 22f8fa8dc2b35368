"""Benchmarks: each folder is one, run by `ambos bench NAME`. They are no part of the package."""
