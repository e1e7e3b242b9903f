"""The pictures: what can be pointed at, what is written, and that it can be read."""

import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.ui.figures.colors import FIGURE_DARK, FIGURE_LIGHT
from annotator.ui.figures.drawing import height_of, narrowest, paint, table_of
from annotator.ui.figures.surface import Surface
from annotator.ui.fonts import ensure_chinese_font
from tests.conftest import ROOT
from tests.unit.ui.figures import charts

LANGUAGES = ("en", "zh")


@pytest.fixture(autouse=True)
def _fonts(qapp):
    ensure_chinese_font()
    old = QApplication.font()
    QApplication.setFont(QFont("Noto Sans SC"))
    yield
    QApplication.setFont(old)


def drawn(chart, width: float = 1280, colors=FIGURE_LIGHT) -> tuple[Surface, QImage]:
    width = max(width, narrowest(chart))
    height = height_of(chart, width)
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    surface = Surface(painter, colors, QApplication.font())
    paint(surface, width, height, chart)
    painter.end()
    return surface, image


def overlaps(surface: Surface) -> list[tuple[str, str]]:
    """Return the pairs of texts that run into each other."""
    found = []
    for one, other in combinations(surface.boxes, 2):
        if not one.shape.boundingRect().intersects(other.shape.boundingRect()):
            continue
        shared = one.shape.intersected(other.shape).boundingRect()
        if shared.width() > 0.5 and shared.height() > 0.5:
            found.append((one.text, other.text))
    return found


CROWDED = {
    **charts.ALL,
    "many codes": lambda language: charts.coefficients(language, copies=2),
    "many coders": lambda language: charts.pairs(language, count=12, long_names=True),
    "twelve short names": lambda language: charts.pairs(language, count=12),
    "large matrix": lambda language: charts.confusion(language, copies=3),
    "many steps": lambda language: charts.course(language, steps=30, lines=3),
    "many lines": lambda language: charts.course(language, steps=4, lines=14),
    "many documents": lambda language: charts.strip(language, documents=30),
}


@pytest.mark.parametrize("width", [460, 700, 1000, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CROWDED)
def test_words_do_not_run_into_each_other_nor_out_of_the_picture(name, language, width):
    chart = CROWDED[name](language)
    surface, image = drawn(chart, width)
    assert overlaps(surface) == []
    whole = QRectF(image.rect()).adjusted(16, 16, -16, -16)
    outside = [box.text for box in surface.boxes if not whole.contains(box.shape.boundingRect())]
    assert outside == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("coefficients", 20),
        ("pairs", 4 + 6),
        ("attributes", 8),
        ("ranking", 5),
        ("course", 18),
    ],
)
def test_each_figure_can_be_pointed_at(name, expected):
    surface, _ = drawn(charts.ALL[name]("en"))
    assert len(surface.hits) == expected
    assert len({hit.payload for hit in surface.hits}) == expected


def test_each_cell_that_holds_something_can_be_pointed_at():
    chart = charts.confusion("en")
    surface, _ = drawn(chart)
    filled = [cell.mark for cell in chart.cells if cell.count]
    assert [hit.mark for hit in surface.hits] == filled


def test_each_stretch_and_document_of_the_strips_can_be_pointed_at():
    chart = charts.strip("en")
    surface, _ = drawn(chart)
    wanted = {document.mark for document in chart.documents} | {
        one.mark for document in chart.documents for one in document.marks
    }
    assert {hit.mark for hit in surface.hits} == wanted


@pytest.mark.parametrize("name", charts.ALL)
def test_marks_lie_in_the_picture_and_are_large_enough(name):
    surface, image = drawn(charts.ALL[name]("en"))
    for hit in surface.hits:
        assert QRectF(image.rect()).contains(hit.rect), hit.mark.sentence
        assert hit.rect.width() >= 8
        assert hit.rect.height() >= 8
        assert hit.mark.sentence


@pytest.mark.parametrize("name", charts.ALL)
def test_light_and_dark_differ_in_colours_only(name):
    light, light_image = drawn(charts.ALL[name]("zh"))
    dark, dark_image = drawn(charts.ALL[name]("zh"), colors=FIGURE_DARK)
    assert [(hit.rect, hit.mark) for hit in light.hits] == [
        (hit.rect, hit.mark) for hit in dark.hits
    ]
    assert [box.text for box in light.boxes] == [box.text for box in dark.boxes]
    assert light_image != dark_image


@pytest.mark.parametrize("name", charts.ALL)
def test_the_same_picture_twice_is_the_same(name):
    assert drawn(charts.ALL[name]("en"))[1] == drawn(charts.ALL[name]("en"))[1]


def test_the_table_of_a_picture_has_a_row_for_each_mark():
    head, rows = table_of(charts.coefficients("en"))
    assert head == ("code", "spans", "value", "interval")
    assert len(rows) == 20
    assert rows[0] == ("Blame attribution", "12–33", "0.61", "[0.55, 0.68]")


def test_few_positives_give_a_hollow_dot_and_no_interval():
    chart = charts.coefficients("en", benchmarks=False)
    surface, image = drawn(chart, 800)
    rows = {row.label: hit.rect for row, hit in zip(chart.rows, surface.hits, strict=True)}
    # The whisker of a code with an interval is much wider than the dot of one without.
    assert extent(image, rows["Call for accountability"]) > 40
    hollow = extent(image, rows["Concealment"])
    assert 4 <= hollow <= 12
    texts = [box.text for box in surface.boxes]
    assert any(text.startswith("hollow") for text in texts)


def extent(image: QImage, rect: QRectF) -> int:
    """Return how far the reds of a row reach, right of the labels."""
    area = rect.toAlignedRect()
    middle = area.center().y()
    found = [
        x
        for x in range(area.left() + 220, area.right())
        for y in range(middle - 6, middle + 6)
        if (color := QColor(image.pixel(x, y))).red() - color.green() > 60
    ]
    return max(found) - min(found) + 1 if found else 0


def test_what_is_undefined_has_a_dash_and_its_reason():
    surface, _ = drawn(charts.coefficients("en"), 900)
    texts = [box.text for box in surface.boxes]
    assert "—" in texts
    assert "nobody marked anything" in texts


def test_without_a_benchmark_no_line_is_drawn():
    with_lines, _ = drawn(charts.coefficients("en"))
    without, _ = drawn(charts.coefficients("en", benchmarks=False))
    labels = {".667", ".800"}
    assert labels <= {box.text for box in with_lines.boxes}
    assert not labels & {box.text for box in without.boxes}


def test_counts_too_narrow_a_cell_are_never_left_out():
    chart = charts.confusion("en", copies=3)
    surface, _ = drawn(chart, 460)
    texts = [box.text for box in surface.boxes]
    for cell in chart.cells:
        if cell.count:
            assert str(cell.count) in texts


_PICTURE = """
import hashlib, sys
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
app = QApplication([])
from annotator.ui.fonts import ensure_chinese_font
ensure_chinese_font()
app.setFont(QFont("Noto Sans SC"))
from annotator.ui.figures.export import png_of, svg_of
from tests.unit.ui.figures import charts
digest = hashlib.sha256()
for make in charts.ALL.values():
    digest.update(png_of(make("en"), 900, scale=1))
    digest.update(svg_of(make("zh"), 900))
print(digest.hexdigest())
"""


def test_pictures_are_the_same_bytes_whatever_the_hash_seed():
    import os

    digests = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", _PICTURE],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(ROOT))},
        )
        digests.add(done.stdout.strip())
    assert len(digests) == 1


def test_codes_below_a_top_code_have_its_colour():
    chart = charts.coefficients("en", benchmarks=False)
    loud = [replace(row, color="#00aa00") if row.depth else row for row in chart.rows]
    assert drawn(replace(chart, rows=loud))[1] == drawn(chart)[1]


def test_the_kinds_of_a_bar_are_told_apart_by_more_than_colour():
    # Drawn in one colour only, no two neighbours look alike.
    chart = charts.ranking("en")
    grey = replace(FIGURE_LIGHT, kinds=("#777777",) * len(FIGURE_LIGHT.kinds))
    _, image = drawn(chart, 900, grey)
    surface, _ = drawn(chart, 900)
    top = surface.hits[0].rect
    middle = top.center().toPoint().y()
    shades = {
        tuple(QColor(image.pixel(x + step, middle)).value() > 150 for step in range(12))
        for x in range(int(top.left()) + 200, int(top.right()) - 100, 12)
    }
    assert len(shades) >= 4
