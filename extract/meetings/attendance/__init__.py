"""Who took part in a meeting (`attendance`), how, from where (`locations`) and as whose deputy (`seats`,
`ministries`).

`persons` with `grouping` puts the mentions of one person together. `participation`, `report_clauses` and
`tellers` say whose words were spoken there; who was `elsewhere`, or there in earlier days (`bygones`), was
not.
"""
