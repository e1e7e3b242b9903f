"""Agreement on the values of attributes, as a picture shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.comparison.attributes import attribute_lines
from annotator.ui.compare.chart_words import decimal, exact, percent
from annotator.ui.figures.targets import AttributeTarget
from annotator.ui.figures.values import AttributeChart, AttributeRow, Caption, Mark
from annotator.ui.i18n import tr
from annotator.ui.messages import message
from annotator.ui.widgets.naming import face_of, localized, number_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.progress import Progress
    from annotator.services.comparison.attributes import AttributeLine
    from annotator.services.comparison.material import Material
    from annotator.ui.compare.run import Comparison
    from annotator.ui.widgets.naming import CodeFace


def attributes_of(comparison: Comparison, progress: Progress) -> list[AttributeLine]:
    """Return agreement on attributes of the top codes; runs on a worker thread.

    Raises:
        Cancelled: the person asked to stop.
    """
    report = comparison.report
    lines = attribute_lines(
        report.material,
        comparison.table.items,
        comparison.rules,
        report.settings.interval,
        progress=progress,
    )
    return list(_of_the_top(report.material, lines).values())


def _of_the_top(
    material: Material, lines: Sequence[AttributeLine]
) -> Mapping[tuple[str, str], AttributeLine]:
    """Return each attribute once: for the highest code that counts, its subcodes being in it."""
    tops = {
        code.id: (above[0].id if above else code.id) for code, above in material.codebook.walk()
    }
    found: dict[tuple[str, str], AttributeLine] = {}
    for line in lines:  # in the order of the tree: what is above comes first
        found.setdefault((tops.get(line.code, line.code), line.attribute), line)
    return found


def attribute_chart(
    material: Material, lines: Sequence[AttributeLine], faces: Mapping[str, CodeFace]
) -> AttributeChart | None:
    """Return a bar for each attribute; None where no values were compared."""
    if not lines:
        return None
    return AttributeChart(
        Caption(
            tr("Agreement on attributes"),
            tr("alpha of the values, over codings that share half of what they cover"),
            (
                tr("Code"),
                tr("Attribute"),
                tr("Coefficient"),
                tr("Low"),
                tr("High"),
                tr("Pairs"),
                tr("Equal"),
                tr("Differ"),
                tr("Aligned"),
            ),
        ),
        (tr("Attribute"), "α", tr("equal / pairs")),
        [_row(material, line, faces) for line in lines],
        [
            tr(
                "Only codings with a partner count here: see how many have one before reading "
                "the figure."
            )
        ],
    )


def _row(material: Material, line: AttributeLine, faces: Mapping[str, CodeFace]) -> AttributeRow:
    face = face_of(faces, line.code)
    name = next(
        (
            localized(one.name)
            for one in material.codebook.attributes_of(line.code)
            if one.id == line.attribute
        ),
        line.attribute,
    )
    words = [
        f"{face.name}, {name}: α {decimal(line.value, 3)}",
        tr("{equal} of {n} pairs equal").format(
            equal=number_name(line.equal), n=number_name(line.n)
        ),
        tr("%n pair(s) differ, with those of whom only one has a value", "", len(line.differing)),
        tr("{share} of the codings have a partner").format(share=percent(line.aligned)),
        *(message(warning).rstrip(".") for warning in line.warnings),
    ]
    row = (
        face.path, name, exact(line.value), exact(line.low), exact(line.high), str(line.n),
        str(line.equal), str(len(line.differing)), exact(line.aligned),
    )  # fmt: skip
    return AttributeRow(
        name,
        face.color,
        line.value,
        decimal(line.value),
        f"{number_name(line.equal)} / {number_name(line.n)}",
        Mark(AttributeTarget(line.attribute, line.code), ". ".join(words) + ".", row),
    )
