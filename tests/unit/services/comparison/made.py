"""Codings made up for tests of comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from annotator.domain.codebook import Attribute, AttributeType, AttributeValue, Code, Codebook
from annotator.domain.span import Span
from annotator.services.comparison.choice import Choice
from annotator.services.comparison.material import (
    ComparedCoding,
    ComparedDocument,
    Excluded,
    Material,
    chosen_codes,
)
from annotator.services.comparison.rules import Rules, rules_for

LENGTH = 40
TONE = Attribute(
    "tone",
    {"en": "Tone"},
    AttributeType.ENUM,
    multiple=True,
    values=(AttributeValue("mild", {"en": "Mild"}), AttributeValue("harsh", {"en": "Harsh"})),
)
TARGET = Attribute("target", {"en": "Target"}, AttributeType.TEXT, compare="script_folded")
BOOK = Codebook(
    "small",
    "1",
    ("en",),
    (
        Code(
            "A",
            {"en": "A"},
            "#aa0000",
            attributes=(TONE,),
            children=(Code("A.X", {"en": "X"}, "#aa0000"), Code("A.Y", {"en": "Y"}, "#aa0000")),
        ),
        Code("B", {"en": "B"}, "#00aa00", attributes=(TARGET,)),
    ),
)
CODES = ("A", "A.X", "A.Y", "B")
Made = tuple[str, str, int, int]
"""Coder, code, start, end."""


def document(
    made: Sequence[Made],
    *,
    number: int = 0,
    pieces: Sequence[Span] = (Span(0, LENGTH),),
    versions: Mapping[str, int | None] | None = None,
    attributes: Mapping[int, Mapping[str, object]] | None = None,
) -> ComparedDocument:
    """Return a document with codings; the last byte of a coding's id is its number in `made`."""
    codings = [
        ComparedCoding(
            bytes([number]) * 14 + at.to_bytes(2, "big"),
            coder,
            code,
            start,
            end,
            (attributes or {}).get(at, {}),
        )
        for at, (coder, code, start, end) in enumerate(made)
    ]
    seen = dict.fromkeys(("a", "b")) if versions is None else versions
    text = "文" * max((piece.end for piece in pieces), default=0)
    return ComparedDocument(bytes([number]), f"{number}.txt", text, (), pieces, seen, codings)


def material(
    documents: Iterable[ComparedDocument], *, since: Mapping[str, int] | None = None
) -> Material:
    """Return what is compared, with the small codebook."""
    listed = list(documents)
    coders = sorted({coder for one in listed for coder in one.versions})
    return Material("round", coders, BOOK, since or {}, listed, Excluded(), CODES)


def rules(
    choice: Choice | None = None,
    *,
    reference: str | None = None,
    since: Mapping[str, int] | None = None,
) -> Rules:
    """Return the rules that a choice comes to."""
    wanted = replace(choice or Choice(attributes=False), reference=reference)
    gathered = replace(
        material([], since=since), codes=chosen_codes(BOOK, wanted), scope=wanted.scope
    )
    return rules_for(gathered, wanted)


@st.composite
def made_codings(draw: st.DrawFn, coders: str = "ab") -> Made:
    """Return some coding, in the middle of others."""
    start = draw(st.integers(0, LENGTH - 1))
    end = draw(st.integers(start + 1, min(LENGTH, start + 12)))
    return draw(st.sampled_from(coders)), draw(st.sampled_from(CODES)), start, end
