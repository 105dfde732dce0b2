"""The name stage: personal names in any script, and the Vietnamese names that renderings stand for.

Finding (`finder`, over `tokens` and the words of `name_words`):

- with capitals: `cased` for runs of capitals (`capital_runs`, `name_edges`, `place_cues`, `capitals`,
  `initials`), which a body's name may open (`named_bodies`), `led_names` and `rare_names` for those that only
  what stands beside them tells, `cased_guests`, `native_cased`, `single_names`; their cases are undone by
  `native_nominative` and compared by `case_stems`;
- without capitals, from the words that may open a name (`openings`): `uncased` for Vietnamese names, but for
  places (`unit_places`), `office_led`, `called_names` and `minority_names` for those whose syllables tell too
  little, `native_uncased` for Arab and Iranian ones (`native_beginnings`, `native_forms`, `given_pairs`),
  `surnames_alone` right before an office, `listed_names` for members of lists; guests by the marks around
  them (`guests`), by what leads them (`led_guests`), behind their country (`office_guests`, `country_names`),
  in the list of its side (`side_lists`) or beside any office (`apposed_guests`);
- again: `later_mentions`, in `other_forms` too.

Linking (`linking`): what a rendering can stand for (`rendering`, `syllable`, `spelling`, `likeness`), how
common that is (`frequencies`), who is known (`office_holders`), else `building`; among given names
`candidates`; `evidence` says why. `keys` and `joints` tell spellings of one name, `sound` those that are
heard alike, `romanisation` puts it into ASCII.
"""
