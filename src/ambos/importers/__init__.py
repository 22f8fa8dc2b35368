"""Brings what a newsroom already has into Ambos, and hands back a receipt of all that was found.

Each importer has three steps: read and map, which know no database, and write, which uses operations only.
"""
