"""Offices and ranks: who is what, with title and body in English.

`finder` reads the `words` of a text by the `vocabulary` of its language (`wordings`, `countries`) and two
grammars, of offices (`grammar`, their heads by `head_grammar`, with what they have charge of, `charges`) and
of bodies (`body_grammar`), into `phrase`s; `setting` says which country the text is about.

What is written short is completed (`completion`) by the only one that the text names (`named_alone`, `posts`,
`the_house`), by the offices beside it (`beside`) or before it in a list (`listed`), ministers by a field each
(`shared_ministers`), `local_officers` by the governor's region, by the body that begins the sentence
(`sides`), ranks by their service (`ranks`); `tails` say where an office is held. Companies that no list has
are read from their names (`named_houses`), `namesakes` are bodies called as others are. `offices` puts each
into English.

`bodies` finds bodies by themselves, `compounds` are words that are none, `levels` says how far one reaches,
`lands` whose country one is of. `phrase_words` lends the phrases to other stages.
"""
