from extract.resolution.identity import identity


def test_an_id_depends_on_its_parts_alone() -> None:
    assert identity("d", "plan", "12/KH-UBND", None) == identity("d", "plan", "12/KH-UBND", None)
    assert identity("d", "plan", "12") != identity("p", "plan", "12")
    assert identity("d", "ab", "c") != identity("d", "a", "bc")
