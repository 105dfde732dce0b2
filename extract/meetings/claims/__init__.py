"""Who did what, by each sentence (`claims`): a `claim` is a person, an act and the words that say so.

`trigger_claims` reads each trigger by what is done: `chairing`, `encounters` (`with_whom`, `in_turn`, the
verb's `met_objects`, `whom_met`), `speech` with `colons`, `hearing`, `acts`, `handing`, `attributions`; of
earlier acts `pluperfects`, of nobody named anew `styles`, `pronouns`, `dropped_subjects`, `fronted_verbs` and
`clause_claims`; `stand_ins` tells who was there for whom. What was only announced (`announcements`), said or
done at another time (`occasions`, `recalled_acts`) is none, nor is who performs (`performers`).
"""
