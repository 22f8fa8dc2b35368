"""Acts killed at every SQL statement, and many at once: what is half done, lost or refused after it."""
