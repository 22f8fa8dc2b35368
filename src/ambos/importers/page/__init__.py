"""Imports one saved page that holds a story in two or more languages, lines mixed.

It reads and maps what stands on the page. It invents nothing: no choices, no pictures, no translations.
"""
