"""The check of citations: any text at the left, its verdicts at the right."""
