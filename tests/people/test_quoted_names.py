"""Persian names: in quotation marks beside an office, with an ending of surnames behind any word."""

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وزیر راه با «بورگو استانچیچ» سفیر جدید ارمنستان دیدار کرد.", ["بورگو استانچیچ"]),
        ("وزیر راه با سفیر ارمنستان «بورگو استانچیچ» دیدار کرد.", ["بورگو استانچیچ"]),
        ("«بورگو دل استانچیچ»، وزیر انرژی ارمنستان، گفت کار خوب است.", ["بورگو دل استانچیچ"]),
        ("وزیر راه با «بورگو استانچیچ» همتای ارمنی خود دیدار کرد.", ["بورگو استانچیچ"]),
        # One word is a surname by its ending.
        ("جلسه با حضور «سیمین‌پور» سرپرست فرمانداری برگزار شد.", ["سیمین‌پور"]),
        ("جلسه با حضور «سیمینپور» سرپرست فرمانداری برگزار شد.", ["سیمینپور"]),
        # Agencies have set names between marks of stress too.
        ("ˈبورگو استانچیچˈ سفیر ارمنستان حضور داشت.", ["بورگو استانچیچ"]),
        # What is quoted is the name of something else.
        ("وزیر راه از رمان «بورگو استانچیچ» یاد کرد.", []),
        ("وزیر راه در گفت‌وگو با شبکه «بورگو استانچیچ» گفت کار خوب است.", []),
        ("وزیر نیرو «کتاب سال» را گشود.", []),
        ("«وفاق ملی» وزیر راه گفت کار خوب است.", []),
    ],
)
def test_a_name_in_quotation_marks(text: str, names: list[str]) -> None:
    assert [m.as_written for m in find_people(text, "fa")] == names


@pytest.mark.parametrize("surname", ["توران‌نژادی", "توران‌منش", "مدیر‌نسب", "رئیس‌زاده"])
def test_a_surname_by_its_ending(surname: str) -> None:
    (found,) = find_people(f"عبدالواحد {surname} نماینده مردم تفت گفت کار خوب است.", "fa")
    assert found.as_written == f"عبدالواحد {surname}"
