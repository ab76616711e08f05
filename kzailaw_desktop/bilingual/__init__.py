"""An act's two languages beside each other: word pairs learnt from acts, and where texts differ.

`alignment` pairs the units of two texts, `learning` and `build` learn the lexicon of word pairs,
`findings` holds the checks, each a small function in a table of kinds, and `evaluate` measures
them on acts in which one side was changed at random.
"""
