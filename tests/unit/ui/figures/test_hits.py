from PySide6.QtCore import QPointF, QRectF

from annotator.ui.figures.hits import Step, hit_at, hit_of, next_hit
from annotator.ui.figures.targets import CodeTarget
from annotator.ui.figures.values import Mark


def hit(x: float, y: float, width: float = 10, height: float = 10, code: str = ""):
    rect = QRectF(x, y, width, height)
    return hit_of(rect, "cell", Mark(CodeTarget(code or f"{x},{y}"), "", ()))


def test_a_thin_mark_can_be_pointed_at():
    thin = hit(100, 50, 1.5, 3)
    assert thin.rect.width() >= 8
    assert thin.rect.height() >= 8
    assert thin.rect.center() == QRectF(100, 50, 1.5, 3).center()


def test_of_marks_upon_each_other_the_smallest_is_meant():
    hits = [hit(0, 0, 100, 100, "large"), hit(40, 40, 10, 10, "small")]
    found = hit_at(hits, QPointF(45, 45))
    assert found is not None
    assert hits[found].payload == CodeTarget("small")
    assert hit_at(hits, QPointF(5, 5)) == 0
    assert hit_at(hits, QPointF(500, 5)) is None


def test_of_equal_marks_upon_each_other_the_nearest_is_meant():
    hits = [hit(0, 0, 8, 8), hit(4, 0, 8, 8)]
    assert hit_at(hits, QPointF(5, 4)) == 0
    assert hit_at(hits, QPointF(7.5, 4)) == 1


def test_arrow_keys_prefer_what_lies_straight_ahead():
    # Far ahead in the same row, near but a row below, and behind.
    hits = [hit(0, 0), hit(60, 0), hit(30, 30), hit(-40, 0)]
    assert next_hit(hits, 0, Step.RIGHT) == 1
    assert next_hit(hits, 0, Step.LEFT) == 3
    assert next_hit(hits, 0, Step.DOWN) == 2
    assert next_hit(hits, 0, Step.UP) == 0  # nothing there: it stays


def test_a_step_across_counts_three_times():
    # 100 ahead costs 100; 10 ahead and 25 across costs 85.
    assert next_hit([hit(0, 0), hit(100, 0), hit(10, 25)], 0, Step.RIGHT) == 2
    # 10 ahead and 35 across costs 115.
    assert next_hit([hit(0, 0), hit(100, 0), hit(10, 35)], 0, Step.RIGHT) == 1
