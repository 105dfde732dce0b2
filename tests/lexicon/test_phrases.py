import pytest

from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("HỘI NGHỊ", "hội nghị"),
        ("نخست\u200cوزیر", "نخست وزير"),
        ("١٧ و ۱۷", "17 و 17"),
        ("з’їзд", "з'їзд"),
        ("126\u2013KL", "126-kl"),
        ("İzmir", "İzmir"),
    ],
)
def test_folding_keeps_every_offset(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("language", "phrase", "text", "found"),
    [
        ("vi", "phiên họp", "Tại phiên họp, ông nói", ["phiên họp"]),
        ("vi", "họp", "phiên họpmặt", []),
        ("vi", "chủ tọa", "Chủ toạ kỳ họp, chủ tọa", ["Chủ toạ", "chủ tọa"]),
        ("vi", "uỷ quyền", "thừa ủy quyền, uỷ quyền", ["ủy quyền", "uỷ quyền"]),
        ("uk", "головува*", "Він головуватиме чи головувала?", ["головуватиме", "головувала"]),
        (
            "uk",
            "у|в нараді також? взяли",
            "У нараді взяли, в нараді також взяли",
            ["У нараді взяли", "в нараді також взяли"],
        ),
        ("ar", "اجتماع", "وفي الاجتماع وللاجتماع", ["اجتماع", "اجتماع"]),
        ("ar", "ترأس", "وترأس المدير", ["ترأس"]),
        ("ar", "اجتماعا طارئا", "عقد اجتماعًا طارئًا واجتماعاً طارئاً", ["اجتماعًا طارئًا", "اجتماعاً طارئاً"]),
        ("fa", "حضور داشتند", "حضورداشتند و حضور داشتند", ["حضورداشتند", "حضور داشتند"]),
        ("fa", "جلسه کاری", "در جلسه\u200cی کاری", ["جلسه\u200cی کاری"]),
        ("fa", "می شود", "برگزار می\u200cشود", ["می\u200cشود"]),
    ],
)
def test_phrases_are_found_under_what_a_language_glues_to_them(
    language: str, phrase: str, text: str, found: list[str]
) -> None:
    book = PhraseBook(language, [(phrase, "x")])
    assert [text[m.start : m.end] for m in book.find(fold(text))] == found


def test_the_longest_of_a_group_stays() -> None:
    book = PhraseBook("vi", [("hội nghị", "kind"), ("dự hội nghị", "trigger"), ("dự", "trigger")])
    found = book.find(fold("dự hội nghị"), group=lambda label: label)
    assert {(m.start, m.end, m.label) for m in found} == {(0, 11, "trigger"), (3, 11, "kind")}
