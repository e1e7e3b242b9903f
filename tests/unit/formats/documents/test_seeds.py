"""The five seeds, read as research and demo codings say; offsets are code points."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.document import ParsedDocument, SectionKind, section_at
from annotator.formats.documents import parse_document, read_document

ROOT = Path(__file__).resolve().parents[4]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def seed(prefix: str) -> ParsedDocument:
    return read_document(next(path for path in SEEDS if path.name.startswith(prefix)))


def spans(document: ParsedDocument, kind: SectionKind) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in document.sections if s.kind is kind]


def test_there_are_five_seeds() -> None:
    assert [path.name[:3] for path in SEEDS] == ["000", "001", "002", "003", "004"]


def test_000_has_its_tagged_fields_as_sections() -> None:
    document = seed("000")
    assert len(document.text) == 3674
    assert spans(document, SectionKind.TITLE) == [(32, 53)]
    metadata = spans(document, SectionKind.METADATA)
    assert {(8, 15), (68, 82), (95, 133), (148, 177)} <= set(metadata)
    assert metadata == [
        (0, 8),
        (8, 15),
        (15, 32),
        (53, 68),
        (68, 82),
        (82, 95),
        (95, 133),
        (133, 148),
        (148, 177),
        (2324, 2342),
        (3663, 3674),
    ]
    assert document.text[148:177] == "新浪新闻2020-5-1 15:02 来自 专业版微博平台"


def test_000_has_lead_headings_body_and_link_card() -> None:
    document = seed("000")
    body = spans(document, SectionKind.BODY)
    assert body[0] == (177, 200)
    assert document.text[177:200] == "【#官方通报黑龙江聚集性疫情#：社会影响恶劣】"
    assert body[1:] == [(200, 274), (296, 459), (467, 939), (947, 1566), (1575, 2297)]
    headings = [document.text[a:b] for a, b in spans(document, SectionKind.HEADING)]
    assert headings == [
        "关于黑龙江省新冠肺炎聚集性疫情有关情况的通报",
        "一、疫情基本情况",
        "二、暴露出的问题",
        "三、下一步工作要求",
    ]
    assert [a for a, _ in spans(document, SectionKind.HEADING)] == [274, 459, 939, 1566]
    assert spans(document, SectionKind.BOILERPLATE) == [(2297, 2324)]


def test_000_has_29_comments_without_the_blanks_around_them() -> None:
    comments = spans(seed("000"), SectionKind.COMMENT)
    assert len(comments) == 29
    assert comments[0] == (2342, 2370)
    assert comments[2] == (2401, 2416)
    assert comments[26] == (3619, 3632)  # behind the blank line
    assert comments[28] == (3656, 3663)


def test_000_says_who_when_and_where() -> None:
    assert seed("000").metadata == {
        "title": "#官方通报黑龙江聚集性疫情#：社会影响恶劣",
        "time": "2020-05-01T15:02+08:00",
        "time_raw": "2020-5-1 15:02",
        "time_zone_assumed": True,
        "url": "https://weibo.com/2028810631/IFRWC1Hgl",
        "user_id": "2028810631",
        "post_id": "IFRWC1Hgl",
        "source": "新浪新闻",
        "client": "专业版微博平台",
    }


def test_001_has_its_navigation_as_boilerplate_and_its_background_as_a_heading() -> None:
    document = seed("001")
    assert [(s.kind.value, s.start, s.end) for s in document.sections] == [
        ("boilerplate", 0, 1),
        ("title", 2, 27),
        ("metadata", 28, 53),
        ("body", 53, 915),
        ("heading", 916, 936),
        ("body", 937, 1228),
        ("metadata", 1229, 1255),
        ("metadata", 1256, 1267),
        ("boilerplate", 1269, 2689),
    ]
    assert document.metadata == {
        "title": "黑龍江省長王文濤:深刻汲取哈爾濱聚集性疫情反彈教訓",
        "time": "2020-04-17T08:01:59+08:00",
        "time_raw": "2020-04-17 08:01:59",
        "time_zone_assumed": True,
        "agency": "新華社",
        "original_title": "王文濤:深刻汲取哈爾濱聚集性疫情反彈教訓",
        "editors": ["李天宇"],
    }


def test_002_has_its_section_heads_captions_and_notice() -> None:
    document = seed("002")
    assert spans(document, SectionKind.TITLE) == [(0, 30)]
    assert spans(document, SectionKind.METADATA) == [(32, 74)]
    headings = spans(document, SectionKind.HEADING)
    assert headings == [(330, 349), (998, 1018), (1917, 1936), (2997, 3016), (3931, 3944)]
    captions = spans(document, SectionKind.CAPTION)
    alternatives = [251, 283, 881, 941, 1800, 1866, 2950]
    assert [a for a, b in captions if document.text[a:b] == document.text[0:30]] == alternatives
    assert [document.text[a:b] for a, b in captions if a not in alternatives] == [
        "張慶偉到團省委負責的南崗區吉林街疫情防控檢查點檢查。",
        "哈爾濱市黨員幹部積極投身社區疫情防控一線。",
        "3月3日,哈爾濱市傳染病院第13批5名確診新冠肺炎患者治愈出院。",
        "患者與醫護人員互動,一起加油!",
        "黑龍江確診病例曲線圖。",
    ]
    assert spans(document, SectionKind.BOILERPLATE) == [(4345, 5002)]
    assert len(spans(document, SectionKind.BODY)) == 7
    assert document.metadata == {
        "title": "曾接待湖北籍遊客7萬人次,如今10天零新增,黑龍江如何逆襲?",
        "time": "2020-03-04T20:27:12+08:00",
        "time_raw": "2020-03-04 20:27:12",
        "time_zone_assumed": True,
        "source": "黑龍江日報",
        "editors": ["劉才星", "孫東臨"],
    }


def test_003_is_flagged_for_its_lost_digits_and_no_number_is_made_up() -> None:
    document = seed("003")
    assert [(s.kind.value, s.start, s.end) for s in document.sections] == [
        ("title", 0, 20),
        ("metadata", 21, 40),
        ("body", 41, 2358),
        ("metadata", 2358, 2369),
        ("boilerplate", 2369, 2377),
    ]
    assert document.metadata == {
        "title": "牡丹江市区全民核酸大排查结束检测万余人次",
        "time": "2020-06-09T16:32:09+08:00",
        "time_raw": "2020-06-09 16:32:09",
        "time_zone_assumed": True,
        "reporters": ["孙昊"],
        # Nobody can tell from the file where the first name ends.
        "editors": ["肖鑫冯亚涛"],
        "flags": ["digits_lost"],
    }
    assert [message for message, _ in document.warnings] == ["document.digits_lost"]


def test_only_003_has_flags_or_warnings() -> None:
    for prefix in ("000", "001", "002", "004"):
        assert "flags" not in seed(prefix).metadata
        assert seed(prefix).warnings == ()


def test_004_has_three_versions_and_its_hot_posts_as_boilerplate() -> None:
    document = seed("004")
    assert [(p.number, p.start, p.end) for p in document.parts] == [
        (1, 0, 2516),
        (2, 2543, 5030),
        (3, 5030, 7506),
    ]
    assert [(s.kind.value, s.start, s.end) for s in document.sections] == [
        ("title", 0, 69),
        ("body", 70, 2514),
        ("boilerplate", 2516, 2534),
        ("metadata", 2536, 2541),
        ("title", 2543, 2566),
        ("body", 2567, 5028),
        ("title", 5030, 5072),
        ("body", 5073, 7505),
        ("metadata", 7506, 7523),
        ("boilerplate", 7526, 9160),
    ]
    assert document.metadata == {
        "title": "新闻发布 | 第58号公告为何仅对部分社会面管控措施进行调整?解读来了!",
        "reporters": ["仲亮"],
        "source": "哈广电全媒体新闻中心 段瑛琳",
    }


def test_only_004_has_parts_and_they_begin_where_sections_begin() -> None:
    assert [bool(read_document(path).parts) for path in SEEDS] == [False] * 4 + [True]
    document = seed("004")
    starts = {section.start for section in document.sections}
    assert {part.start for part in document.parts} <= starts


def test_of_the_demo_codings_one_lies_in_boilerplate_and_none_in_metadata() -> None:
    documents = {path.name: read_document(path) for path in SEEDS}
    kinds: Counter[str] = Counter()
    with (ROOT / "resources/demo/codings.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            document = documents[row["document"]]
            start, end = int(row["start"]), int(row["end"])
            assert document.text[start:end] == row["text"]
            section = section_at(document.sections, start)
            assert section is not None
            assert section.start <= start < end <= section.end
            kinds[section.kind.value] += 1
    assert kinds == {"body": 382, "comment": 129, "title": 1, "boilerplate": 1}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("gb18030", "gb18030"),
    ],
)
def test_a_seed_reads_the_same_in_every_encoding(path: Path, written: str, read: str) -> None:
    original = read_document(path)
    document = parse_document(path.name, original.text.encode(written))
    assert document.encoding == read
    assert document.text == original.text
    assert document.sections == original.sections
    assert document.parts == original.parts
    assert document.metadata == original.metadata
    assert document.warnings == original.warnings


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_a_seed_reads_the_same_with_other_line_ends(path: Path, ends: str) -> None:
    original = read_document(path)
    document = parse_document(path.name, original.text.replace("\n", ends).encode("utf-16-be"))
    assert document.text == original.text
    assert document.sections == original.sections
    assert document.raw != original.raw


@pytest.mark.parametrize("prefix", ["001", "002"])
def test_what_big5_has_of_a_traditional_seed_reads_as_big5(prefix: str) -> None:
    original = seed(prefix).text
    raw = original.encode("big5", errors="ignore")
    assert len(raw) > 0.9 * len(original.encode("gb18030"))
    document = parse_document("big5.txt", raw)
    assert document.encoding == "big5"
    assert document.warnings == ()
    assert document.text == raw.decode("big5")
    assert document.metadata["time"] == seed(prefix).metadata["time"]
    kept = {section.kind for section in seed(prefix).sections}
    assert {section.kind for section in document.sections} == kept


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_each_line_in_gb18030_reads_right(path: Path) -> None:
    for line in read_document(path).text.split("\n"):
        if "현재" in line or not line.strip():
            continue  # half Korean: such a line alone is not recognised
        document = parse_document("line.txt", line.encode("gb18030"))
        assert document.text == line
        assert document.encoding in ("utf-8", "gb18030")
