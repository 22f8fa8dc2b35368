"""The operators' door: pages and exports of other systems in, each with a receipt."""
