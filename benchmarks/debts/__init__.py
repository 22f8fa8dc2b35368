"""What versions owe each other, over random histories, beside an oracle that follows lineage."""
