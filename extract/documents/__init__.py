"""The document stage: official documents cited by number, and how they relate; `stage` does it.

`finding` goes the way from a text to its mentions (`mention`):

- `citing` reads citations (`draft`) by the `words` of a language, those for countries `named`: a noun, what
  may stand between (`gaps`), and a number (`numbers`) or several (`lists`); `lone` finds numbers without a
  noun, `titled` documents without a number, `called` projects that a number names.
- `codes` finds codes (`code`), also in reverse (`reversed_codes`), with letters for digits
  (`misread_digits`) or the keys of a keyboard for letters (`keystrokes`), and `normal_form` brings them into
  theirs.
- `identification` says which document each citation (`citation`) means, `completion` what a bare number is
  of, by what is known of numbering (`codebook`, `series`, `terms`, `level`), and `context` in whose country.
- `settlement` says of each document the kind, date (`issue_days`), issuer (`issuing_units`, `sessions`,
  `native_issuers`) and place, from what stands around it (`surroundings`, `subjects`).
- `relations` says what one does to another (`relatable`) in a `citing_sentence`, also what is `done_to` it by
  another, what it is `issued_for`, and where what carries it out is `issued_later`, the verb comes last
  (`verb_final`) or a pronoun or a bare noun (`anaphora`) takes one up (`taken_up`).
"""
