from __future__ import annotations

import csv
import marshal
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.language.graphemes import snap
from annotator.language.words import Segmenter

ROOT = Path(__file__).resolve().parents[3]
PIECES = [
    "疫情",
    "防控",
    "哈尔滨",
    "決不讓",
    "T恤",
    "CT",
    "don't",
    "37.3",
    "👨‍👩‍👧",
    "🇨🇳",
    "한국어",
    "𠮷",
    "々",
]
REALISTIC = st.lists(st.sampled_from([*PIECES, *"的了，。 \n-%_"]), max_size=40).map("".join)


def cut(segmenter: Segmenter, text: str) -> list[str]:
    return [word.of(text) for word in segmenter.words(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("我们来到北京清华大学。", "我们 来到 北京 清华大学"),
        ("決不讓毀于一旦", "決不 讓 毀于一旦"),  # cut as 决不让毁于一旦 is
        ("在CT室买T恤，3D打印", "在 CT 室 买 T恤 3D 打印"),
        ("15:02，37.3℃、7,000人、75%", "15:02 37.3 7,000 人 75%"),
        ("don't look at weibo.com, seo_bumjune!", "don't look at weibo.com seo_bumjune"),
        ("ＧＤＰ naïve cafe\u0301", "ＧＤＰ naïve cafe\u0301"),
        ("현재는 아름다워", "현재는 아름다워"),
        ("好👨‍👩‍👧‍👦👍🏽🇨🇳🇭🇰1️⃣✋", "好 👨‍👩‍👧‍👦 👍🏽 🇨🇳 🇭🇰 1️⃣ ✋"),
        ("𠮷，葛\U000e0100，城", "𠮷 葛\U000e0100 城"),
        ("®→①★【】——____", "①"),
        ("", ""),
    ],
)
def test_words_are_found_and_nothing_else(segmenter: Segmenter, text: str, words: str) -> None:
    assert cut(segmenter, text) == words.split()


def test_only_the_range_asked_for_is_cut(segmenter: Segmenter) -> None:
    text = "我们来到北京"
    assert [word.of(text) for word in segmenter.words(text, 1, 5)] == ["们", "来到", "北"]
    with pytest.raises(ValueError, match="outside"):
        segmenter.words(text, 0, 7)


def test_the_demo_codings_end_between_words(segmenter: Segmenter, seeds: list[Path]) -> None:
    inside = {}
    for seed in seeds:
        words = segmenter.words(seed.read_text(encoding="utf-8"))
        inside[seed.name] = {at for word in words for at in range(word.start + 1, word.end)}
    codings = (ROOT / "resources" / "demo" / "codings.csv").read_text(encoding="utf-8-sig")
    ends = [
        (row["document"], int(row[column]))
        for row in csv.DictReader(codings.splitlines())
        for column in ("start", "end")
    ]
    assert len(ends) == 1026
    assert sum(end in inside[document] for document, end in ends) <= 1


def test_the_word_at_a_position_is_that_of_the_whole_text(
    segmenter: Segmenter, texts: list[str]
) -> None:
    # Without punctuation there is nothing that bounds what must be looked at.
    run = "".join(character for text in texts[3:] for character in text if character.isalnum())
    for text in (texts[0][:1500], texts[1][:1500], run[2000:4000]):
        held = {at: word for word in segmenter.words(text) for at in range(word.start, word.end)}
        for position in range(len(text) + 1):
            assert segmenter.word_at(text, position) == held.get(position)


@given(REALISTIC)
def test_the_word_at_a_position_is_one_of_the_words(segmenter: Segmenter, text: str) -> None:
    held = {at: word for word in segmenter.words(text) for at in range(word.start, word.end)}
    for position in range(len(text) + 1):
        assert segmenter.word_at(text, position) == held.get(position)


@given(st.text() | REALISTIC)
def test_words_are_apart_and_cut_no_cluster(segmenter: Segmenter, text: str) -> None:
    words = segmenter.words(text)
    assert all(one.end <= next_.start for one, next_ in pairwise(words))
    for word in words:
        assert word.end <= len(text)
        assert word.of(text).strip()
        assert snap(text, word.start) == word.start
        assert snap(text, word.end) == word.end


@pytest.mark.parametrize(
    ("selected", "snapped"),
    [
        ("们来", "我们来到"),
        ("北京", "北京"),
        ("，她", "，她"),
        ("。“", "。“"),
        ("京，", "北京，"),
        ("\u200d👩", "👨‍👩‍👧"),
    ],
)
def test_ends_inside_words_are_widened_and_others_stay(
    segmenter: Segmenter, selected: str, snapped: str
) -> None:
    text = "我们来到北京，她笑了。“好”👨‍👩‍👧"
    start = text.index(selected)
    assert segmenter.snapped(text, Span(start, start + len(selected))).of(text) == snapped


@given(REALISTIC.filter(bool), st.data())
def test_a_snapped_span_is_larger_and_cuts_no_word(
    segmenter: Segmenter, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    snapped = segmenter.snapped(text, span)
    assert snapped.contains(span)
    for word in segmenter.words(text):
        assert not word.overlaps(snapped) or snapped.contains(word)
    assert segmenter.snapped(text, snapped) == snapped
    assert "\n" not in text[snapped.start : span.start] + text[span.end : snapped.end]


def test_a_word_is_found_in_a_paragraph_without_end(segmenter: Segmenter) -> None:
    text = "哈尔滨疫情" * 40_000
    assert segmenter.snapped(text, Span(100_001, 100_004)).of(text) == "哈尔滨疫情"


def test_a_long_run_without_punctuation_is_cut_like_a_short_one(segmenter: Segmenter) -> None:
    assert cut(segmenter, "哈尔滨疫情" * 500) == ["哈尔滨", "疫情"] * 500


def test_positions_outside_the_text_are_errors(segmenter: Segmenter) -> None:
    with pytest.raises(ValueError, match="outside"):
        segmenter.word_at("甲", 2)
    with pytest.raises(ValueError, match="outside"):
        segmenter.snapped("甲", Span(0, 3))


def test_until_the_dictionary_is_there_an_ideograph_is_a_word() -> None:
    fresh = Segmenter()
    text = "疫情report、naïve👨‍👩‍👧"
    assert fresh.word_at(text, 1) == Span(1, 2)
    assert fresh.snapped(text, Span(1, 4)) == Span(1, 8)
    assert fresh.word_at(text, 8) is None
    assert fresh.snapped(text, Span(10, 16)).of(text) == "naïve👨‍👩‍👧"
    assert not fresh.ready


def test_many_threads_load_one_dictionary_and_cut_alike(texts: list[str]) -> None:
    fresh = Segmenter()
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: fresh.words(texts[2][:500]), range(8)))
    assert fresh.ready
    assert all(result == results[0] for result in results)


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "TMPDIR": str(folder / "shared"),
        "TEMP": str(folder / "shared"),
        "TMP": str(folder / "shared"),
        "PYTHONUTF8": "1",
    }
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )


def test_loading_reads_and_writes_no_cache_and_warns_of_nothing(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    planted = marshal.dumps(
        ({"疫情防控": 10**9, "疫情": 0, "防控": 0, "疫": 0, "疫情防": 0}, 10**9)
    )
    (shared / "jieba.cache").write_bytes(planted)
    done = run(
        "from annotator.language.words import Segmenter\n"
        "print([(w.start, w.end) for w in Segmenter().words('疫情防控')])",
        tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == "[(0, 2), (2, 4)]"
    assert [path.name for path in shared.iterdir()] == ["jieba.cache"]
    assert (shared / "jieba.cache").read_bytes() == planted


def test_importing_the_package_imports_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    done = run(
        "import sys\n"
        "from annotator.language import folding, graphemes, scripts, sentences, words\n"
        "assert words.Segmenter().word_at('甲', 0)\n"
        "print(sorted({'jieba', 'regex', 'opencc', 'numpy'} & set(sys.modules)))",
        tmp_path,
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "[]")
