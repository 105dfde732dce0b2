"""Whom a name stands for (`linking`).

What a rendering can stand for (`rendering` with `letter_rules`, `transliterated`, `syllable`, `spelling`,
`likeness`), how common that is (`frequencies`), who is known (`office_holders`), else `building`; among
given names `candidates`; `evidence` says why. `keys` and `joints` tell spellings of one name, `sound` those
that are heard alike, `romanisation` puts it into ASCII.
"""
