"""Spelling in drafts and notes, where the system has a Hunspell dictionary; none is shipped.

`dictionaries` finds the files, `process` asks Hunspell in a process of its own, `words` cuts a text,
`known` holds what no dictionary knows: legal terms and the user's own words, `speller` is the whole.
"""
