"""Growing and shrinking the selection: word, clause, sentence, paragraph, section, document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.ui.reader.selection import Selection, Unit, snapped, unit_at

if TYPE_CHECKING:
    from annotator.domain.document import Section
    from annotator.ui.reader.document import Words
    from annotator.ui.reader.view import Reader

_LADDER = (Unit.GRAPHEME, Unit.WORD, Unit.CLAUSE, Unit.SENTENCE, Unit.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class Step:
    """What was chosen before the selection grew."""

    selection: Selection
    picked: bytes | None


@dataclass(frozen=True, slots=True)
class Trail:
    """How the selection has come to be `now` by growing; another one has no trail."""

    steps: tuple[Step, ...] = ()
    now: Selection | None = None


def grow(reader: Reader) -> None:
    """Select the next larger unit around the selection, the picked coding or the caret."""
    choice = reader.choice
    before = Step(choice.selection, reader.picked)
    span = before.selection.span
    if reader.picked is not None:
        span = Span(*reader.scene.codings.extent(reader.picked))
    larger = larger_span(
        reader.text, span, before.selection.head, reader.scene.document.sections, reader.words
    )
    if larger is None:
        return
    steps = choice.trail.steps if choice.trail.now == before.selection else ()
    _select(reader, larger)
    choice.trail = Trail((*steps, before), choice.selection)


def shrink(reader: Reader) -> None:
    """Take growing back step by step; else select the next smaller unit at the start."""
    choice = reader.choice
    span, trail = choice.selection.span, choice.trail
    if trail.steps and trail.now == choice.selection:
        *rest, last = trail.steps
        choice.select(last.selection)
        if last.picked is not None and last.picked in reader.scene.codings:
            reader.pick(last.picked)
        choice.trail = Trail(tuple(rest), choice.selection)
    elif span is not None:
        sections = reader.scene.document.sections
        smaller = smaller_span(reader.text, span, sections, reader.words)
        if smaller is not None:
            _select(reader, smaller)


def larger_span(
    text: str, span: Span | None, caret: int, sections: Sequence[Section], words: Words | None
) -> Span | None:
    """Return the next larger unit; None if everything is selected already.

    Args:
        text: the document's text.
        span: what is selected.
        caret: where it grows from if nothing is.
        sections: of the document, in order.
        words: knows the words; without it the first unit is a grapheme.
    """
    if not text:
        return None
    if span is None:
        return _first_span(text, caret, words)
    candidates = [snapped(text, span, unit, words) for unit in _LADDER]
    candidates += [*_sections_over(sections, span), Span(0, len(text))]
    return next((one for one in candidates if one.contains(span) and one != span), None)


def smaller_span(
    text: str, span: Span, sections: Sequence[Section], words: Words | None
) -> Span | None:
    """Return the largest unit inside a span that begins where it does; None if it has none."""
    at = span.start
    while at < span.end - 1 and text[at].isspace():
        at += 1
    candidates = [one.span for one in sections if one.start <= at < one.end]
    candidates += [
        found for unit in reversed(_LADDER) if (found := unit_at(text, at, unit, words))
    ]
    return next((one for one in candidates if span.contains(one) and one != span), None)


def _first_span(text: str, caret: int, words: Words | None) -> Span | None:
    """Return the word behind the caret, or the one before it where a blank or nothing follows."""
    at = caret
    if at == len(text) or (text[at].isspace() and at > 0 and not text[at - 1].isspace()):
        at -= 1
    return unit_at(text, at, Unit.WORD, words)


def _sections_over(sections: Sequence[Section], span: Span) -> Iterator[Span]:
    """Yield the section, or the run of sections, that a span lies in."""
    starts = [one.start for one in sections]
    first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1) - 1
    if first >= 0:
        yield Span(sections[first].start, max(sections[last].end, sections[first].end))


def _select(reader: Reader, span: Span) -> None:
    """Select a span; who has scrolled away is brought back to its start."""
    state = reader.choice.selection
    is_seen = reader.stage.is_visible(state.head, upstream=state.upstream)
    reader.choice.select(Selection(span.start, span.end))
    if not is_seen:
        reader.stage.reveal_caret(span.start, upstream=False)
