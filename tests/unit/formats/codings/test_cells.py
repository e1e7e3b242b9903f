from __future__ import annotations

import pytest

from annotator.formats.codings.cells import id_text, moment, origin, truth, whole_number


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-11-21T22:45:00Z", "2026-11-21T22:45:00Z"),
        ("2026-11-21T22:45:00.120000Z", "2026-11-21T22:45:00.120000Z"),
        ("2026-11-21T22:45:00.12+08:00", "2026-11-21T14:45:00.120000Z"),
        ("2026-11-21 22:45+0000", "2026-11-21T22:45:00Z"),
        ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ],
)
def test_times_come_as_utc(written, utc):
    assert moment(written) == utc


@pytest.mark.parametrize(
    "written",
    [
        "",
        "x",
        "2026-11-21",
        "2026-11-21T22:45:00",
        "2026-13-21T22:45:00Z",
        "2026-11-21T25:45:00Z",
        "2026-W47-6T22:45:00Z",
        "21.11.2026 22:45",
        "2026-11-21x22:45:00Z",
        "2026-11-21T22:45:00Z ",
        "２０26-11-21T22:45:00Z",
        "0001-01-01T00:00:00+01:00",
    ],
)
def test_what_is_no_moment_is_refused(written):
    with pytest.raises(ValueError, match=r"^.*$"):
        moment(written)


def test_whole_numbers_are_plain_decimal_digits():
    assert [whole_number(text) for text in ("0", "12", "007", "9" * 15)] == [0, 12, 7, 10**15 - 1]
    for text in ("", "-1", "+1", "1.0", "1e3", " 1", "１", "²", "0x1", "9" * 16, "9" * 5000):
        with pytest.raises(ValueError, match=r"^.*$"):
            whole_number(text)


def test_truth_is_true_or_false():
    assert (truth("true"), truth("false")) == (True, False)
    for text in ("True", "TRUE", "1", "yes", ""):
        with pytest.raises(ValueError, match=r"^.*$"):
            truth(text)


def test_ids_come_in_their_usual_form():
    usual = "019aa0b2-1111-7000-8000-00000000abcd"
    assert id_text(usual) == id_text(usual.upper()) == id_text(usual.replace("-", "")) == usual
    with pytest.raises(ValueError, match="badly formed"):
        id_text("17")


def test_origins_are_the_known_ones():
    assert origin("propagated") == "propagated"
    with pytest.raises(ValueError, match="guessed"):
        origin("guessed")
