"""Lists of people: several who did one thing.

`groups` and `joined_names` are names that commas and "and" join, `fellows` those in one case, `chairs` those
of them who chair, `delegations` and `opening_lists` those that a word opens, `speaker_lists` those who spoke
in turn, `placed_lists` and `sites` with `at_places` those who stand with where they were.
"""
