"""What the holder of an office has charge of: "وكيل الوزارة للشؤون الفنية", "… للتنمية البشرية"."""

from __future__ import annotations

from extract.roles.head_grammar import HeadParser
from extract.roles.phrase import MINISTERS, UNDER_GOVERNORS, OfficePhrase
from extract.roles.vocabulary import bodies

# Titles of who has charge of a field for a minister, and those of whom only his ministry tells that.
_CHARGED = (
    "Undersecretary",
    "Assistant Undersecretary",
    *UNDER_GOVERNORS,
    "Assistant Minister",
    "Minister Delegate",
    "Secretary of State",
)
_CHARGED_IN_MINISTRIES = ("General Secretary", "Assistant Secretary General")
_AFFAIRS = " Affairs"


class ChargeParser(HeadParser):
    """Reads what stands behind an office and says what its holder has charge of."""

    def _with_field(self, office: OfficePhrase) -> OfficePhrase:
        """Take the field that is glued behind an office: with a word for affairs it is the charge of a deputy
        or an adviser, and without one what a deputy of the head of a government has."""
        at = office.end
        charged = self._charged_with(at)
        if charged is not None and self._is_charged(office):
            return office._replace(end=charged[0], charge=charged[1])
        if not (
            at < self._size and self.tight(at) and self.words[at].form.startswith(self._v.clitics.fusing)
        ):
            return office
        affairs, leads = self.words[at].form in self._v.affairs, self._is_of_government(office)
        if not (leads or self._is_charged(office)):
            return office
        end, fields = self._affairs(office, at) if affairs else self._portfolio(at)
        if not affairs and (not fields or not self.words[at].glued or office.principal is not None):
            return office
        if leads:
            return office._replace(end=end, portfolio=fields)
        return office._replace(end=end, charge=fields)  # the portfolio is that of a ministry

    def _charged_with(self, at: int) -> tuple[int, tuple[str, ...]] | None:
        """Read "charged with", a preposition glued to the field behind it ("المكلف بالميزانية")."""
        first = at + 1
        if not (first < self._size and self.tight(at) and self.tight(first) and self.words[first].glued):
            return None
        fields = self._portfolio(first) if self.words[at].form in self._v.charged else (at, ())
        return fields if fields[1] else None

    def _is_of_government(self, office: OfficePhrase) -> bool:
        """Tell whether an office is that of a deputy of the head of a government."""
        of_government = office.body is not None and bodies()[office.body.name].family == "government"
        return office.deputy and (office.title == "Prime Minister" or of_government)

    def _is_charged(self, office: OfficePhrase) -> bool:
        """Tell whether an office is that of who serves a minister, or the holder of another office."""
        if office.title in _CHARGED or office.principal is not None:
            return True
        if office.title in _CHARGED_IN_MINISTRIES and not office.deputy:
            return office.body is None or bodies()[office.body.name].family == "ministry"
        return office.deputy and office.title in MINISTERS

    def _affairs(self, office: OfficePhrase, at: int) -> tuple[int, tuple[str, ...]]:
        """Read what somebody has the affairs of, from the word for affairs on: a word, and the words with the
        article that follow it."""
        first = at + 1
        if not (first < self._size and self.tight(first)):
            return office.end, ()
        end, article = first + 1, self._v.clitics.article or "\n"
        while end < self._size and self.tight(end) and self.words[end].form.startswith(article):
            if self.longest("titles", end) or self.longest("ranks", end):
                break
            if self.words[end].form in self._v.no_fields:
                break
            end += 1
        fields = self.fields_at(at)[1] or self.fields_at(first)[1]
        return end, (*fields[:-1], f"{fields[-1].removesuffix(_AFFAIRS)}{_AFFAIRS}") if fields else ()
