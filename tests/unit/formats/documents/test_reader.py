"""Files: what can be wrong with them, and that nothing else happens then."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import canonical_text, check_sections
from annotator.domain.errors import UserError
from annotator.formats.documents import page_kinds, parse_document, read_document, reader

TEXT = "这次疫情防控工作的情况，大家都说应该好好检查一下。"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


def refusal(path: Path, encoding: str | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        read_document(path, encoding=encoding)
    message = str(caught.value)  # has its wording, with every hole filled
    assert "\n" not in message
    assert path.name in message or path.name == ""
    return caught.value


def test_a_file_gives_its_name_bytes_encoding_and_text(tmp_path: Path) -> None:
    path = tmp_path / "帖子 1.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "甲\r\n乙\r丙\n".encode())
    document = read_document(path)
    assert document.name == "帖子 1.txt"
    assert document.raw == path.read_bytes()
    assert document.encoding == "utf-8"
    assert document.text == "甲\n乙\n丙\n"


def test_no_normalisation_and_no_trimming(tmp_path: Path) -> None:
    text = "  é ℃ ｱ \u00a0\u2028\x0b\x85 \u202e𠮷\n\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8", newline="")
    assert read_document(tmp_path / "a.txt").text == text


def test_nul_becomes_the_replacement_character_and_is_told() -> None:
    document = parse_document("a.txt", b"a\0b")
    assert document.text == "a\ufffdb"
    assert document.raw == b"a\0b"
    assert document.warnings == (("document.nul_replaced", {"file": "a.txt", "count": 1}),)


@pytest.mark.parametrize(
    "raw", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\u3000\n".encode()]
)
def test_an_empty_file_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(raw)
    assert refusal(path).message_id == "document.empty"


@pytest.mark.parametrize("encoding", [None, "utf-8", "latin-1"])
def test_a_binary_file_is_refused_whatever_encoding_is_named(
    tmp_path: Path, encoding: str | None
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    error = refusal(path, encoding)
    assert error.message_id == "document.binary"
    assert error.values["what"] == "PNG"


def test_bytes_of_no_encoding_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("résumé, café, déjà vu".encode("cp1252"))
    assert refusal(path).message_id == "document.encoding_unknown"
    assert read_document(path, encoding="cp1252").text == "résumé, café, déjà vu"


@pytest.mark.parametrize(
    "encoding",
    ["ascii", "gbk", "big5", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1"],
)
def test_a_wrong_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes((TEXT * 10).encode() + b"\n")
    assert refusal(path, encoding).message_id in ("document.undecodable", "document.garbled")


def test_an_encoding_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="klingon"):
        parse_document("a.txt", TEXT.encode(), encoding="klingon")


def test_a_named_encoding_that_fits_but_is_doubtful_is_used_with_a_warning() -> None:
    document = parse_document("a.txt", TEXT.encode(), encoding="mac-roman")
    assert document.text == TEXT.encode().decode("mac-roman")
    assert document.warnings == (
        (
            "document.encoding_doubtful",
            {"file": "a.txt", "encoding": "mac-roman", "likely": "utf-8"},
        ),
    )


def test_a_named_encoding_that_gives_the_same_text_is_fine() -> None:
    assert parse_document("a.txt", b"plain", encoding="gbk").warnings == ()
    assert parse_document("a.txt", TEXT.encode("utf-16"), encoding="UTF-16").warnings == ()
    document = parse_document("a.txt", TEXT.encode("utf-8-sig"), encoding="utf-8-sig")
    assert (document.encoding, document.text, document.warnings) == ("utf-8", TEXT, ())


def test_a_named_encoding_settles_what_detection_leaves_open() -> None:
    raw = "你好".encode("gb18030")
    assert parse_document("a.txt", raw).warnings == (
        ("document.encoding_guessed", {"file": "a.txt", "encoding": "gb18030"}),
    )
    assert parse_document("a.txt", raw, encoding="GB2312").warnings == ()
    assert parse_document("a.txt", "囧".encode("big5"), encoding="big5").text == "囧"


def test_a_file_of_more_than_fifty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "one line.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)  # takes no room on the disk
    error = refusal(path)
    assert error.message_id == "document.too_large"
    assert error.values["size"] == "200"
    assert error.values["limit"] == 50


def test_bytes_of_more_than_fifty_megabytes_are_refused() -> None:
    with pytest.raises(UserError, match=r"50\.1 MB is more than the 50 MB"):
        parse_document("a.txt", bytes(50_000_001))


def test_a_long_line_of_some_megabytes_is_read() -> None:
    text = TEXT * 100_000
    document = parse_document("a.txt", text.encode())
    assert len(document.text) == len(text)
    assert [(s.start, s.end) for s in document.sections] == [(0, len(text))]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt").message_id == "document.missing"


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "link.txt"
    path.symlink_to(tmp_path / "none.txt")
    assert refusal(path).message_id == "document.missing"


def test_a_link_to_a_file_is_read_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert read_document(tmp_path / "b.txt").name == "b.txt"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).message_id == "document.is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert refusal(path).message_id == "document.not_a_file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_an_endless_device_is_refused() -> None:
    assert refusal(Path("/dev/zero")).message_id == "document.not_a_file"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read any file"
)
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert refusal(path).message_id == "document.no_permission"


def test_a_refusal_of_the_system_is_told_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # where the tests run as root, no mode refuses
    assert refusal(path).message_id == "document.no_permission"


def test_a_path_that_cannot_be_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("a" * 5000)).message_id == "document.unreadable"
    with pytest.raises(UserError) as caught:
        read_document(tmp_path / "a\0b.txt")
    assert caught.value.message_id == "document.unreadable"


def after_opening(monkeypatch: pytest.MonkeyPatch, meddle: Callable[[Path], object]) -> None:
    """Let something happen to a file at the moment it has been opened for reading."""
    open_file = Path.open

    def opened(path: Path, *args: object, **options: object) -> object:
        stream = open_file(path, *args, **options)
        meddle(path)
        return stream

    monkeypatch.setattr(Path, "open", opened)


def test_a_file_that_grows_while_being_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    fstat = os.fstat
    calls = []

    def grown(descriptor: int) -> os.stat_result:
        status = fstat(descriptor)
        if not calls:
            with open(path, "ab") as stream:  # noqa: PTH123 - Path.open may be watched
                stream.write(b"more")
        calls.append(descriptor)
        return status

    monkeypatch.setattr(reader.os, "fstat", grown)
    assert refusal(path).message_id == "document.changed"


def test_a_file_that_goes_away_while_being_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    after_opening(monkeypatch, Path.unlink)
    assert refusal(path).message_id == "document.vanished"


def test_a_file_that_is_replaced_while_being_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    other = tmp_path / "b.txt"
    other.write_text(TEXT + TEXT, encoding="utf-8")
    after_opening(monkeypatch, other.replace)
    assert refusal(path).message_id == "document.changed"


def test_a_file_that_goes_away_between_looking_and_opening_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    stat = Path.stat

    def gone(looked: Path, **options: bool) -> os.stat_result:
        status = stat(looked, **options)
        looked.unlink()
        return status

    monkeypatch.setattr(Path, "stat", gone)
    assert refusal(path).message_id == "document.missing"


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("帖子 1.txt", "帖子 1.txt"),
        ("a\u202etxt.exe", "atxt.exe"),
        ("a\nb\t\x7f.txt", "ab.txt"),
        (f"x{BIDI}y.txt", "xy.txt"),
        ("👨\u200d👩.txt", "👨\u200d👩.txt"),
        ("a\udcff.txt", "a\ufffd.txt"),
        ("\u202e", "untitled.txt"),
        ("", "untitled.txt"),
    ],
)
def test_names_lose_what_could_mislead(name: str, cleaned: str) -> None:
    assert reader.clean_name(name) == cleaned
    assert parse_document(name, b"text").name == cleaned


LINES = [
    TEXT * 3,
    "短",
    "",
    "  ",
    "\u3000缩进一句。",
    "-",
    "2020-04-17 08:01:59",
    "最后更新: 2020-04-17 08:01:59" + TEXT,
    "2020-03-04 20:27:12|来源:某报|编辑:张三",
    "<title>题</title>",
    "<text>",
    "</text>",
    "<text>张三2020-3-4 10:00 来自 微博【导】" + TEXT + "</text>",
    "<comments>评",
    "</comments>",
    "【题】" + TEXT * 3,
    "#话题#【题】" + TEXT * 3 + "完。",
    "↓↓↓关于某事的通报各地：一、情况（一）甲。二、问题（一）乙。",
    "责任编辑：张三",
    "记者:仲亮",
    "版权声明：未经许可禁止转载",
    "• 凡本网注明来源的稿件，版权均属本网。",
    "热门推荐",
    "发布 👍 0 举报",
    "图为现场。",
    "𠮷👨‍👩‍👧",
    "月日，例，万余人次，" * 60,
    "O网页链接",
]


@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=14), st.sampled_from(["\n", "\r\n", " "])
)
def test_any_mixture_of_lines_is_laid_out_without_gap_or_overlap(
    lines: list[str], ends: str
) -> None:
    text = canonical_text(ends.join(lines))
    for kind in page_kinds():
        if kind.matches(text):
            covered = kind.parse(text)
            assert [start for _, start, _ in covered.stretches] == sorted(
                start for _, start, _ in covered.stretches
            )
    if not text.strip():
        return
    document = parse_document("a.txt", ends.join(lines).encode())
    assert document.text == text
    check_sections(text, document.sections)
    for section in document.sections:
        content = text[section.start : section.end]
        assert content == content.strip()
    starts = {section.start for section in document.sections}
    assert all(part.start in starts and part.start < part.end for part in document.parts)
    assert sorted(part.start for part in document.parts) == [p.start for p in document.parts]


@given(st.text(max_size=300))
def test_any_text_is_laid_out(text: str) -> None:
    canonical = canonical_text(text)
    for kind in page_kinds():
        if kind.matches(canonical):
            kind.parse(canonical)


def test_reading_from_several_threads_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="gb18030")
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(read_document(path).text)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [TEXT] * 4
