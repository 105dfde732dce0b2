"""Who did what, by each sentence (`claims`): a `claim` is a person, an act and the words that say so.

`trigger_claims` reads each trigger by what is done: `chairing`, `encounters` `with_whom` or with the verb's
`met_objects`, `speech` with `colons`, `hearing`, `acts`, `handing`, `attributions`; `fronted_verbs` whose
verb opens a sentence. Of earlier acts tell `pluperfects`, of nobody named anew `styles` and
`dropped_subjects`. What was only announced (`announcements`), said or done at another time (`occasions`,
`recalled_acts`) is none.
"""
