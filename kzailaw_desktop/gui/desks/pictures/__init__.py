"""Pictures of the whole: matrix, timeline, references."""
