import pytest

import extract
from extract.web_address import address_parts


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://tin.vn/a?b=1", "tin.vn"),
        (" https://tin.vn ", "tin.vn"),
        ("https://[site]/x", None),
        ("http://[tin", None),
        ("", None),
        (None, None),
    ],
)
def test_parts(address: str | None, host: str | None) -> None:
    parts = address_parts(address)
    assert (parts.hostname if parts else None) == host


def test_an_article_with_what_is_no_address_is_read() -> None:
    told = "Sáng 5/8, UBND tỉnh Lâm Đồng họp bàn kế hoạch thu hoạch cà phê. Ông Lê Văn Tám chủ trì cuộc họp."
    record = extract.extract_article(f"{told}\n\nNguồn: http://[tin")
    assert len(record.meetings) == 1
