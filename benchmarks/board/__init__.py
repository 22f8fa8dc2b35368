"""What the board and the history of a story cost when the newsroom has a thousand stories, and many more."""
