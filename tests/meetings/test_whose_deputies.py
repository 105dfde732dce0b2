"""Whose deputy somebody is, and which of two offices says no more than the other."""

from __future__ import annotations

from tests.meetings.found import offices


def test_a_deputy_minister_is_the_deputy_of_the_only_minister() -> None:
    text = (
        "Новини\n\nСьогодні в Ханої міністр охорони здоров'я Чан Ван Нам зустрівся з послом Данії "
        "Ларсом Мортенсеном. У зустрічі взяв участь заступник міністра Ле Ван Хай. Вони згадали міністра "
        "юстиції Данії Петера Бека."
    )
    assert offices(text)["Ле Ван Хай"] == [("Deputy Minister", "Ministry of Health")]


def test_beside_two_ministers_nobody_knows_whose_deputy_one_is() -> None:
    text = (
        "Новини\n\nСьогодні в Ханої міністр охорони здоров'я Чан Ван Нам і міністр фінансів Ву Ван Бінь "
        "провели нараду. У ній взяв участь заступник міністра Ле Ван Хай."
    )
    assert offices(text)["Ле Ван Хай"] == [("Deputy Minister", None)]


def test_a_vice_chair_of_a_committee_is_no_vice_president() -> None:
    text = (
        "خبر\n\nعقدت اللجنة الشعبية لمقاطعة نينه بينه اجتماعا اليوم. حضر الاجتماع نائب رئيس اللجنة الشعبية "
        "الإقليمية تران سونغ تونغ. ووعد نائب الرئيس تران سونغ تونغ بزيارة البلدية."
    )
    assert offices(text)["تران سونغ تونغ"] == [("Vice Chair", "Provincial People's Committee")]


def test_a_counsellor_is_the_trade_counsellor() -> None:
    text = (
        "Tiếp Đại sứ\n\nSáng 4/6, Bộ trưởng Bộ Y tế Lê Văn Nam tiếp Đại sứ Na Uy Ingrid Dahl. Cùng dự có ông "
        "Erik Berg, Tham tán thương mại. Tham tán Erik Berg giới thiệu bốn dự án."
    )
    assert offices(text)["Erik Berg"] == [("Trade Counsellor", None)]
