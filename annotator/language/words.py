"""The words of a text: Chinese by jieba's dictionary, everything else by Unicode's word rules.

Chinese is cut in its Simplified form, whose offsets are the same: jieba's dictionary knows no
other. Punctuation, symbols and blanks are no words; an emoji is one.
"""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.graphemes import whole_clusters
from annotator.language.simplified import simplified

if TYPE_CHECKING:
    import jieba
    import regex

# What jieba cuts as one piece, and the only ideographs that its dictionary and model know.
_PIECE = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%\-]+")
_CHINESE = re.compile("[\u4e00-\u9fd5]")
# jieba gets at most so many characters at a time, as its model takes quadratic time for a run
# of rare ones. Words that end near such a cut may be wrong: they are cut again with what follows.
_PIECE_LIMIT = 400
_PIECE_MARGIN = 40
# How many characters on either side decide about the Chinese word at a position, and how many
# are looked at for the ends of another one.
_CHINESE_REACH = 48
_OTHER_REACH = 256

_IDEOGRAPHS = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FALLBACK = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")


class Segmenter:
    """Finds words; one serves all threads.

    Loading the dictionary takes about a second. `words` waits for it. `word_at` and `snapped` do
    not: until it is there they take each ideograph for a word, so that no window waits.
    """

    def __init__(self) -> None:
        self._loading = threading.Lock()
        self._tokenizer: jieba.Tokenizer | None = None

    @property
    def ready(self) -> bool:
        """Whether the dictionary is loaded."""
        return self._tokenizer is not None

    def load(self) -> None:
        """Load the dictionary unless it is there; wait if another thread is loading it.

        Raises:
            UserError: the dictionaries of the scripts are missing.
        """
        self._loaded()

    def words(self, text: str, start: int = 0, end: int | None = None) -> list[Span]:
        """Return the words of `text[start:end]` in order, as if nothing stood around it.

        Loads the dictionary first. Takes some seconds for a million characters.

        Raises:
            ValueError: not `0 <= start <= end <= len(text)`.
        """
        end = len(text) if end is None else end
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"[{start}, {end}) lies outside {len(text)} characters")
        part = text[start:end]
        chinese = _chinese_words(self._loaded(), simplified(part))
        found: list[Span] = []
        for word in _with_others(part, chinese):
            span = whole_clusters(part, word)
            if found and span.start < found[-1].end:  # two that share a cluster are one
                span = Span(found.pop().start, span.end)
            found.append(span)
        return [Span(start + word.start, start + word.end) for word in found] if start else found

    def word_at(self, text: str, position: int) -> Span | None:
        """Return the word that holds the character at a position, or None.

        Looks only at the text near by: of a word of hundreds of letters it gives a part.

        Raises:
            ValueError: the position is outside the text.
        """
        if not 0 <= position <= len(text):
            raise ValueError(f"{position} lies outside {len(text)} characters")
        if self._tokenizer is None:
            found = _other_word_at(_FALLBACK, text, position, [])
        else:
            found = _word_at(self._tokenizer, text, position)
        return whole_clusters(text, found) if found else None

    def snapped(self, text: str, span: Span) -> Span:
        """Return a span with its ends widened to those of the words that they cut.

        An end in punctuation or blanks stays, but cuts no grapheme cluster.

        Raises:
            ValueError: the span ends behind the text.
        """
        first = self.word_at(text, span.start)
        last = self.word_at(text, span.end - 1)
        start = first.start if first else span.start
        end = last.end if last else span.end
        return whole_clusters(text, Span(start, end))

    def _loaded(self) -> jieba.Tokenizer:
        with self._loading:
            if self._tokenizer is None:
                tokenizer = _new_tokenizer()
                # Everything else that the first word would wait for.
                simplified("")
                _other_words()
                self._tokenizer = tokenizer
            return self._tokenizer


def _new_tokenizer() -> jieba.Tokenizer:
    """Return a tokenizer with its dictionary loaded.

    jieba's own loading reads a cache from the shared temporary folder with `marshal`, whoever
    put it there: filling the fields by hand neither reads nor writes one.
    """
    with warnings.catch_warnings():
        # jieba's source, when it is first compiled, and the resource finder it imports if any.
        warnings.filterwarnings("ignore", ".*invalid escape sequence", DeprecationWarning)
        warnings.filterwarnings("ignore", ".*invalid escape sequence", SyntaxWarning)
        warnings.filterwarnings("ignore", ".*pkg_resources", Warning)
        warnings.filterwarnings("ignore", "", DeprecationWarning, "pkg_resources")
        import jieba
    jieba.setLogLevel(60)  # it has its own handler that writes to standard error
    tokenizer = jieba.Tokenizer()
    with Path(jieba.__file__).with_name("dict.txt").open("rb") as dictionary:
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(dictionary)
    tokenizer.initialized = True
    return tokenizer


def _word_at(tokenizer: jieba.Tokenizer, text: str, position: int) -> Span | None:
    chinese = _chinese_words_near(tokenizer, text, position)
    for word in chinese:
        if word.start <= position < word.end:
            return word
    other = _other_word_at(_other_words(), text, position, chinese)
    if other is None or _PIECE.fullmatch(text, other.start, other.end):
        return other
    # Its first and last letters may belong to Chinese words that mix scripts, such as T恤.
    for edge in (other.start, other.end - 1):
        chinese += _chinese_words_near(tokenizer, text, edge)
    return _other_word_at(_other_words(), text, position, chinese)


def _chinese_words_near(tokenizer: jieba.Tokenizer, text: str, position: int) -> list[Span]:
    """Return the Chinese words of the piece that holds a position, those within reach of it."""
    first = max(position - _CHINESE_REACH, 0)
    near = simplified(text[first : position + _CHINESE_REACH])
    return [
        Span(first + start, first + end)
        for piece in _PIECE.finditer(near)
        if piece.start() <= position - first < piece.end()
        for start, end in _cut(tokenizer, piece)
    ]


def _other_word_at(
    pattern: re.Pattern[str] | regex.Pattern[str], text: str, position: int, chinese: list[Span]
) -> Span | None:
    """Return the match that holds a position, between the Chinese words next to it."""
    lefts = (word.end for word in chinese if word.end <= position)
    rights = (word.start for word in chinese if word.start > position)
    left = max(position - _OTHER_REACH, 0, *lefts)
    right = min(position + _OTHER_REACH, len(text), *rights)
    for match in pattern.finditer(text, left, right):
        if match.start() <= position < match.end():
            return Span(*match.span())
    return None


def _chinese_words(tokenizer: jieba.Tokenizer, plain: str) -> Iterator[tuple[int, int]]:
    """Yield the words of a Simplified text that hold an ideograph."""
    for piece in _PIECE.finditer(plain):
        yield from _cut(tokenizer, piece)


def _cut(tokenizer: jieba.Tokenizer, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield the words of one piece that hold an ideograph."""
    piece, at = match.group(), 0
    while _CHINESE.search(piece, at):
        chunk = piece[at : at + _PIECE_LIMIT]
        is_last = at + len(chunk) == len(piece)
        reliable = at + len(chunk) - (0 if is_last else _PIECE_MARGIN)
        for token in tokenizer.cut(chunk):
            if _CHINESE.search(token):
                yield match.start() + at, match.start() + at + len(token)
            at += len(token)
            if at >= reliable:
                break


def _with_others(text: str, chinese: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Yield the Chinese words and, between them, all others."""
    pattern, at = _other_words(), 0
    for start, end in (*chinese, (len(text), len(text))):
        if at < start:
            yield from (Span(*match.span()) for match in pattern.finditer(text, at, start))
        if start < end:
            yield Span(start, end)
        at = end


@cache
def _other_words() -> regex.Pattern[str]:
    """Return a pattern for one word that jieba does not know.

    After Unicode Standard Annex #29, but a colon joins digits (15:02) instead of letters, and a
    percent sign belongs to its number. An ideograph that jieba does not know is a word. So is an
    emoji; the arrows, circles and signs such as ® that only look like one when asked to are not.
    """
    import regex

    letters = r"[[\p{L}\p{N}]--\p{Han}] [[\p{L}\p{N}\p{M}\u200c\u200d]--\p{Han}]*+"
    join = r"_+ | (?<=\p{Nd})[.,:](?=\p{Nd}) | (?<=\p{L}\p{M}*)['’.·](?=\p{L})"
    emoji = r"""
        \p{Emoji_Presentation} | [\p{Extended_Pictographic}--[\u0000-\u25ff\u3000-\u32ff]]
        | \p{Extended_Pictographic}\ufe0f | [0-9\#*]\ufe0f?\u20e3
    """
    return regex.compile(
        rf"""
        \p{{RI}}{{2}} | (?={emoji})\X | \p{{Han}}
        | {letters} (?: (?: {join} ) {letters} )*+ (?: (?<=\p{{Nd}}) [%％‰] )?
        """,
        regex.VERSION1 | regex.VERBOSE,
    )
