"""The name stage: personal names in any script, and the Vietnamese names that renderings stand for.

`finder` finds each `mention`, a `span` of `tokens`, by the words of `name_words`: in scripts with capitals by
`cased`, in others by `uncased`, those of `guests` from abroad by what stands beside them, and again by
`later_mentions`, in `other_forms` too. `linking` says whom a rendering stands for.
"""
