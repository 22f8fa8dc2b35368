"""A bilingual newsroom to click through, made with the same operations as a real one."""
