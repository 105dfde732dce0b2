"""The grammar of verbs and names: who is the subject of a verb, and who its object.

`subjects` stand before a verb, `subjects_behind` behind it, `agents` of a passive beside it; `objects` are
told by their marks, by `cases` or as somebody's `counterparts`. `extents` says what belongs to a name and
what stands between two, `clauses` what the words between a verb and a name say, `company` who came
along with a subject, `complements` what a verb needs beside it, `antecedents` whom a pronoun means.
"""
