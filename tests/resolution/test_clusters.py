from random import Random

import pytest

from extract.groups import components, paired
from extract.resolution.clusters import Clusters, Link, link


def test_joining_is_transitive_and_keeps_order() -> None:
    clusters: Clusters[str] = Clusters()
    clusters.join("a", "c")
    clusters.join("c", "d")
    assert clusters.sets("abcd") == [["a", "c", "d"], ["b"]]


def test_members_are_each_once_after_many_joins() -> None:
    clusters: Clusters[int] = Clusters()
    for i in range(39):
        clusters.join(39, i)
    assert sorted(clusters.members(7)) == list(range(40))


@pytest.mark.parametrize(
    ("order", "expected"),
    [(("ab", "bc"), [["a", "b"], ["c"]]), (("bc", "ab"), [["a"], ["b", "c"]])],
    ids=["the stronger is ab", "the stronger is bc"],
)
def test_a_contradiction_with_any_member_keeps_sets_apart(
    order: tuple[str, str], expected: list[list[str]]
) -> None:
    clusters: Clusters[str] = Clusters()
    links = [Link(x[0], x[1], 9 - n, "") for n, x in enumerate(order)]
    joined, refused = link(clusters, links, lambda x, y: {x, y} == {"a", "c"})
    assert clusters.sets("abc") == expected
    assert (joined, refused) == (links[:1], links[1:])


@pytest.mark.parametrize("seed", range(5))
def test_components_are_the_sets_that_pairs_join(seed: int) -> None:
    random = Random(seed)
    pairs = [(random.randrange(60), random.randrange(60)) for _ in range(40)]
    clusters: Clusters[int] = Clusters()
    for a, b in pairs:
        clusters.join(a, b)
    found = components(60, paired(pairs)).tolist()
    assert found == [min(clusters.members(i)) for i in range(60)]


def test_nothing_has_no_components() -> None:
    assert components(0, paired([])).tolist() == []
