"""Which meetings the claims of an article make (`events`): the main one and others.

`sequels`, `further_encounters`, `later_days`, `later_hours` and `other_times` with `day_parts` tell of
others, `clause_events` and `turns` of those of one sentence; `going_on` and `runs` say what goes on with one,
`accounts` are those that the writer tells of as his own, `asides` what is only recalled.
"""
