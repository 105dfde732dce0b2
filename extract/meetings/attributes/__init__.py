"""What a meeting was (`attributes`): its kind, day, place, body and form.

`modes` and `ordinals` are told by its words; the body that met by `bodies`: one that a sentence names
(`free_bodies`, `named_again`, `own_bodies`, `datelines`), that of who led it (`heads`, `chaired_bodies`) or
whose `deputies` met, by its whole name (`whole_names`); where it was by `provinces` and `venues` with
`halls`.
"""
