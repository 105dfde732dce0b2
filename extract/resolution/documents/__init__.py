"""Which citations are of one document: `citations` by their `keys`, linked by `documents`.

`namesakes` have one number, `statements` say what articles state of each,
`decisions` what a person decided; `told` and `rows` tell what is one.
"""
