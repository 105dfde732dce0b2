"""The place stage: provinces and other places of a gazetteer, in the spellings of four languages."""
