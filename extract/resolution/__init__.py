"""Resolution: the only stage that sees the whole corpus. Facts and cells of articles → tables.

`facts` reduces an article to what linking needs, `cells` to what its rows say; both are made where it is
read. `corpus` links the set of facts under the decisions; rows follow from cells and ids (`cell_columns`),
and from what is one (`corpus_rows`).
"""
