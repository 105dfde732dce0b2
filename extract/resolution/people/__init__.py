"""Who is whom (`people`): `families` of articles settle names (`naming`, `settlement`), and reports of one
meeting settle them again (`renaming`).

A `profile` is what the corpus knows of people of one name whose offices reach as far (`scopes`), a `bearers`
entry a person as one article has him; `holders` are spellings by office. `rows` tells what is one.
"""
