"""Resolution: the only stage that sees the whole corpus. Facts, sketches and cells of articles → tables.

`facts` reduces an article to what linking needs, `sketch` to what all articles are sorted and grouped by,
`cells` to what its rows say; all are made where it is read. `corpus` links the set of facts under the
decisions; rows follow from cells and ids (`cell_columns`), and from what is one (`corpus_rows`).

Linking works on units that say nothing of one another, and takes from a `memory` what the last run found;
the rest is found by functions of what a task has, which any process can do (`work`):
- people: `families` of articles settle names (`naming`, `settlement`), reports of one meeting settle them
  again (`renaming`); who is whom is `people`;
- meetings: `neighbourhoods` of reports, linked by `meeting_links`, told by `meeting_rows`;
- documents: `citations` by their keys, linked by `documents`, told by `told_documents`.
"""
