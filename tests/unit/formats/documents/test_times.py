from __future__ import annotations

import pytest

from annotator.formats.documents.times import TIMESTAMP, time_metadata


def read(text: str) -> dict[str, object]:
    match = TIMESTAMP.match(text)
    assert match is not None
    return time_metadata(match)


@pytest.mark.parametrize(
    ("text", "time", "raw"),
    [
        ("2020-5-1 15:02", "2020-05-01T15:02+08:00", "2020-5-1 15:02"),
        ("2020-04-17 08:01:5916日晚", "2020-04-17T08:01:59+08:00", "2020-04-17 08:01:59"),
        ("2021年3月5日 09:08 来源", "2021-03-05T09:08+08:00", "2021年3月5日 09:08"),
        ("2021/3/5　9:08", "2021-03-05T09:08+08:00", "2021/3/5　9:08"),
        ("2021.12.31 23：59", "2021-12-31T23:59+08:00", "2021.12.31 23：59"),
        ("2021-03-05T09:08:07.123456", "2021-03-05T09:08:07+08:00", "2021-03-05T09:08:07.123456"),
    ],
)
def test_a_time_of_day_without_zone_is_chinese_time_and_says_so(
    text: str, time: str, raw: str
) -> None:
    assert read(text) == {"time": time, "time_raw": raw, "time_zone_assumed": True}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2021-03-05T09:08:07Z", "2021-03-05T09:08:07+00:00"),
        ("2021-03-05 09:08 +0900", "2021-03-05T09:08+09:00"),
        ("2021-03-05 09:08+08:00", "2021-03-05T09:08+08:00"),
    ],
)
def test_a_zone_that_is_there_is_kept(text: str, time: str) -> None:
    assert read(text) == {"time": time, "time_raw": text}


def test_a_date_has_no_time_of_day_and_no_zone() -> None:
    assert read("2020年5月1日") == {"time": "2020-05-01", "time_raw": "2020年5月1日"}


def test_a_day_that_does_not_exist_gives_the_raw_form_only() -> None:
    assert read("2021-02-30 10:00") == {"time_raw": "2021-02-30 10:00"}


@pytest.mark.parametrize(
    "text", ["5月1日", "2020-13-01", "12020-01-01", "今天 15:02", "1800-01-01"]
)
def test_what_has_no_date_with_a_year_is_no_timestamp(text: str) -> None:
    assert TIMESTAMP.search(text) is None
