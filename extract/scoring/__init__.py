"""How good a run is: its tables against records that people made of the same articles."""

from __future__ import annotations

from extract.scoring.gold import GoldError, read_gold
from extract.scoring.scorer import score
from extract.scoring.tally import Figures

__all__ = ["Figures", "GoldError", "read_gold", "score"]
