import json

import pytest

from tests.unit.cli.conftest import TEXT


def found(answer, project, query: str) -> list[tuple[int, int]]:
    hits = answer("search", project, query)
    for hit in hits:
        assert set(hit) == {"document", "start", "end", "text"}
        assert hit["text"] == TEXT[hit["start"] : hit["end"]]
        assert hit["document"] == "first.txt"
    return [(hit["start"], hit["end"]) for hit in hits]


def everywhere(word: str) -> list[int]:
    return [at for at in range(len(TEXT)) if TEXT.startswith(word, at)]


@pytest.mark.parametrize("query", ["麻痺大意", "麻痹大意"])
def test_either_script_finds_both(answer, study, query):
    starts = sorted(everywhere("麻痺大意") + everywhere("麻痹大意"))
    assert len(starts) == 3
    assert found(answer, study, query) == [(start, start + 4) for start in starts]


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("说", "說"),
        ("說", "說"),
        ("it's", "It's"),
        ("ＩＴ'Ｓ", "It's"),
        ("１００％", "100%"),
        ("👍", "👍"),
        ("👍 it", "👍 It"),
        ("d.\n麻", "d.\n麻"),
        ("「", "「"),
        ("%", "%"),
        ("“fine”", "“fine”"),
    ],
)
def test_width_and_case_do_not_matter(answer, study, query, word):
    starts = everywhere(word)
    assert starts
    assert found(answer, study, query) == [(at, at + len(word)) for at in starts]


def test_what_is_not_there_is_not_found(annotator, answer, study):
    assert answer("search", study, "麻木") == []
    assert annotator("search", study, "麻木") == (0, "", "")


def test_overlapping_hits_are_all_told(answer, annotator, empty, tmp_path):
    (tmp_path / "b.txt").write_text("aAaＡ\n哈哈哈", encoding="utf-8")
    (tmp_path / "a.txt").write_text("aaa", encoding="utf-8")
    assert annotator("import", empty, tmp_path / "b.txt", tmp_path / "a.txt")[0] == 0
    hits = answer("search", empty, "AA")
    assert [(hit["document"], hit["start"], hit["end"]) for hit in hits] == [
        ("a.txt", 0, 2), ("a.txt", 1, 3), ("b.txt", 0, 2), ("b.txt", 1, 3), ("b.txt", 2, 4),
    ]  # fmt: skip
    assert hits[-1]["text"] == "aＡ"
    assert len(answer("search", empty, "哈哈")) == 2


def test_offsets_are_code_points_behind_astral_characters(answer, annotator, empty, tmp_path):
    text = "𠮷𠮷👩‍👩‍👧 好\n𫝈好"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert annotator("import", empty, tmp_path / "a.txt")[0] == 0
    hits = answer("search", empty, "好")
    assert [hit["start"] for hit in hits] == [text.index("好"), len(text) - 1]
    assert [hit["start"] for hit in answer("search", empty, "𠮷")] == [0, 1]


def test_a_person_sees_a_line_a_hit(annotator, study):
    at = TEXT.index("fine")
    assert annotator("search", study, "FINE") == (0, f"first.txt [{at}, {at + 4}): fine\n", "")


def test_nothing_to_search_for_is_refused(annotator, study):
    code, out, err = annotator("search", study, "", "--json")
    assert (code, err.count("\n")) == (1, 1)
    assert json.loads(out)["problems"] == [err.strip()]


def test_seeds_are_searched_in_the_order_of_documents(answer, demo_file, seeds):
    from annotator.language.folding import fold

    hits = answer("search", demo_file, "疫情")
    wanted = [
        (seed.name, at)
        for seed in seeds
        for folded in [fold(seed.read_text("utf-8"))]
        for at in range(len(folded))
        if folded.startswith("疫情", at)
    ]
    assert [(hit["document"], hit["start"]) for hit in hits] == wanted
    assert len({document for document, _ in wanted}) >= 4
