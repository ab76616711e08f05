"""Stage 2: tokens read as units with their numbers, by the grammar of citations."""
