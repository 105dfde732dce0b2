"""Who holds which office: the `roster` of a sentence.

`chains` reads one group of its list; `dividing` and `next_offices` part names and offices. `offices`
completes what an office is of, `guests` with `guest_names` and `guest_lists` says of which country,
`escorts`, `next_subject` and `contested_offices` whose it is; `declension` tells it by case, `elected` who
shares what he is elected to. Offices told elsewhere in the article are `told_offices` and
`supposed_offices`.
"""
