"""Settings of Ambos. Every environment variable is read in `base`, checked there, and named in the docs."""
