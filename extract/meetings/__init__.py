"""The meeting stage: an article's sentences and mentions → the meetings it reports and who took part.

`stage` does it, in the order of the work:

- `scene` cuts the article into sentences with what the earlier stages found and the words of meetings in
  each (`cues`, `vocabulary`; `quotations`, `credits`, `transitive`, `subject_verbs`, `frames`, `company` say
  which count), and with who holds which office (`sentence`, `roster` with `dividing` and `next_offices`;
  `offices`, `guests` with `guest_names`, `escorts`, `next_subject`, `contested_offices`).
- `claims` says of each sentence who did what (`claim`): what its triggers tell (`trigger_claims`), by the
  grammar of verbs and names (`subjects`, `subjects_behind`, `agents`, `objects`, `extents`, `counterparts`,
  `cases` with `declension`, `clauses`, `complements`, `antecedents`) and by what is done (`chairing`,
  `encounters` `with_whom`, `pluperfects`, `styles`, `speech`, `colons`, `hearing`, `acts`, `handing`,
  `attributions`); of several `groups` and `joined_names`, of whole lists `delegations`, `opening_lists`,
  `placed_lists`, `speaker_lists` and `sites` with `at_places`; unless it was only announced, said or done at
  another time (`occasions`, `announcements`, `recalled_acts`).
- `events` says which meetings that makes, the main one and others (`sequels`, `other_times`, `day_parts`,
  `further_encounters`, `later_days`, `going_on`), or those that the writer tells of as his own (`accounts`).
- `persons` puts the mentions of one person together (`grouping`), with the offices told elsewhere
  (`told_offices`, `supposed_offices`).
- `attendance` says who took part (`participation`, `report_clauses`, `tellers`, `elsewhere`, `bygones`), from
  where (`locations`) and as whose deputy (`seats`); `attributes` with `modes`, `ordinals`, `bodies` with
  `named_again`, `own_bodies`, `deputies`, `heads` and `datelines`, `provinces`, `venues` with `halls` what
  the meeting was (`mention`).
"""
