"""What a meeting was (`attributes`): its kind, day, place, body and form.

`modes` and `ordinals` are told by its words; the body that met by `bodies`, with `named_again`, `own_bodies`,
`deputies`, `heads` and `datelines`; where it was by `provinces` and `venues` with `halls`.
"""
