"""Each step does what its expression would: one after another, in the order of the rules."""

import re

import pytest

from extract.people.linking.letter_rules import applied, steps_of

_RULES = [("[a-cx]", "d"), ("e", "a"), ("dd", "d"), ("g$", "k"), ("[dh]", "q"), ("q", "r"), ("(?<=a)l", "")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("abx", "rr"), ("exg", "ark"), ("gdg", "grk"), ("elh", "ar"), ("", ""), ("lg", "lk")],
)
def test_rules_are_applied_in_order(word: str, expected: str) -> None:
    by_expression = word
    for pattern, stands in _RULES:
        by_expression = re.sub(pattern, stands, by_expression)
    assert applied(steps_of(_RULES), word) == expected == by_expression


def test_rules_for_single_letters_are_one_step() -> None:
    assert len(steps_of([("a", "b"), ("[bc]", "d"), ("[e-g]", "")])) == 1
