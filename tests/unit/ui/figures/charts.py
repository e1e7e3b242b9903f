"""Charts to look at and to test with: figures like those of a real study, in two languages."""

from __future__ import annotations

from annotator.ui.figures.targets import (
    AttributeTarget,
    CellTarget,
    CodeTarget,
    DocumentTarget,
    PairTarget,
    PlaceTarget,
    StepTarget,
)
from annotator.ui.figures.values import (
    AttributeChart,
    AttributeRow,
    Benchmark,
    Caption,
    CoderSummary,
    CoefficientChart,
    CoefficientRow,
    ConfusionCell,
    ConfusionChart,
    ConfusionCode,
    CourseChart,
    CourseLine,
    CoursePoint,
    Dashboard,
    Lane,
    Mark,
    PairCell,
    PairChart,
    RankChart,
    RankPart,
    RankRow,
    StripChart,
    StripDocument,
    StripMark,
)

RED, BLUE, PURPLE = "#CC2827", "#2580C1", "#8F06A1"

TREE = {
    "en": [
        ("Blame attribution", RED, [
            "Negligence and complacency", "Lack of capacity, structural fault",
            "Conduct of persons or groups", "Concealment", "Call for accountability",
            "Deflection and excuse",
        ]),
        ("Policy measure", BLUE, [
            "Containment and movement", "Detection and tracing",
            "Care and hospital infection control", "Livelihood and economic support",
            "Organisation, accountability, information", "Easing",
        ]),
        ("Regional stereotype", PURPLE, [
            "Traits of people or place", "Regional officialdom", "Economic backwardness",
            "Customs and climate", "Counter-stereotype",
        ]),
    ],
    "zh": [
        ("归责", RED, [
            "疏忽懈怠", "能力与制度缺陷", "个人或群体行为致因", "瞒报与不透明", "问责要求",
            "开脱与转移",
        ]),
        ("政策措施", BLUE, [
            "管控", "检测与流调", "救治与院感防控", "民生与经济支持", "组织、问责与信息",
            "放宽与恢复",
        ]),
        ("地域刻板印象", PURPLE, [
            "人与地方的特征", "官场印象", "经济落后印象", "习俗与气候", "反刻板印象",
        ]),
    ],
}  # fmt: skip

_VALUES = [
    (.61, .55, .68), (.59, .47, .69), (.29, .10, .46), (.57, .45, .69), (.65, 4), (.50, .32, .69),
    (.49, 8), (.65, .60, .70), (.59, .49, .68), (.62, .53, .70), (.71, .56, .81), (.46, .20, .69),
    (.61, .47, .72), (.60, .37, .78), (.32, .18, .45), (.25, 8), (.14, 3), (-.23, -.55, .20),
    (None, 0), (.49, 6),
]  # fmt: skip


def _say(language: str, english: str, chinese: str) -> str:
    return english if language == "en" else chinese


def _flat(language: str, copies: int = 1) -> list[tuple[str, int, str, int]]:
    """Return label, depth, colour and group of each code."""
    rows = []
    for copy in range(copies):
        for group, (top, color, children) in enumerate(TREE[language]):
            end = f" {copy + 1}" if copy else ""
            rows.append((top + end, 0, color, group + 3 * copy))
            rows += [(child + end, 1, color, group + 3 * copy) for child in children]
    return rows


def coefficients(language: str = "en", *, copies: int = 1, benchmarks: bool = True):
    rows = []
    for number, (label, depth, color, _) in enumerate(_flat(language, copies)):
        value, *rest = _VALUES[number % len(_VALUES)]
        low, high = rest if len(rest) == 2 else (None, None)
        text = "—" if value is None else f"{value:.2f}".replace("-", "−")
        if value is None:
            note = _say(language, "nobody marked anything", "无人标注")
        elif low is None:
            note = _say(language, f"{rest[0]} sentences", f"仅 {rest[0]} 句")
        else:
            note = f"[{low:.2f}, {high:.2f}]".replace("-", "−")
        spans = f"{12 + number}–{33 + number}"
        row = (label, spans, text, note)
        mark = Mark(CodeTarget(f"C{number}"), f"{label}: {text} {note}", row)
        is_hollow = low is None and value is not None
        rows.append(
            CoefficientRow(
                label, depth, color, spans, value, low, high, text, note, is_hollow, mark
            )
        )
    return CoefficientChart(
        Caption(
            _say(language, "Agreement by code", "各编码的一致性"),
            _say(
                language,
                "Binary u-alpha per code (Krippendorff et al. 2016), 4 coders, 5 documents; bars: "
                "95% CI (document bootstrap, 2,000 resamples)",
                "单码二元 u-alpha（Krippendorff 等 2016），4 名编码员，5 篇文档，22,903 字；"
                "横线为 95% 区间（按文档自助抽样 2,000 次）",
            ),
            ("code", "spans", "value", "interval"),
        ),
        (
            (_say(language, "Code", "编码")),
            _say(language, "Spans", "片段/人"),
            _say(language, "Coefficient [95% CI]", "系数 [95% 区间]"),
        ),
        rows,
        (Benchmark(0.667, ".667"), Benchmark(0.8, ".800")) if benchmarks else (),
        _say(
            language,
            "hollow: code occurs in fewer than 10 sentences, no interval",
            "空心：出现该码的句子少于 10 个，不给区间",
        ),
        (_say(language, "dashed: the benchmarks .667 and .800", "虚线：基准 .667 与 .800"),),
    )  # fmt: skip


def pairs(language: str = "en", *, count: int = 4, long_names: bool = False):
    names = [f"coder-{chr(97 + n)}" if long_names else chr(65 + n) for n in range(count)]
    if long_names:
        names[0] = "Alexandra Featherstonehaugh"
    value = [
        [round(0.35 + ((7 * a + 5 * b) % 11) / 20, 2) for b in range(count)] for a in range(count)
    ]
    cells = [
        PairCell(
            a, b, value[a][b], f"{value[a][b]:.2f}",
            Mark(
                PairTarget(names[a], names[b]), f"{names[a]} – {names[b]}: {value[a][b]:.2f}",
                (names[a], names[b], f"{value[a][b]:.2f}"),
            ),
        )
        for a in range(count)
        for b in range(a)
    ]  # fmt: skip
    coders = [
        CoderSummary(
            name, str(71 - 3 * number), _say(language, "spans", "段"), 0.66 - number / 50,
            f"{0.66 - number / 50:.2f}",
            Mark(PairTarget(name, name), f"{name}: 71", (name, name, "71")),
        )
        for number, name in enumerate(names)
    ]  # fmt: skip
    return PairChart(
        Caption(
            _say(language, "Coder by coder", "编码员两两比较"),
            _say(
                language, "Code: Blame attribution; diagonal: spans", "编码：归责；对角线：片段数"
            ),
            ("one", "other", "value"),
        ),
        _say(language, "mean with others", "与其他人的平均"),
        coders,
        cells,
    )


def attributes(language: str = "en"):
    names = {
        "en": ["target", "responsibility", "stance", "domain", "actor level", "status", "group",
               "endorsement"],
        "zh": ["归责对象", "责任类型", "作者立场", "措施领域", "行动者层级", "状态", "群体",
               "作者态度"],
    }[language]  # fmt: skip
    colors = [RED] * 3 + [BLUE] * 3 + [PURPLE] * 2
    values = [0.88, 0.88, 0.83, 0.93, 1.0, 1.0, 0.73, None]
    counts = ["38 / 42", "41 / 42", "39 / 42", "62 / 66", "66 / 66", "66 / 66", "5 / 6", "6 / 6"]
    rows = [
        AttributeRow(
            name, color, value, "—" if value is None else f"{value:.2f}", count,
            Mark(AttributeTarget(name), f"{name}: {value} ({count})", (name, str(value), count)),
        )
        for name, color, value, count in zip(names, colors, values, counts, strict=True)
    ]  # fmt: skip
    return AttributeChart(
        Caption(
            _say(language, "Attribute agreement", "属性一致性"),
            _say(
                language, "coders A–B, matched spans (IoU ≥ .5, same top code)",
                "编码员 A–B，已配对片段（IoU ≥ 0.5，同一主码）",
            ),
            ("attribute", "alpha", "agree"),
        ),
        (_say(language, "Attribute", "属性"), "α", _say(language, "agree / pairs", "一致 / 配对")),
        rows,
    )  # fmt: skip


def strip(language: str = "en", *, documents: int = 5):
    titles = {
        "en": ["000 Weibo post + comments", "001 Governor briefing", "002 Heilongjiang Daily",
               "003 Mudanjiang presser", "004 Harbin notice no. 58"],
        "zh": ["000 微博・官方通报与评论", "001 省长视频例会通稿", "002 黑龙江日报长文",
               "003 牡丹江发布会", "004 哈尔滨58号公告解读"],
    }[language]  # fmt: skip
    lengths = [3674, 2689, 5002, 2378, 9160]
    made = []
    for number in range(documents):
        length, title = lengths[number % 5], titles[number % 5]
        marks = []
        for unit in range(length // 40):
            seed = (unit * 7919 + number * 104729) % 1009
            if seed % 5 > 1:
                continue
            share = (seed % 4) / 3
            start = unit * 40
            marks.append(
                StripMark(
                    seed % 3, start, start + 38, share, share < 0.5,
                    Mark(
                        PlaceTarget(str(number), start, start + 38, "BLAME"),
                        f"{title} {start}: {share:.2f}", (title, str(start), f"{share:.2f}"),
                    ),
                )
            )  # fmt: skip
        made.append(
            StripDocument(
                title,
                _say(language, f"{length:,} chars・102 sent.", f"{length:,} 字・102 句"),
                length, "65 / 102", marks,
                Mark(DocumentTarget(str(number)), f"{title}: 65 / 102", (title, "", "65 / 102")),
            )
        )  # fmt: skip
    lanes = [Lane(top, color) for top, color, _ in TREE[language]]
    return StripChart(
        Caption(
            _say(language, "Where coders disagree", "分歧在哪里"),
            _say(
                language,
                "one column per sentence; tint: all coders agree; solid height: share of coder "
                "pairs that disagree; click to open the sentence",
                "每一列是一句；浅色：全部编码员都标了该主码；深色高度：持不同意见的编码员对的比例；"
                "点击跳到该句",
            ),
            ("document", "place", "disputed"),
        ),
        _say(language, "disputed", "争议句"),
        lanes,
        made,
    )  # fmt: skip


def ranking(language: str = "en"):
    kinds = {
        "en": ["missed or extra", "other code", "parent or child code", "boundaries only",
               "attributes only"],
        "zh": ["漏标或多标", "不同编码", "上下位编码", "仅边界", "仅属性"],
    }[language]  # fmt: skip
    rows = []
    for number, document in enumerate(strip(language).documents):
        counts = [24 - 4 * number, 8 - number, 3, 12 - 2 * number, number]
        rows.append(
            RankRow(
                document.label, document.detail,
                [RankPart(kind, count, kinds[kind]) for kind, count in enumerate(counts)],
                f"{sum(counts)}",
                Mark(
                    DocumentTarget(str(number)), f"{document.label}: {sum(counts)}",
                    (document.label, *map(str, counts)),
                ),
            )
        )  # fmt: skip
    return RankChart(
        Caption(
            _say(language, "Documents by disagreement", "分歧最多的文档"),
            _say(language, "disagreements, by kind; coders A–B", "分歧数（按类型）"),
            ("document", *kinds),
        ),
        (_say(language, "Document", "文档"), _say(language, "disagreements", "分歧")),
        kinds,
        rows,
    )  # fmt: skip


def confusion(language: str = "en", *, copies: int = 1):
    codes = [
        ConfusionCode(label, color, group)
        for label, depth, color, group in _flat(language, copies)
        if depth
    ]
    last = len(codes)
    counts = {(n, n): (n * 7) % 20 + 1 for n in range(last)}
    counts |= {(n, (n * 3 + 1) % last): n % 3 for n in range(last) if (n * 3 + 1) % last != n}
    counts |= {(n, last): (n * 5) % 13 for n in range(last)}
    counts |= {(last, n): (n * 3) % 12 for n in range(last)}
    names = [code.label for code in codes] + [_say(language, "nothing", "未标")]
    ids = [f"C{n}" for n in range(last)]
    cells = [
        ConfusionCell(
            row, column, count,
            Mark(
                CellTarget("A", "B", None if row == last else ids[row],
                           None if column == last else ids[column]),
                f"A {names[row]}, B {names[column]}: {count}",
                (names[row], names[column], str(count)),
            ),
        )
        for (row, column), count in sorted(counts.items())
    ]  # fmt: skip
    return ConfusionChart(
        Caption(
            _say(language, "Code confusion", "编码混淆矩阵"),
            _say(
                language,
                "rows A, columns B; 124 matched pairs (IoU ≥ 0.5), 107 of the same code; last row "
                "and column: the other has nothing",
                "行 A，列 B；124 对已配对片段（IoU ≥ 0.5），同码 107；末行末列：对方没有标",
            ),
            ("A", "B", "count"),
        ),
        codes,
        cells,
        _say(language, "A nothing", "A 未标"),
        _say(language, "B nothing", "B 未标"),
        _say(language, "same", "同码"),
        [f"{(n * 13) % 100}%" for n in range(last)],
        (
            _say(language, "same code", "同码"),
            _say(language, "other code", "不同码"),
            _say(language, "one coder only", "只有一人标"),
        ),
    )  # fmt: skip


def course(language: str = "en", *, steps: int = 6, lines: int = 3):
    names = [f"{_say(language, 'week', '第')} {n + 40}" for n in range(steps)]
    made = []
    for number in range(lines):
        label, color, _ = TREE[language][number % 3]
        points = []
        for step in range(steps):
            value = (
                None if (number, step) == (1, 2) else 0.8 - 0.11 * number - 0.05 * ((step * 5) % 4)
            )
            hollow = (step + number) % 5 == 4
            interval = (None, None) if value is None or hollow else (value - 0.12, value + 0.24)
            text = "—" if value is None else f"{value:.2f}"
            points.append(
                CoursePoint(
                    step, value, *interval, hollow,
                    Mark(StepTarget(label, names[step]), f"{label}, {names[step]}: {text}",
                         (label, names[step], text)),
                )
            )  # fmt: skip
        made.append(CourseLine(label, color, points))
    return CourseChart(
        Caption(
            _say(language, "Agreement over time", "一致性的变化"),
            _say(
                language,
                "Binary u-alpha by week of coding, 2 coders; bars: 95% CI (2,000 resamples)",
                "按编码周的单码二元 u-alpha，2 名编码员；竖线为 95% 区间（抽样 2,000 次）",
            ),
            ("code", "week", "value"),
        ),
        names,
        _say(language, "week of the later coder's finishing", "后完成者所在的周"),
        "uα",
        made,
        (Benchmark(0.667, ".667"),),
        _say(language, "hollow: fewer than 10 sentences", "空心：少于 10 句，不给区间"),
    )  # fmt: skip


def dashboard(language: str = "en"):
    chart = coefficients(language)
    return Dashboard(chart.caption, chart, pairs(language), attributes(language), strip(language))


ALL = {
    "coefficients": coefficients,
    "pairs": pairs,
    "attributes": attributes,
    "strip": strip,
    "ranking": ranking,
    "confusion": confusion,
    "course": course,
    "dashboard": dashboard,
}
