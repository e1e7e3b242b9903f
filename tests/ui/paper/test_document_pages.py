"""A document with its codings, stripes and legend as a PDF file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.domain.document import SectionKind, numbered
from annotator.domain.errors import Cancelled, UserError
from annotator.ui.paper.document_pages import THEME, DocumentPages, page_numbers
from annotator.ui.paper.document_values import Paper, page_of
from annotator.ui.paper.writing import write_pdf
from annotator.ui.reader.document import CodeStyle, CodingMark
from annotator.ui.reader.marks import marks_of
from annotator.ui.theme import mark_color
from tests.ui.paper.conftest import CODES, FACTS, PdfFile

SENTENCES = [f"第{number}句话说的是防控工作与责任落实的情况。" for number in range(1, 161)]


@pytest.fixture
def written(tmp_path):
    """Write a document and open the file again: `written(document, Paper.A4)`."""
    opened = []

    def write(document, paper=Paper.A4):
        path = tmp_path / "out.pdf"
        pages = write_pdf(document, path, paper)
        file = PdfFile(path)
        opened.append(file)
        assert len(file) == pages
        return file

    yield write
    for file in opened:
        file.close()


def pixels_of(picture: QImage, color: str, area: tuple[int, int, int, int]) -> int:
    """Count the pixels of nearly a colour in left, top, right, bottom."""
    wanted = QColor(color)
    left, top, right, bottom = area
    found = 0
    for y in range(top, min(bottom, picture.height())):
        for x in range(left, min(right, picture.width())):
            here = picture.pixelColor(x, y)
            pairs = zip(here.getRgb()[:3], wanted.getRgb()[:3], strict=True)
            found += all(abs(one - other) <= 12 for one, other in pairs)
    return found


def test_every_sentence_is_found_in_order(on_paper, written):
    text = "\n".join("".join(SENTENCES[start : start + 8]) for start in range(0, 160, 8))
    file = written(on_paper(text, [(0, 21, "blame"), (3000, 3300, "policy")]))
    words, at = file.all_words(), 0
    page_breaks = [file.words(number) for number in range(len(file))]
    for sentence in SENTENCES:
        # A head and a foot stand between what a page break tears apart.
        if sentence in words:
            assert words.index(sentence, at) >= at
            at = words.index(sentence, at)
        else:
            assert any(one.rfind(sentence[:2], len(one) // 2) > 0 for one in page_breaks[:-1])
    torn = [sentence for sentence in SENTENCES if sentence not in words]
    assert len(torn) <= 2 * len(file)


def test_head_page_numbers_names_and_legend_are_there(on_paper, written):
    text = "开头。" + "防控工作。" * 400 + "\n结尾说明。"
    spans = [(0, 20, "blame"), (10, 40, "policy"), (30, 60, "policy", "unsure")]
    file = written(on_paper(text, spans))
    for number in range(len(file)):
        words = file.words(number)
        assert "一份文档" in words
        for fact in FACTS:
            assert fact.replace(" ", "") in words
        assert f"Page{number + 1}of{len(file)}" in words
    first, last = file.words(0), file.words(len(file) - 1)
    assert first.count("责任归因") == 1
    assert first.count("政策引导") == 2
    assert "Codes3coding(s)责任归因1政策引导2" in last.replace("其他", "")
    assert "其他" not in last  # a code that nobody gave
    assert "unsure" in last


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(Paper.A4, 595, 842), (Paper.LETTER, 612, 792)]
)
def test_pages_have_the_size_of_the_paper_and_are_as_many_as_the_text_needs(
    on_paper, written, paper, width, height
):
    file = written(on_paper("防控工作。" * 2000), paper)
    assert file.size(0) == pytest.approx((width, height), abs=1.5)
    # 10,000 characters, 36 rows of 35 characters on a page.
    assert 7 <= len(file) <= 11


def test_stripes_tints_and_underlines_are_drawn(on_paper, written):
    text = "防控工作领导小组。" * 60
    document = on_paper(text, [(0, 200, "blame")])
    picture = written(document).picture(0)
    page = page_of(Paper.A4)
    scene = DocumentPages(document, page)._scene
    columns = scene.columns
    red = mark_color(CODES["blame"].color, THEME)
    stripe = page.left + columns.lane_x(0)
    rows = 6 * scene.layout.row_pitch(0)
    area = (stripe, page.top, stripe + 4, page.top + 400)
    assert pixels_of(picture, red, area) >= 2 * (rows - 40)
    beside = (
        page.left + columns.lane_x(2),
        page.top,
        page.left + columns.lane_x(4),
        page.top + 400,
    )
    assert pixels_of(picture, red, beside) == 0
    left = page.left + columns.text
    underlined = (left, page.top, left + columns.text_width, page.top + 200)
    assert pixels_of(picture, red, underlined) > 3 * columns.text_width


def test_sections_and_folded_boilerplate_look_as_on_screen(on_paper, written):
    text = "标题在此\n正文第一段。\n版权声明之一\n版权声明之二\n评论一条。\n"
    cuts = [text.index(one) for one in ("正文", "版权", "评论")]
    sections = numbered(
        [
            (SectionKind.TITLE, 0, cuts[0] - 1),
            (SectionKind.BODY, cuts[0], cuts[1] - 1),
            (SectionKind.BOILERPLATE, cuts[1], cuts[2] - 1),
            (SectionKind.COMMENT, cuts[2], len(text) - 1),
        ]
    )
    words = written(on_paper(text, sections=sections)).all_words()
    assert "标题在此" in words
    assert "评论一条" in words
    assert "Boilerplate,13character(s)" in words
    assert "版权声明" not in words


def test_a_heading_does_not_stay_alone_at_the_foot(on_paper):
    page = page_of(Paper.A4)
    for before in range(28, 44):
        text = "一行。\n" * before + "小标题\n" + "正文。\n" * 40
        start = text.index("小标题")
        sections = numbered(
            [
                (SectionKind.BODY, 0, start - 1),
                (SectionKind.HEADING, start, start + 3),
                (SectionKind.BODY, start + 4, len(text) - 1),
            ]
        )
        pages = DocumentPages(on_paper(text, sections=sections), page)
        layout = pages._scene.layout
        heading = layout.flow.chunk_of(start)
        for sheet in pages._sheets:
            if sheet.rows is not None:
                assert sheet.rows.rows[-1][0] != heading
                assert sheet.rows.bottom - sheet.rows.top <= page.text_height


def test_every_row_stands_on_exactly_one_page(on_paper):
    text = "\n".join("防控工作领导小组会议" * (1 + number % 40) for number in range(120))
    pages = DocumentPages(on_paper(text), page_of(Paper.LETTER))
    layout = pages._scene.layout
    printed = [
        (chunk, line)
        for sheet in pages._sheets
        if sheet.rows is not None
        for chunk, lines in sheet.rows.rows
        for line in lines
    ]
    wanted = [
        (chunk, line)
        for chunk in range(len(layout.chunks))
        for line in range(layout.lines(chunk).count)
    ]
    assert printed == wanted


def test_a_long_legend_goes_on_over_pages(on_paper, written):
    document = on_paper("字" * 3000)
    codes = {f"c{i}": CodeStyle(f"c{i}", f"编码{i:03}号", "#336699") for i in range(250)}
    marks = marks_of(
        CodingMark(i.to_bytes(16, "big"), i * 10, i * 10 + 8, f"c{i}") for i in range(250)
    )
    file = written(replace(document, codes=codes, marks=marks))
    words = "".join(file.words(number) for number in range(2, len(file)))
    assert all(f"编码{i:03}号" in words for i in range(250))


def test_a_document_without_text_or_codings_is_one_page(on_paper, written):
    file = written(on_paper(""))
    assert len(file) == 1
    assert "Codes" not in file.all_words()


def test_characters_of_all_kinds_are_printed_in_their_places(on_paper):
    text = "甲\u00ad乙👨‍👩‍👧丙𠮷丁\u2028戊\u00a0己\t庚עברית辛"
    pages = DocumentPages(on_paper(text, [(0, len(text), "blame")]), page_of(Paper.A4))
    assert len(pages._scene.text) == len(text)
    assert len(pages) == 1


def test_stopping_it_leaves_nothing_behind(on_paper, tmp_path):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(on_paper("防控。" * 100), tmp_path / "out.pdf", progress=stop)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []


def test_a_place_that_cannot_be_written_is_said(on_paper, tmp_path):
    with pytest.raises(UserError):
        write_pdf(on_paper("防控。"), tmp_path / "nowhere" / "out.pdf")


def test_page_numbers_count_as_people_do(on_paper):
    pages = DocumentPages(on_paper("防控工作。" * 1500), page_of(Paper.A4))
    assert list(page_numbers(pages, 0, 0)) == list(range(len(pages)))
    assert list(page_numbers(pages, 2, 3)) == [1, 2]
    assert list(page_numbers(pages, 2, 99)) == list(range(1, len(pages)))
