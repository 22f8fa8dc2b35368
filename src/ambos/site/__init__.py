"""The readers' door: pages, fronts and notices, each in the language of its address."""
