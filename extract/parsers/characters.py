"""Clean the characters of a text: what cannot be seen or carried goes, letters are written in one way.

What is dropped cuts words in two for every rule that reads them: soft hyphens, zero-width spaces, marks of
direction, and in Arabic script the stroke that stretches a word and the vowel marks on its letters. All
offsets of the project count in the cleaned text.
"""

from __future__ import annotations

import re
import unicodedata

# What no table or XML tree can hold (controls, byte order marks, what is no character), and what is not
# seen: soft hyphens, zero-width spaces and joiners, marks of direction.
_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufffe\uffff]"
)
# What any of the patterns below changes, and lone surrogates: most texts have nothing of it.
_UNCLEAN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\x85\u00ad\u061c\u0640\u064c-\u0652\u0654\u0670\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufb50-\ufdff\ufe70-\uffff]"
)
# This pattern and those below begin with the characters that they are about: a search skips to these.
_BREAKS = re.compile("[\r\u0085\u2028\u2029](?:(?<=\r)\n)?")
# Letters in the shapes that they take in a word, as old typesetting and PDF files hold them.
_SHAPES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc][\ufb50-\ufdff\ufe70-\ufefc]*")
# Short vowels, doubling, the small alif, the hamza on a final h that Persian joins words by; the ending -an
# stays, which is an ending that rules know.
_VOWELS = re.compile("[\u064c-\u0652\u0670]|\u0654(?<=\u0647.)")
_LETTER = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5"
# Between letters; at the edge of a word it abbreviates or is a dash.
_STRETCH = re.compile(f"\u0640(?<=[{_LETTER}].)\u0640*(?=[{_LETTER}])")
_ARABIC = re.compile("[\u0640\u064c-\u0652\u0654\u0670\ufb50-\ufdff\ufe70-\ufefc]")
# The non-joiner parts what Persian writes as one word; beside anything but a letter it parts nothing, nor
# does it in scripts whose letters do not join.
_UNJOINED = re.compile(
    "\u200c(?:(?<![\\w\u064b-\u065f].)|(?!\\w)"
    "|(?<=[A-Za-z\u00c0-\u052f\u1e00-\u1eff].)(?=[A-Za-z\u00c0-\u052f\u1e00-\u1eff]))"
)


def clean(text: str) -> str:
    """Return `text` in NFC, its lines parted by "\\n", without what is not seen and cannot be carried.

    Dropped are controls, lone surrogates, soft hyphens, zero-width spaces and joiners, marks of direction,
    the zero-width non-joiner outside a word of Arabic script, and of Arabic script the tatweel between
    letters and the vowel marks but the ending -an (U+064B), and the hamza by which Persian joins a final h
    to the next word ("جلسهٔ"). Its presentation forms become plain letters.
    """
    if _UNCLEAN.search(text) is None:
        return unicodedata.normalize("NFC", text)
    text = _BREAKS.sub("\n", text)
    text = text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text
    text = _DROPPED.sub("", text)
    if _ARABIC.search(text):
        text = _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
        text = _STRETCH.sub("", _VOWELS.sub("", text))
    if "\u200c" in text:
        text = _UNJOINED.sub("", re.sub("\u200c+", "\u200c", text))
    return unicodedata.normalize("NFC", text)


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
