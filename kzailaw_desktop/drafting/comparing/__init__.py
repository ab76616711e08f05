"""The wording in force beside the wording proposed."""
