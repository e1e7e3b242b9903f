"""Detection and strict decoding of text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.document import canonical_text
from annotator.domain.errors import UserError
from annotator.formats.documents.encodings import PREVIEW, codec_for, decode, detect

SIMPLIFIED = "这次疫情防控工作的情况，大家都说应该好好检查一下，问题到底出在哪里。"
TRADITIONAL = "這次疫情防控工作的情況，大家都說應該好好檢查一下，問題到底出在哪裡。"
ENGLISH = "The committee met on Tuesday; nothing was decided, as usual.\n"

chinese = st.text(
    st.sampled_from(SIMPLIFIED + TRADITIONAL + "，。？！\n 0123abc中国人民在一是有"),
    min_size=40,
    max_size=300,
)


@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL, SIMPLIFIED + "👨‍👩‍👧𠮷\n" + ENGLISH])
@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("gb18030", "gb18030"),
    ],
)
def test_chinese_is_recognised_in_each_encoding(text: str, written: str, found: str) -> None:
    detection = detect(text.encode(written))
    assert (detection.encoding, detection.confident) == (found, True)
    assert detection.candidates[0] == (found, text[:PREVIEW])


def test_traditional_chinese_is_told_apart_in_big5_and_gb18030() -> None:
    assert detect(TRADITIONAL.encode("big5")).encoding == "big5"
    assert detect(TRADITIONAL.encode("gbk")).encoding == "gb18030"


def test_additions_of_vendors_to_big5_are_recognised() -> None:
    raw = (TRADITIONAL + "碁恒裏粧").encode("cp950")
    assert detect(raw).encoding == "cp950"
    raw = (TRADITIONAL + "嘅咗喺").encode("big5hkscs")
    assert detect(raw).encoding == "big5hkscs"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, "Привет, как дела? Это текст.", "これはテキストです。"])
def test_utf_16_without_a_mark_is_recognised_in_other_languages(codec: str, text: str) -> None:
    assert detect(text.encode(codec)).encoding == codec


def test_a_mark_of_utf_32_is_not_taken_for_one_of_utf_16() -> None:
    assert detect(SIMPLIFIED.encode("utf-32")).encoding == "utf-32-le"
    assert decode(SIMPLIFIED.encode("utf-32"), "utf-32").removeprefix("\ufeff") == SIMPLIFIED


def test_a_mark_of_gb18030_is_known() -> None:
    raw = b"\x84\x31\x95\x33" + "短".encode("gb18030")
    assert detect(raw).encoding == "gb18030"
    assert canonical_text(decode(raw, "gb18030")) == "短"


@pytest.mark.parametrize("codec", ["gb18030", "big5"])
def test_short_text_is_read_but_called_uncertain(codec: str) -> None:
    detection = detect("你好".encode(codec))
    assert detection.encoding == codec
    assert not detection.confident
    assert len(detection.candidates) > 1


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("résumé, café, déjà vu, être là", "cp1252"),
        ("Привет, как дела? Это текст.", "cp1251"),
        ("これは日本語のテキストです。", "shift_jis"),
        ("안녕하세요 반갑습니다", "euc_kr"),
        ("대한민국의 국회는 오늘 본회의를 열어 새로운 법안을 통과시켰다.", "euc_kr"),
    ],
)
def test_other_languages_in_old_encodings_are_left_to_a_person(text: str, codec: str) -> None:
    detection = detect(text.encode(codec))
    assert detection.encoding is None
    assert not detection.confident
    assert text in [preview for _, preview in detection.candidates]


def test_english_with_chinese_quotation_marks_is_not_taken_for_utf_16() -> None:
    assert detect((ENGLISH + "“quoted”").encode("gb18030")).encoding == "gb18030"


@given(chinese)
def test_no_encoding_is_taken_for_another_one_with_confidence(text: str) -> None:
    assume(sum(character > "\x7f" for character in text) >= 20)
    for codec in ("utf-8", "gb18030", "utf-16-le", "utf-16-be"):
        detection = detect(text.encode(codec))
        assert detection.encoding == codec or not detection.confident
    big5 = text.encode("big5", errors="ignore")
    detection = detect(big5)
    assert detection.encoding in ("big5", "utf-8") or not detection.confident


def test_a_stray_nul_is_text_in_utf_8_and_gb18030() -> None:
    assert detect(b"a\0b").encoding == "utf-8"
    assert detect((SIMPLIFIED + "\0" + SIMPLIFIED).encode()).encoding == "utf-8"
    assert detect((SIMPLIFIED + "\0" + SIMPLIFIED).encode("gb18030")).encoding == "gb18030"


@pytest.mark.parametrize(
    "raw", [b"\0", b"\0\0\0\0", b"\x01\x02\x03", bytes(range(256)), b"\x00\x01" * 300]
)
def test_bytes_of_no_text_are_called_binary(raw: bytes) -> None:
    with pytest.raises(UserError) as caught:
        detect(raw, file="a.bin")
    assert caught.value.message_id == "document.binary"
    assert "a.bin" in str(caught.value)


def test_utf_8_with_a_broken_byte_stays_utf_8_and_decoding_says_where() -> None:
    good = (SIMPLIFIED * 3).encode()
    for position, raw in ((len(good), good + b"\xff" + good), (0, good[1:]), (102, good[:103])):
        detection = detect(raw)
        assert detection.encoding == "utf-8"
        assert not detection.confident
        with pytest.raises(UserError) as caught:
            decode(raw, "utf-8", file="a.txt")
        assert caught.value.message_id == "document.undecodable"
        assert caught.value.values == {"file": "a.txt", "encoding": "utf-8", "position": position}


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("utf8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("UTF-8-SIG", "utf-8"),
        ("GBK", "gb18030"),
        ("gb2312", "gb18030"),
        ("GB 2312", "gb18030"),
        ("gb-18030", "gb18030"),
        ("cp936", "gb18030"),
        ("Big5", "big5"),
        ("BIG-5", "big5"),
        ("cp950", "cp950"),
        ("utf-16 LE", "utf-16-le"),
        ("UTF_16BE", "utf-16-be"),
        ("latin-1", "iso8859-1"),
        ("Windows-1252", "cp1252"),
    ],
)
def test_encodings_are_known_by_any_of_their_spellings(name: str, codec: str) -> None:
    assert codec_for(b"abcd", name) == codec


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nonsense",
        "hex",
        "base64",
        "rot13",
        "zip",
        "unicode_escape",
        "idna",
        "undefined",
        "a\0b",
    ],
)
def test_what_is_no_encoding_of_text_is_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        codec_for(b"abcd", name)
    assert caught.value.message_id == "document.encoding_name"


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_in_the_order_its_mark_or_its_text_says(order: str) -> None:
    raw = SIMPLIFIED.encode(order)
    assert codec_for(raw, "utf-16") == order
    mark = codecs.BOM_UTF16_LE if order == "utf-16-le" else codecs.BOM_UTF16_BE
    assert codec_for(mark + raw, "UTF-16") == order
    assert canonical_text(decode(mark + raw, "utf-16")) == SIMPLIFIED


@pytest.mark.parametrize(
    ("raw", "encoding", "position"),
    [
        (b"ab\xff", "utf-8", 2),
        (b"\xef\xbb\xbfab\xff", "utf-8-sig", 5),
        ("中文".encode() + b"\xed\xa0\x80", "utf-8", 6),  # a lone surrogate
        (b"a\0\x00\xd8", "utf-16-le", 2),
        (b"a\0b", "utf-16-le", 2),
        (b"\xff\xfea\0", "utf-16-be", 0),
        (b"+2AA-", "utf-7", 0),
        (b"ab\x80", "ascii", 2),
        (b"\xc4\xe3\xff", "gbk", 2),
    ],
)
def test_bytes_that_cannot_be_decoded_are_named_by_their_place(
    raw: bytes, encoding: str, position: int
) -> None:
    with pytest.raises(UserError) as caught:
        decode(raw, encoding, file="a.txt")
    assert caught.value.message_id == "document.undecodable"
    assert caught.value.values["position"] == position


def test_a_character_that_big5_has_twice_is_no_loss() -> None:
    assert decode(b"\xa2\xcc\xa4\x51", "big5") == "十十"


@pytest.fixture
def forgetful_codec() -> object:
    """Register a codec that decodes any byte as a question mark."""

    def search(name: str) -> codecs.CodecInfo | None:
        if name != "forgetful":
            return None
        return codecs.CodecInfo(
            lambda text, _errors="strict": (text.encode("ascii"), len(text)),
            lambda raw, _errors="strict": ("é" * len(bytes(raw)), len(bytes(raw))),
            name="forgetful",
        )

    codecs.register(search)
    yield search
    codecs.unregister(search)


@pytest.mark.usefixtures("forgetful_codec")
def test_a_codec_whose_text_does_not_give_the_bytes_back_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        decode(b"abc", "forgetful")
    assert caught.value.message_id == "document.lossy"


@given(st.text(max_size=200), st.sampled_from(["utf-8", "gb18030", "utf-16-le", "utf-16-be"]))
def test_decoding_gives_back_any_text_that_was_encoded(text: str, codec: str) -> None:
    assume(not text.startswith(("\ufffe", "\ufeff")))
    assert decode(text.encode(codec), codec) == text
