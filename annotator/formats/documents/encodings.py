"""Encodings of text files: tell which one it is, and decode without any loss.

The names used everywhere are `utf-8`, `utf-16-le`, `utf-16-be`, `gb18030` (also for GBK and
GB2312, which it contains) and `big5` (`cp950` or `big5hkscs` where the file needs what they add);
any other text codec of Python goes by Python's own name.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.domain.document import canonical_text
from annotator.domain.errors import UserError
from annotator.formats.documents.binary import UNNAMED, check_is_text
from annotator.formats.documents.plausibility import (
    common_share,
    has_strange,
    strange_share,
    written_share,
)

PREVIEW = 400
"""Code points of a preview."""

STRANGE = 0.1
"""Share of impossible characters from which a decoded text is none."""

# Chinese has 0.6 to 0.9 common characters; Korean and Japanese read as GB2312 have up to 0.35,
# since its first half is the commonest 3,755.
_SURE = 0.5
_PLAUSIBLE = 0.4
_MARGIN = 0.15
_ENOUGH = 8

# The mark of UTF-32 LE begins with that of UTF-16 LE, so it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_BIG5 = ("big5", "cp950", "big5hkscs")
_WIDER = {"utf-8-sig": "utf-8", "gbk": "gb18030", "gb2312": "gb18030"}
_BY_MARK = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}
# Codecs that give text, but of program code or of host names.
_NO_CHARSET = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined"})
_EXACT = frozenset({"utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030"})
_SURROGATE = re.compile("[\ud800-\udfff]")
_IDEOGRAPH_IN_UTF8 = re.compile(rb"[\xe2-\xef][\x80-\xbf]{2}")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True)
class Detection:
    """What the bytes of a file are taken for.

    `encoding` is the likeliest codec, None where none is plausible: then a person has to say.
    `candidates` are the codecs that decode every byte, likeliest first, each with the beginning
    of the text. `confident` is false for short or ambiguous files. A file that is UTF-8 but for
    some broken bytes is `utf-8`, not confident: decoding it says where it breaks.
    """

    encoding: str | None
    candidates: tuple[tuple[str, str], ...]
    confident: bool


@dataclass(frozen=True, slots=True)
class _Option:
    """A codec that decodes all bytes; `share` (0 to 1) says how much the text looks written."""

    codec: str
    text: str
    share: float
    count: int


def detect(raw: bytes, *, file: str = "file") -> Detection:
    """Tell the encoding of the bytes of a file.

    A byte order mark decides; then valid UTF-8; then UTF-16, GB18030 and Big5 are weighed by how
    many common Chinese characters each gives.

    Raises:
        UserError: the bytes are no text.
    """
    check_is_text(raw, file=file)
    marked = next((codec for mark, codec in _MARKS if raw.startswith(mark)), None)
    if marked is not None:
        text = _decoded(raw, marked)
        return Detection(marked, () if text is None else (_candidate(marked, text),), True)
    text = _decoded(raw, "utf-8")
    if text is not None and not has_strange(text):
        return Detection("utf-8", (_candidate("utf-8", text),), True)
    return _weigh(raw, text, file)


def codec_for(raw: bytes, encoding: str) -> str:
    """Return the canonical codec for an encoding that a person named, for these bytes.

    `utf-16` and `utf-32` become one byte order, by the mark or else by the better text; GBK and
    GB2312 become `gb18030`; Big5 with vendors' additions becomes `cp950` or `big5hkscs`.

    Raises:
        UserError: no such encoding, or it is none for text.
    """
    name = encoding if encoding in _EXACT else _codec_name(encoding)
    if name in _BY_MARK:
        marked = next((codec for mark, codec in _MARKS if raw.startswith(mark)), "")
        if marked in _BY_MARK[name]:
            return marked
        texts = {codec: _decoded(raw, codec) for codec in _BY_MARK[name]}
        return max(texts, key=lambda codec: written_share(texts[codec] or ""))
    if name == "big5":
        return next((codec for codec in _BIG5 if _decoded(raw, codec) is not None), "big5")
    return name


def decode(raw: bytes, encoding: str, *, file: str = "file") -> str:
    """Decode all bytes without any loss; a byte order mark stays, as U+FEFF.

    Raises:
        UserError: there is no such encoding; a byte cannot be decoded; the result holds a lone
            surrogate; encoding the result again does not give the bytes back.
    """
    codec = codec_for(raw, encoding)
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise UserError(
            "document.undecodable", file=file, encoding=codec, position=error.start
        ) from error
    except UnicodeError as error:
        raise UserError("document.undecodable", file=file, encoding=codec, position=0) from error
    if text.startswith("\ufffe"):  # a byte order mark read in the wrong order
        raise UserError("document.undecodable", file=file, encoding=codec, position=0)
    surrogate = None if codec in _EXACT else _SURROGATE.search(text)
    if surrogate is not None:
        position = len(text[: surrogate.start()].encode(codec))
        raise UserError("document.undecodable", file=file, encoding=codec, position=position)
    if not _is_lossless(raw, text, codec):
        raise UserError("document.lossy", file=file, encoding=codec)
    return text


def _is_lossless(raw: bytes, text: str, codec: str) -> bool:
    try:
        again = text.encode(codec)
        # Legacy codecs have a few characters twice (Big5 十 at A2CC and A451): not a loss.
        return again == raw or (codec not in _EXACT and again.decode(codec) == text)
    except UnicodeError:
        return False


def _codec_name(encoding: str) -> str:
    """Return the canonical name of an encoding, spelled in whatever way."""
    for spelling in (encoding.strip(), re.sub(r"[\s_-]+", "", encoding)):
        try:
            name = codecs.lookup(spelling).name
        except (LookupError, ValueError):
            continue
        if name not in _NO_CHARSET and _gives_text(name):
            return _WIDER.get(name, name)
    raise UserError("document.encoding_name", encoding=encoding)


def _gives_text(name: str) -> bool:
    """Tell a codec of text from one of bytes, such as base64."""
    try:
        b"a".decode(name)
    except UnicodeError:
        return True  # one byte is too little for it
    except LookupError:
        return False
    return True


def _decoded(raw: bytes, codec: str) -> str | None:
    """Return the text, or None where the codec does not decode every byte."""
    try:
        return raw.decode(codec)
    except UnicodeError:
        return None


def _candidate(codec: str, text: str) -> tuple[str, str]:
    return codec, canonical_text(text[: PREVIEW + 1])[:PREVIEW]


def _weigh(raw: bytes, utf8: str | None, file: str) -> Detection:
    """Choose among UTF-16 without a mark, GB18030, Big5, and UTF-8 with stray controls."""
    options = sorted(_options(raw, utf8), key=lambda option: -option.share)
    best = options[0] if options else None
    if best is None or best.share < _PLAUSIBLE:
        return _implausible(raw, options, file)
    rival = options[1].share if len(options) > 1 else 0.0
    if best.share - rival < _MARGIN:
        return Detection(None, tuple(_candidate(o.codec, o.text) for o in options), False)
    return Detection(
        best.codec,
        tuple(_candidate(option.codec, option.text) for option in options),
        best.share >= _SURE and best.count >= _ENOUGH,
    )


def _options(raw: bytes, utf8: str | None) -> list[_Option]:
    # Where there are NUL bytes, UTF-16 explains them and nothing else does.
    has_nul = b"\0" in raw
    most = 0.6 if has_nul else 1.0
    options: list[_Option] = []
    if not has_nul or _has_scattered_nuls(raw):
        if utf8 is not None and strange_share(utf8) < STRANGE:
            # Valid UTF-8 is evidence in itself, whatever it says.
            options.append(_Option("utf-8", utf8, most, _ENOUGH))
        for codec in ("gb18030", codec_for(raw, "big5")):
            text = _decoded(raw, codec)
            if text is not None and strange_share(text) < STRANGE:
                share, count = common_share(text)
                options.append(_Option(codec, text, min(share, most), count))
    if len(raw) % 2 or any(o.share > 0.6 and o.count >= _ENOUGH for o in options):
        return options
    for codec in _BY_MARK["utf-16"]:
        text = _decoded(raw, codec)
        if text is not None and strange_share(text) < STRANGE:
            options.append(_Option(codec, text, written_share(text), len(text)))
    return options


def _has_scattered_nuls(raw: bytes) -> bool:
    """Tell whether the NUL bytes may be slips in a text of another encoding than UTF-16."""
    return b"\0\0" not in raw and raw.count(b"\0") * 2 < len(raw)


def _implausible(raw: bytes, options: list[_Option], file: str) -> Detection:
    """Answer for bytes of which no encoding of ours makes good text."""
    if b"\0" in raw or _decoded(raw, "utf-8") is not None:
        # NUL without UTF-16, or ASCII that is mostly control characters.
        raise UserError("document.binary", file=file, what=UNNAMED)
    found = [_candidate(option.codec, option.text) for option in options]
    if _is_nearly_utf8(raw):
        return Detection("utf-8", tuple(found), False)
    return Detection(None, tuple(dict.fromkeys([*_other_candidates(raw), *found])), False)


def _is_nearly_utf8(raw: bytes) -> bool:
    sample = raw[:100_000]
    ideographs = len(_IDEOGRAPH_IN_UTF8.findall(sample))
    return ideographs >= _ENOUGH and ideographs * 3 >= 0.9 * len(_BEYOND_ASCII.findall(sample))


def _other_candidates(raw: bytes) -> list[tuple[str, str]]:
    """Return up to three further codecs that decode all of it, for a person to choose from."""
    from charset_normalizer import from_bytes  # costs 30 ms: only for files of other languages

    found: list[tuple[str, str]] = []
    for match in from_bytes(raw[:100_000]):
        codec = _codec_name(match.encoding)
        text = _decoded(raw, codec)
        if text is not None and codec not in [name for name, _ in found]:
            found.append(_candidate(codec, text))
    return found[:3]
