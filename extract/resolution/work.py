"""Work on units that looks at nothing but a task has, so that any process can do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol

import pyarrow as pa

from extract.resolution.facts import LinkableArticle

Function = Callable[[Any, Sequence[LinkableArticle], Any], pa.Table]
"""A function of a module, of what all tasks of a step share, the articles of a task, and its inputs."""


class Task(NamedTuple):
    """Some units of a step: the numbers of the articles that are looked at, and all else that is.

    Where the inputs tell an article, they do so by its place among `articles`.
    """

    articles: Sequence[int]
    inputs: Any


class Work(Protocol):
    """Does tasks."""

    def results(self, function: Function, shared: Any, tasks: Iterable[Task]) -> Iterator[pa.Table]:
        """Yield what a function returns for each task, in their order."""


class OwnWork:
    """Does tasks on articles here, one after another."""

    def __init__(self, articles: Sequence[LinkableArticle]) -> None:
        self._articles = articles

    def results(self, function: Function, shared: Any, tasks: Iterable[Task]) -> Iterator[pa.Table]:
        """Yield what a function returns for each task, in their order."""
        for task in tasks:
            yield function(shared, [self._articles[n] for n in task.articles], task.inputs)


class Cast:
    """The articles of a task, each once, by the places that they get."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def place(self, article: int) -> int:
        """Return the place of an article."""
        return self._places.setdefault(article, len(self._places))

    @property
    def articles(self) -> list[int]:
        """The numbers of the articles, by place."""
        return list(self._places)
