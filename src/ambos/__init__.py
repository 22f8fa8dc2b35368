"""Ambos: publishing for newsrooms that owe the same story to people in two or more languages."""
