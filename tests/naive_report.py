"""The agreement report once more: slow, plain, from what the command line itself exports.

Nothing of the program is used here, apart from the words that a text is cut into. Everything is
counted character by character in fractions, straight from the definitions.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, permutations, product
from typing import Any

Span = tuple[int, int]
Unit = tuple[tuple[str, bool], ...]
"""The yes or no of every coder who judged a unit."""
Ratings = Counter[Unit]
"""How many units were judged so."""

CLOSERS = '”’」』）)】》"\ufe0e\ufe0f'
STOPS = "。！？!?；;…"


@dataclass
class Document:
    """What is compared of a document: `kept` are the places of the characters that count."""

    text: str
    sections: list[dict[str, Any]]
    versions: dict[str, int | None]
    rows: list[dict[str, str]]
    kept: list[int] = field(default_factory=list)


@dataclass
class Study:
    """Everything that is compared; `family` holds each code with its descendants."""

    coders: list[str]
    documents: list[Document]
    family: Mapping[str, set[str]]
    since: Mapping[str, int]
    tables: dict[tuple[str, str, Fraction], Ratings] = field(default_factory=dict)

    def judges(self, document: Document, code: str) -> list[str]:
        """Return the coders who finished a document when the code was there."""
        return [
            coder
            for coder, version in document.versions.items()
            if version is None or version >= self.since.get(code, 0)
        ]


def make_study(
    documents: Sequence[Mapping[str, Any]],
    rows: Iterable[dict[str, str]],
    texts: Mapping[str, str],
    codes: Sequence[Mapping[str, Any]],
    *,
    round_name: str,
    coders: Sequence[str] | None = None,
    since: Mapping[str, int] | None = None,
    boilerplate: bool = False,
    all_documents: bool = False,
    include: Sequence[str] = (),
    edges: bool = False,
) -> Study:
    """Choose what is compared from `documents --json`, the exported rows and the texts."""
    accepted = {"done", "in_progress"} if all_documents else {"done"}
    chosen = []
    for described in documents:
        versions = {
            state["coder"]: state["codebook_version"] if state["state"] == "done" else None
            for state in described["states"]
            if state["round"] == round_name
            and state["state"] in accepted
            and (coders is None or state["coder"] in coders)
        }
        if len(versions) < 2:
            continue
        out = () if boilerplate else ("metadata", "boilerplate")
        sections = [s for s in described["sections"] if s["kind"] not in out]
        gone = {
            place
            for section in described["sections"]
            if section["kind"] in out
            for place in range(section["start"], section["end"])
        }
        text = texts[described["name"]]
        mine = [
            row
            for row in rows
            if row["document"] == described["name"]
            and row["round"] == round_name
            and row["coder"] in versions
            and counts(row, include)
        ]
        kept = [place for place in range(len(text)) if place not in gone]
        if edges:
            mine = [short for row in mine if (short := without_edges(row, text, set(kept)))]
        chosen.append(Document(text, sections, versions, mine, kept))
    present = {coder for document in chosen for coder in document.versions}
    return Study(sorted(present), chosen, families(codes), since or {})


def counts(row: Mapping[str, str], include: Sequence[str]) -> bool:
    """Tell whether a coding takes part by its origin."""
    if row["origin"] in {"manual", "imported"} or row["origin"] in include:
        return True
    return row["origin"] == "suggested" and row["confirmed_at"] != ""


def without_edges(row: dict[str, str], text: str, kept: set[int]) -> dict[str, str] | None:
    """Return a coding without blanks and punctuation at its ends; None if it is nothing else."""
    places = [
        place
        for place in range(int(row["start"]), int(row["end"]))
        if place in kept and unicodedata.category(text[place])[0] not in "ZCP"
    ]
    return {**row, "start": str(places[0]), "end": str(places[-1] + 1)} if places else None


def families(codes: Sequence[Mapping[str, Any]]) -> dict[str, set[str]]:
    """Return each code of a codebook file with its descendants, in the order of the tree."""
    found: dict[str, set[str]] = {}

    def walk(code: Mapping[str, Any]) -> set[str]:
        found[code["id"]] = set()
        below = [walk(child) for child in code.get("children", [])]
        found[code["id"]] = {code["id"]}.union(*below)
        return found[code["id"]]

    for code in codes:
        walk(code)
    return found


def units(
    document: Document, unit: str, words: Callable[[str, int, int], list[Span]]
) -> list[Span]:
    """Cut a document into given units."""
    spans = [(section["start"], section["end"]) for section in document.sections]
    if unit == "section":
        return spans
    if unit == "document":
        return [(spans[0][0], spans[-1][1])] if spans else []
    if unit == "comment":
        return [(s["start"], s["end"]) for s in document.sections if s["kind"] == "comment"]
    cut = words if unit == "word" else sentences
    return [span for start, end in spans for span in cut(document.text, start, end)]


def sentences(text: str, start: int, end: int) -> list[Span]:
    """Cut a section into sentences, walking over its characters."""
    found, first, at = [], start, start
    while at < end:
        stop = stop_length(text, at, end)
        at += stop or 1
        if stop:
            while at < end and (stop_length(text, at, end) or text[at] in CLOSERS):
                at += stop_length(text, at, end) or 1
        if stop or text[at - 1] == "\n":
            found.append((first, at))
            first = at
    found.append((first, end))
    trimmed = []
    for begin, last in found:
        inked = [place for place in range(begin, last) if not text[place].isspace()]
        if inked:
            trimmed.append((inked[0], inked[-1] + 1))
    return trimmed


def stop_length(text: str, at: int, end: int) -> int:
    """Return the length of what ends a sentence here, 0 if nothing does."""
    if text[at] in STOPS:
        return 1
    return 3 if text.startswith("...", at) and at + 3 <= end else 0


def ratings(
    study: Study,
    code: str,
    unit: str,
    words: Callable[[str, int, int], list[Span]],
    share: Fraction = Fraction(0),
) -> Ratings:
    """Return what every coder says of every unit, pooled over documents."""
    found: Ratings = Counter()
    for document in study.documents:
        covered = marked(study, document, code)
        judges = study.judges(document, code)
        if unit == "character":
            found.update(tuple((c, p in covered[c]) for c in judges) for p in document.kept)
            continue
        kept = set(document.kept)
        for start, end in units(document, unit, words):
            telling = [p for p in range(start, end) if document.text[p].isalnum() and p in kept]
            found[tuple((c, carries(telling, covered[c], share)) for c in judges)] += 1
    return found


def carries(telling: Sequence[int], covered: set[int], share: Fraction) -> bool:
    """Tell whether a unit carries a code: one letter, digit or ideograph, or the share of them."""
    hits = sum(place in covered for place in telling)
    return hits >= 1 and Fraction(hits, len(telling)) >= share


def marked(study: Study, document: Document, code: str) -> dict[str, set[int]]:
    """Return the places that each coder gave a code or a descendant."""
    places: dict[str, set[int]] = {coder: set() for coder in document.versions}
    for row in document.rows:
        if row["code"] in study.family[code]:
            places[row["coder"]].update(range(int(row["start"]), int(row["end"])))
    return places


def percent(table: Ratings) -> Fraction | None:
    """Mean share of equal pairs of the units that two coders judged."""
    total, units = Fraction(0), 0
    for unit, count in table.items():
        pairs = list(combinations([says for _, says in unit], 2))
        if pairs:
            total += count * Fraction(sum(one == two for one, two in pairs), len(pairs))
            units += count
    return total / units if units else None


def alpha(table: Ratings) -> Fraction | None:
    """Krippendorff's alpha, nominal, by its coincidences."""
    meet = dict.fromkeys([(0, 0), (0, 1), (1, 0), (1, 1)], Fraction(0))
    for unit, count in table.items():
        for (_, one), (_, two) in permutations(unit, 2):
            meet[one, two] += Fraction(count, len(unit) - 1)
    no, yes = meet[0, 0] + meet[0, 1], meet[1, 0] + meet[1, 1]
    if not no or not yes:
        return None
    return 1 - (no + yes - 1) * (meet[0, 1] + meet[1, 0]) / (2 * no * yes)


def pairs_of(table: Ratings, one: str, two: str) -> Counter[tuple[bool, bool]]:
    """Return how often two coders said what of units that both judged."""
    found: Counter[tuple[bool, bool]] = Counter()
    for unit, count in table.items():
        says = dict(unit)
        if one in says and two in says:
            found[says[one], says[two]] += count
    return found


def cohen_kappa(table: Ratings, coders: Sequence[str]) -> Fraction | None:
    """Cohen's kappa of two coders."""
    if len(coders) != 2:
        return None
    both = pairs_of(table, *coders)
    n = both.total()
    if not n:
        return None
    agreed = Fraction(both[True, True] + both[False, False], n)
    one = Fraction(both[True, True] + both[True, False], n)
    two = Fraction(both[True, True] + both[False, True], n)
    chance = one * two + (1 - one) * (1 - two)
    return None if chance == 1 else (agreed - chance) / (1 - chance)


def f1(table: Ratings, coders: Sequence[str]) -> Fraction | None:
    """Mean F1 of characters over the pairs of coders where either marked any."""
    values = []
    for one, two in combinations(coders, 2):
        both = pairs_of(table, one, two)
        marks = 2 * both[True, True] + both[True, False] + both[False, True]
        if marks:
            values.append(Fraction(2 * both[True, True], marks))
    return sum(values, Fraction(0)) / len(values) if values else None


def u_alpha_binary(study: Study, code: str) -> Fraction | None:
    """|u-alpha of one code against gaps: Krippendorff et al. 2016, added up over documents."""
    total = squares = 0
    observed = Fraction(0)
    inside = 0
    for document in study.documents:
        judges = study.judges(document, code)
        if len(judges) < 2:
            continue
        length = len(document.kept)
        total += length * len(judges)
        painted = {}
        for coder in judges:
            spans = joined(study, document, code, coder)
            painted[coder] = {place for start, end in spans for place in range(start, end)}
            squares += sum((end - start) ** 2 for start, end in spans)
            squares += length - len(painted[coder])
            inside += len(painted[coder])
        for one, two in permutations(judges, 2):
            crossed = len(painted[one] - painted[two])
            observed += Fraction(crossed, len(judges) - 1)
    if not inside or inside == total:
        return None
    expected = Fraction(total * (total - inside) * inside, total**2 - squares)
    return 1 - observed / expected


def joined(study: Study, document: Document, code: str, coder: str) -> list[Span]:
    """Return one coder's stretches on the characters that count; overlapping ones are one."""
    number = {place: n for n, place in enumerate(document.kept)}
    spans = []
    for row in document.rows:
        if row["coder"] == coder and row["code"] in study.family[code]:
            places = range(int(row["start"]), int(row["end"]))
            kept = [number[place] for place in places if place in number]
            if kept:
                spans.append((kept[0], kept[-1] + 1))
    spans.sort()
    together: list[Span] = []
    for start, end in spans:
        if together and start < together[-1][1]:
            together[-1] = (together[-1][0], max(together[-1][1], end))
        else:
            together.append((start, end))
    return together


def joined_away(study: Study, code: str) -> int:
    """Return how many codings of a code are part of another of the same coder."""
    away = 0
    for document in study.documents:
        kept = set(document.kept)
        for coder in study.judges(document, code):
            mine = [
                row
                for row in document.rows
                if row["coder"] == coder
                and row["code"] in study.family[code]
                and not kept.isdisjoint(range(int(row["start"]), int(row["end"])))
            ]
            away += len(mine) - len(joined(study, document, code, coder))
    return away


def span_f1(study: Study, code: str) -> Fraction | None:
    """Share of two coders' stretches that are the same."""
    if len(study.coders) != 2:
        return None
    same = everything = 0
    for document in study.documents:
        judges = study.judges(document, code)
        if len(judges) == 2:
            one, two = (joined(study, document, code, coder) for coder in judges)
            same += len(set(one) & set(two))
            everything += len(one) + len(two)
    return Fraction(2 * same, everything) if everything else None


def every_draw(
    study: Study,
    measure: str,
    unit: str,
    code: str,
    words: Callable[[str, int, int], list[Span]],
) -> list[Fraction | None]:
    """Return the value in every possible draw of documents with replacement, one by one.

    These are all draws, equally likely: what resampling can only sample.
    """
    numbers = range(len(study.documents))
    values: dict[tuple[int, ...], Fraction | None] = {}
    found = []
    for draw in product(numbers, repeat=len(numbers)):
        drawn = tuple(sorted(draw))
        if drawn not in values:
            documents = [study.documents[number] for number in drawn]
            again = Study(study.coders, documents, study.family, study.since)
            values[drawn] = expected(again, measure, unit, code, words)["value"]
        found.append(values[drawn])
    return found


def expected(
    study: Study,
    measure: str,
    unit: str,
    code: str,
    words: Callable[[str, int, int], list[Span]],
    share: Fraction = Fraction(0),
) -> dict[str, Any]:
    """Return what a line of the report must say."""
    asked = (code, unit, share)
    if asked not in study.tables:
        study.tables[asked] = ratings(study, code, unit, words, share)
    table = study.tables[asked]
    judged = {unit: count for unit, count in table.items() if len(unit) >= 2}
    given = sum(count * len(unit) for unit, count in judged.items())
    positives = sum(count * says for unit, count in judged.items() for _, says in unit)
    value = {
        "percent_agreement": lambda: percent(table),
        "alpha": lambda: alpha(table),
        "cohen_kappa": lambda: cohen_kappa(table, study.coders),
        "char_alpha_binary": lambda: alpha(table),
        "char_f1": lambda: f1(table, study.coders),
        "u_alpha_binary": lambda: u_alpha_binary(study, code),
        "u_alpha": lambda: u_alpha_binary(study, code),
        "span_f1_exact_pair01": lambda: span_f1(study, code),
        "span_f1_strict_pair01": lambda: span_f1(study, code),
    }[measure]()
    return {
        "value": value,
        "n": sum(judged.values()),
        "positives": positives,
        "prevalence": Fraction(positives, given) if given else None,
        "observed": percent(table),
    }
