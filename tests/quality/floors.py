"""The recorded floors: a figure may not fall below its floor; gains are reported, and recorded by hand."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from extract.scoring.tally import Figures

FLOORS = Path(__file__).with_name("floors.json")
TOLERANCE = 1e-9
Floors = dict[str, float]


def flatten(figures: Figures) -> Floors:
    """Return `metric.scope` → F1 or accuracy, sorted. Precision, recall and n follow from the gold and F1."""
    flat = {
        f"{metric}.{scope}": values.get("f1", values.get("acc", 0.0))
        for metric, scopes in figures.items()
        for scope, values in scopes.items()
    }
    return dict(sorted(flat.items()))


def read_floors() -> dict[str, Floors]:
    """Return corpus → figure → floor."""
    floors: dict[str, Floors] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def write_floors(floors: dict[str, Floors]) -> None:
    """Write the floors, rounded down so that a floor is never above what was measured."""
    rounded = {
        corpus: {name: int(value * 1e6) / 1e6 for name, value in sorted(values.items())}
        for corpus, values in floors.items()
    }
    FLOORS.write_text(json.dumps(rounded, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def raised(old: Floors, now: Floors, lower: Collection[str] = ()) -> Floors:
    """Return the floors after a run: never below the old ones, but for the figures in `lower`."""
    floors = {name: max(value, old.get(name, 0.0)) for name, value in now.items()}
    floors |= {name: floor for name, floor in old.items() if name not in now and name not in lower}
    return floors | {name: now[name] for name in lower if name in now}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures against floors: (figure, floor, now). A figure that is no longer measured is lost, with 0."""

    lost: list[tuple[str, float, float]]
    gained: list[tuple[str, float, float]]

    @classmethod
    def of(cls, floors: Floors, now: Floors) -> Comparison:
        """Compare what is measured now with the floors."""
        pairs = [(name, floor, now.get(name, 0.0)) for name, floor in sorted(floors.items())]
        fresh = [(name, 0.0, value) for name, value in sorted(now.items()) if name not in floors]
        return cls(
            lost=[p for p in pairs if p[2] < p[1] - TOLERANCE],
            # Floors are rounded down at six digits: less than that is no gain.
            gained=[p for p in pairs if p[2] > p[1] + 1e-6] + fresh,
        )

    def table(self) -> str:
        """Return what was lost and gained, one figure a line."""
        lines = []
        for word, rows in (("lost", self.lost), ("gained", self.gained)):
            lines += [
                f"{word:7}{name:36}{floor:8.4f} → {now:.4f}  ({now - floor:+.4f})"
                for name, floor, now in rows
            ]
        return "\n".join(lines)
