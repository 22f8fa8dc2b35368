"""Issues of newsletters and their sending: each reader once, in their own language."""
