"""Lines of an act as paragraphs, with quoted wordings set apart."""
