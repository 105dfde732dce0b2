"""The article cut into sentences (`scene`), each with what was found in it and what speaks of meetings.

`cues` are the words of meetings and of taking part; `quotations`, `credits`, `transitive`, `subject_verbs`,
`frames` and `company` say which of them count. `clauses` cuts sentences on several meetings, `sentence` one
into its mentions and the words between.
"""
