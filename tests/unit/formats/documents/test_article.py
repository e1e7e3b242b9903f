from __future__ import annotations

from annotator.domain.document import SectionKind
from annotator.formats.documents.article import body_stretches, find_date_line
from annotator.formats.documents.layout import lines_of


def test_a_date_line_is_found_in_the_head_only() -> None:
    found = find_date_line("标题\n副题\n2020-06-09 10:00 人民网\n正文。")
    assert found is not None
    assert (found.index, found.end) == (2, 26)
    assert found.metadata["time"] == "2020-06-09T10:00+08:00"
    assert find_date_line("行\n" * 12 + "2020-06-09 10:00\n正文。") is None


def test_an_unlabelled_outlet_behind_the_time_is_not_called_the_source() -> None:
    found = find_date_line("标题\n2020-06-09 10:00 人民网\n正文。")
    assert found is not None
    assert "source" not in found.metadata


def test_a_heading_stands_before_running_text_and_has_no_stop() -> None:
    text = (
        "第一部分\n他说了很多话，大家都听见了。\n第二部分。\n又说了很多话。\n后来也是。\n最后一行"
    )
    kinds = [kind for kind, _, _ in body_stretches(lines_of(text))]
    assert kinds == [SectionKind.HEADING] + [SectionKind.BODY] * 5


def test_nothing_gives_no_stretches() -> None:
    assert body_stretches([]) == []
