"""What is drawn: plain values with every text ready, so that painters only draw.

Colours are codes' own colours as `#rrggbb`; a painter makes them fit its theme. Texts of numbers
are written out already; "—" stands where a figure is undefined, its reason in the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.ui.figures.targets import Target


@dataclass(frozen=True, slots=True)
class Mark:
    """What can be pointed at, in `sentence` for tooltip and screen reader, as `row` of a table."""

    target: Target
    sentence: str
    row: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands over a picture, and the headings of its data as a table."""

    title: str
    subtitle: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A value that the lead wants to reach."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class CoefficientRow:
    """A code's coefficient; `depth` 0 is a top code.

    `note` stands in place of the interval; `is_hollow`: too few positives for an interval.
    """

    label: str
    depth: int
    color: str
    spans: str
    value: float | None
    low: float | None
    high: float | None
    value_text: str
    note: str
    is_hollow: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class CoefficientChart:
    """Coefficients by code with intervals (dot and whisker)."""

    caption: Caption
    heads: tuple[str, str, str]  # code, spans per coder, value
    rows: Sequence[CoefficientRow]
    benchmarks: Sequence[Benchmark] = ()
    hollow_note: str = ""
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PairCell:
    """Two coders' coefficient: row and column are numbers of coders, row > column."""

    row: int
    column: int
    value: float | None
    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class CoderSummary:
    """A coder: number of codings, and the mean of their coefficients with the others."""

    name: str
    count: str
    count_unit: str
    mean: float | None
    mean_text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class PairChart:
    """Coder by coder: lower triangle, counts on the diagonal, means beside it."""

    caption: Caption
    mean_head: str
    coders: Sequence[CoderSummary]
    cells: Sequence[PairCell]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """An attribute's coefficient, and in how many of how many pairs the coders agree."""

    label: str
    color: str
    value: float | None
    value_text: str
    count_text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class AttributeChart:
    """Agreement on attributes of aligned codings."""

    caption: Caption
    heads: tuple[str, str, str]  # attribute, coefficient, agree / pairs
    rows: Sequence[AttributeRow]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of marks within each document: a top code."""

    label: str
    color: str


@dataclass(frozen=True, slots=True)
class StripMark:
    """A unit of a document: `share` (0 to 1) of the pairs of coders disagree on it.

    `is_shared`: all coders gave the code.
    """

    lane: int
    start: int
    end: int
    share: float
    is_shared: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class StripDocument:
    """A document as a strip of its length in characters."""

    label: str
    detail: str
    length: int
    count_text: str
    marks: Sequence[StripMark]
    mark: Mark


@dataclass(frozen=True, slots=True)
class StripChart:
    """Where coders disagree: all documents on one scale, a lane for each top code."""

    caption: Caption
    count_head: str
    lanes: Sequence[Lane]
    documents: Sequence[StripDocument]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RankPart:
    """A part of a bar: a kind of disagreement; `kind` is a number in the chart's kinds."""

    kind: int
    count: float
    text: str


@dataclass(frozen=True, slots=True)
class RankRow:
    """A document with what the coders disagree on, by kind."""

    label: str
    detail: str
    parts: Sequence[RankPart]
    value_text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class RankChart:
    """Documents ranked by disagreement."""

    caption: Caption
    heads: tuple[str, str]  # document, value
    kinds: Sequence[str]
    rows: Sequence[RankRow]
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ConfusionCode:
    """A row and column of the confusion matrix; codes of one `group` stand together."""

    label: str
    color: str
    group: int


@dataclass(frozen=True, slots=True)
class ConfusionCell:
    """How often one coder gave the row's code and the other the column's.

    The number behind the last code stands for "nothing".
    """

    row: int
    column: int
    count: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class ConfusionChart:
    """Which codes two coders take for one another."""

    caption: Caption
    codes: Sequence[ConfusionCode]
    cells: Sequence[ConfusionCell]
    row_nothing: str
    column_nothing: str
    share_head: str
    shares: Sequence[str]
    legend: tuple[str, str, str]  # same code, other codes, one coder only
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """A coefficient at a step of a course; undefined ones leave a gap."""

    step: int
    value: float | None
    low: float | None
    high: float | None
    is_hollow: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A code's coefficient from step to step."""

    label: str
    color: str
    points: Sequence[CoursePoint]


@dataclass(frozen=True, slots=True)
class CourseChart:
    """Stability and drift: coefficients by round, week or order of coding."""

    caption: Caption
    steps: Sequence[str]
    step_head: str
    value_head: str
    lines: Sequence[CourseLine]
    benchmarks: Sequence[Benchmark] = ()
    hollow_note: str = ""
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The report at a glance; a part that there is nothing for is None."""

    caption: Caption
    coefficients: CoefficientChart
    pairs: PairChart | None = None
    attributes: AttributeChart | None = None
    strip: StripChart | None = None


Chart = (
    CoefficientChart
    | PairChart
    | AttributeChart
    | StripChart
    | RankChart
    | ConfusionChart
    | CourseChart
    | Dashboard
)
