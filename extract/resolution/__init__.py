"""Resolution: the only stage that sees the whole corpus. Facts, sketches and cells of articles → tables.

`facts` reduces an article to what linking needs, `sketch` to what all articles are sorted and grouped by
(`sketches`, with their `sources`), `cells` to what its rows say; all are made where it is read. `corpus`
links the set of facts under the `decisions`; rows follow from cells and ids (`cell_columns`), and from what
is one (`corpus_rows`, with an `identity` and values by `merging`).

Linking works on units that say nothing of one another, and takes from a `memory` what the last run found; the
rest is found by functions of what a task has, which any process can do (`work`). What is one is a set of
`clusters`; numbers of columns are put into a `layout`. `people`, `meetings` and `documents` are linked each
by a package; `review` asks what a person should decide.
"""
