"""Which meetings the claims of an article make (`events`): the main one and others.

`sequels`, `further_encounters`, `later_days` and `other_times` with `day_parts` tell of others, `turns` and
`clause_events` of those of one sentence. `naming` says of what kind a sentence is, `runs` and `continuation`
what goes on with another meeting; `accounts` are those that the writer tells of as his own, `asides` what is
only recalled.
"""
