"""Names in scripts without capitals, from the words that may open one (`openings`).

`uncased` finds Vietnamese ones, but for places (`unit_places`); `office_led`, `called_names` and
`minority_names` those whose syllables tell too little; `native_uncased` Arab and Iranian ones
(`native_beginnings`, `native_forms`, `native_surnames`, `given_pairs`); `surnames_alone` stand right before
an office, `listed_names` in lists, `between_names` between names that commas part, `quoted_names` in
quotation marks, `titled_names` behind a word for a person.
"""
