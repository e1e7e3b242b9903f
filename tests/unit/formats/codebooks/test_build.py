from __future__ import annotations

import pytest

from annotator.formats.codebooks import codebook_to_yaml, parse_codebook


def test_a_small_codebook_needs_few_keys(small, warned_in):
    assert warned_in(small) == []
    code = parse_codebook(small, "b.yaml").codebook.codes[0]
    assert (code.shortcut, code.attributes, code.children, code.extra) == ("", (), (), {})


def test_a_code_that_says_nothing_is_warned_of(small, warned_in):
    text = small + "    - id: B\n      name: {en: B}\n      color: '#445566'\n      use_when:\n"
    keys = "definition, use_when, do_not_use_when"
    assert warned_in(text) == [(12, keys, "codebook.prose_missing")]


@pytest.mark.parametrize("key", ["id", "version", "languages", "codes"])
def test_a_codebook_needs_its_keys(small, wrong_in, key):
    lines = small.splitlines(keepends=True)
    if key == "codes":
        lines = lines[:4]
    text = "".join(line for line in lines if not line.startswith(f"  {key}:"))
    assert wrong_in(text) == [(2, key, "codebook.key_missing")]


@pytest.mark.parametrize("key", ["name", "color"])
def test_a_code_needs_its_keys(small, wrong_in, key):
    lines = small.splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith(f"      {key}:"))
    assert wrong_in(text) == [(6, key, "codebook.key_missing")]


def test_a_code_needs_an_id(small, wrong_in):
    assert wrong_in(small.replace("- id: A\n      name", "- name")) == [
        (6, "id", "codebook.key_missing")
    ]
    assert wrong_in(small.replace("id: A", "id:")) == [(6, "id", "codebook.value_missing")]
    assert wrong_in(small.replace("id: A", "id: ~")) == [(6, "id", "codebook.value_missing")]
    assert wrong_in(small.replace("id: A", "id: ''")) == [(6, "id", "codebook.value_missing")]


def test_a_colour_without_quotes_is_a_comment_and_the_message_says_so(small, wrong_in):
    text = small.replace("'#112233'", "#112233")
    assert wrong_in(text) == [(8, "color", "codebook.color_empty")]


def test_attributes_values_and_examples_need_their_keys(small, wrong_in):
    text = small + (
        "      attributes:\n"
        "        - type: enum\n"
        "          values:\n"
        "            - {}\n"
        "        - id: x\n"
        "          name: {en: X}\n"
        "      examples:\n"
        "        positive:\n"
        "          - file: f\n"
    )
    assert wrong_in(text) == [
        (13, "id", "codebook.key_missing"),
        (13, "name", "codebook.key_missing"),
        (15, "id", "codebook.key_missing"),
        (15, "name", "codebook.key_missing"),
        (16, "type", "codebook.key_missing"),
        (20, "text", "codebook.key_missing"),
    ]


@pytest.mark.parametrize(
    ("more", "line", "key", "problem"),
    [
        ("      shortcut: [1]\n", 12, "shortcut", "codebook.not_a_text"),
        ("      boundary_rules: {en: x}\n", 12, "boundary_rules", "codebook.not_a_list"),
        (
            "      boundary_rules:\n        - x\n",
            13,
            "boundary_rules",
            "codebook.not_in_languages",
        ),
        ("      attributes: [x]\n", 12, "attributes", "codebook.not_a_map"),
        ("      examples: [x]\n", 12, "examples", "codebook.not_a_map"),
        ("      examples: {positive: {}}\n", 12, "positive", "codebook.not_a_list"),
        ("      children: B\n", 12, "children", "codebook.not_a_list"),
        ("  unit_rules: [{en: [x]}]\n", 12, "en", "codebook.not_a_text"),
        ("  sources: x\n", 12, "sources", "codebook.not_a_list"),
        ("  licence: [x]\n", 12, "licence", "codebook.not_a_text"),
    ],
)
def test_what_is_of_another_shape_is_named(small, wrong_in, more, line, key, problem):
    assert wrong_in(small + more) == [(line, key, problem)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("true", True), ("True", True), ("yes", True), ("off", False), ("", False)],
)
def test_booleans_are_read_where_booleans_are_meant(small, written, meant):
    text = (
        small
        + f"      attributes: [{{id: x, name: {{en: X}}, type: text, required: {written}}}]\n"
    )
    assert parse_codebook(text, "b.yaml").codebook.codes[0].attributes[0].required is meant


@pytest.mark.parametrize("written", ["'true'", "1", "maybe", "[true]"])
def test_what_is_no_boolean_is_named(small, wrong_in, written):
    text = (
        small
        + f"      attributes: [{{id: x, name: {{en: X}}, type: text, required: {written}}}]\n"
    )
    assert wrong_in(text) == [(12, "required", "codebook.not_a_boolean")]


@pytest.mark.parametrize(
    "written", ["'3'", "-3", "03", "3.0", "0x3", "３", "3e1", "[3]", "9" * 20]
)
def test_what_is_no_offset_is_named(small, wrong_in, written):
    text = small + (
        "      examples:\n"
        "        negative:\n"
        "          - file: f\n"
        f"            start: {written}\n"
        "            end: 9\n"
        "            text: abc\n"
    )
    assert wrong_in(text) == [(15, "start", "codebook.not_an_offset")]


def test_an_unknown_type_is_named(small, wrong_in):
    text = small + "      attributes: [{id: x, name: {en: X}, type: date}]\n"
    assert wrong_in(text) == [(12, "type", "codebook.type")]


def test_all_problems_are_told_in_order_of_line(small, wrong_in):
    text = small.replace("'#112233'", "red").replace("version: 0.1", "version:") + "    - 7\n"
    assert wrong_in(text) == [
        (3, "version", "codebook.value_missing"),
        (8, "color", "codebook.color"),
        (12, "codes", "codebook.not_a_map"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a\n", "codebook.root_not_a_map"),
        ("words\n", "codebook.root_not_a_map"),
        ("id: x\nversion: 1\n", "codebook.key_missing"),
        ("codebook:\n", "codebook.value_missing"),
        ("codebook: []\n", "codebook.not_a_map"),
    ],
)
def test_a_file_that_holds_something_else_is_refused(wrong_in, text, problem):
    assert wrong_in(text) == [(1, "codebook", problem)]


def test_a_key_that_stands_too_far_left_is_named(small, wrong_in):
    text = small + "unit_rules: []\nid: y\n"
    assert wrong_in(text) == [
        (12, "unit_rules", "codebook.misplaced"),
        (13, "id", "codebook.misplaced"),
    ]


def test_unknown_keys_are_kept_everywhere_and_warned_of(small, warned_in):
    text = small.replace("Alpha}", "Alpha, fr: Alphe}") + (
        "      weight: 2\n"
        "      examples: {doubtful: [x], positive: [{text: abc, page: 3}]}\n"
        "      attributes:\n"
        "        - id: e\n"
        "          name: {en: E}\n"
        "          type: enum\n"
        "          scale: ordinal\n"
        "          values:\n"
        "            - {id: v, name: {en: V}, rank: 1}\n"
        "  sources: [{reference: r, year: 1991}]\n"
        "  owner: us\n"
        "x-note: beside\n"
    )
    assert sorted(warned_in(text)) == [
        (7, "fr", "codebook.unknown_language"),
        (12, "weight", "codebook.unknown_key"),
        (13, "doubtful", "codebook.unknown_key"),
        (13, "page", "codebook.unknown_key"),
        (18, "scale", "codebook.unknown_key"),
        (20, "rank", "codebook.unknown_key"),
        (21, "year", "codebook.unknown_key"),
        (22, "owner", "codebook.unknown_key"),
        (23, "x-note", "codebook.unknown_key"),
    ]
    book = parse_codebook(text, "b.yaml").codebook
    code = book.codes[0]
    assert code.name == {"en": "Alpha", "fr": "Alphe"}
    assert code.extra == {"weight": 2, "examples": {"doubtful": ["x"]}}
    assert code.positive[0].extra == {"page": 3}
    assert code.attributes[0].extra == {"scale": "ordinal"}
    assert code.attributes[0].values[0].extra == {"rank": 1}
    assert book.extra == {
        "sources": [{"reference": "r", "year": 1991}],
        "owner": "us",
        "x-note": "beside",
    }
    assert parse_codebook(codebook_to_yaml(book), "b.yaml").codebook == book
