from extract.resolution.clusters import Clusters
from extract.resolution.identity import identity


def test_an_id_depends_on_its_parts_alone() -> None:
    assert identity("d", "plan", "12/KH-UBND", None) == identity("d", "plan", "12/KH-UBND", None)
    assert identity("d", "plan", "12") != identity("p", "plan", "12")
    assert identity("d", "ab", "c") != identity("d", "a", "bc")


def test_joining_is_transitive_and_keeps_order() -> None:
    clusters = Clusters("abcd")
    clusters.join("a", "c")
    clusters.join("c", "d")
    assert clusters.sets() == [["a", "c", "d"], ["b"]]
