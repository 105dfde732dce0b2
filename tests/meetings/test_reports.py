"""Whole reports as translations of Vietnamese news read: who took which part."""

from pathlib import Path

import pytest

import extract

REPORTS = Path(__file__).parent / "reports"

Expected = tuple[str, dict[str, str]]

TOLD: dict[str, Expected] = {
    "uk-conference": (
        "conference",
        {
            "Нгуєн Зоан Ань": "chair",
            "Лай Тхе Нгуєн": "chair",
            "До Мінь Туан": "chair",
            "Нгуєн Ван Ті": "speaker",
            "Чан Ван Лінь": "speaker",
            "Хоанг Тхі Лан": "speaker",
        },
    ),
    "uk-working-visit": (
        "working_session",
        {
            "Чан Тхань Ман": "speaker",
            "Чан Куанг Фионг": "attendee",
            "Нгуєн Тхань Хай": "attendee",
            "Чан Куок Фионг": "attendee",
            "Нгуєн Тьєн Хай": "attendee",
            "Тхай Тхань Куї": "attendee",
            "Хо Ван Мунг": "speaker",
            "Нгуєн Суан Шанг": "attendee",
        },
    ),
    "ar-session": (
        "session",
        {
            "تران ثانه مان": "chair",
            "نغوين خاك دينه": "speaker",
            "لي هاي بينه": "speaker",
            "نغوين داك فينه": "speaker",
            "دونغ ثانه بينه": "speaker",
            "لي كوانغ تونغ": "speaker",
        },
    ),
    "ar-ceremony": (
        "ceremony",
        {
            "لي مينه هونغ": "attendee",
            "هو دوك فوك": "attendee",
            "هوانغ دانغ كوانغ": "speaker",
            "لي كوانغ تونغ": "speaker",
            "ترونغ كانه توين": "speaker",
        },
    ),
    "fa-conference": (
        "conference",
        {
            "تو لام": "speaker",
            "فام مین چین": "chair",
            "تران کام تو": "chair",
            "نگوین دوک ترونگ": "attendee",
            "له هونگ وین": "attendee",
            "نگوین مان هونگ": "speaker",
            "تائو دوک تانگ": "speaker",
        },
    ),
    "fa-retired-officials": (
        "session",
        {
            "نگوین تین های": "chair",
            "هوین کوک ویت": "chair",
            "دونگ تان بین": "speaker",
            "فان تی هونگ": "attendee",
        },
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_report_tells_the_kind_and_who_took_which_part(name: str) -> None:
    text = (REPORTS / f"{name}.txt").read_text(encoding="utf-8")
    (meeting,) = extract.extract_article(text).meetings
    assert (meeting.kind, {a.person.as_written: a.part for a in meeting.attendances}) == TOLD[name]
