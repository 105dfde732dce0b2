"""Names in scripts with capitals: runs of capitals (`cased`) that are no body, office or place.

`capital_runs`, `name_edges`, `place_cues`, `capitals` and `initials` say where a name begins and ends,
`named_bodies` that a body's name opens with one; `led_names` and `rare_names` are told by what stands beside
them alone, `cased_guests`, `native_cased` and `single_names` are names of other peoples. Their cases are
undone by `native_nominative` and compared by `case_stems`, by the endings of `case_marks`; `patronymics` are
names of one's father.
"""
