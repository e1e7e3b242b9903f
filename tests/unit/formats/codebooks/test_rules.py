from __future__ import annotations

import pytest

from annotator.formats.codebooks import parse_codebook

CODE = "    - id: {id}\n      name: {{en: N}}\n      color: '{color}'\n"


def code(id_: str, color: str = "#445566") -> str:
    return CODE.format(id=id_, color=color)


@pytest.mark.parametrize("value", ["#12345", "#1234567", "112233", "red", "#GGGGGG", "＃112233"])
def test_a_colour_has_six_hexadecimal_digits(small, wrong_in, value):
    assert wrong_in(small.replace("#112233", value)) == [(8, "color", "codebook.color")]


def test_two_codes_of_one_colour_are_warned_of(small, warned_in):
    text = small.replace("#112233", "#aabbcc") + code("B", "#AABBCC")
    assert (14, "color", "codebook.color_twice") in warned_in(text)


def test_ids_of_codes_are_unique_at_all_levels(small, wrong_in):
    text = small + "      children:\n        - {id: A, name: {en: N}, color: '#445566'}\n"
    assert wrong_in(text) == [(13, "id", "codebook.not_unique")]


@pytest.mark.parametrize("value", ["' A'", "'A '", '"A\\nB"', '"A\\u202eB"'])
def test_ids_hold_nothing_that_cannot_be_seen(small, wrong_in, value):
    assert wrong_in(small.replace("id: A", f"id: {value}")) == [
        (6, "id", "codebook.id_characters")
    ]


@pytest.mark.parametrize("value", ["12", "'!'", "é", "１", "'null'", "' '"])
def test_a_shortcut_is_one_digit_or_letter(small, wrong_in, value):
    text = small + f"      shortcut: {value}\n"
    assert wrong_in(text) == [(12, "shortcut", "codebook.shortcut")]


@pytest.mark.parametrize(("first", "second"), [("1", "1"), ("q", "Q")])
def test_a_shortcut_is_used_once(small, wrong_in, first, second):
    text = small + f"      shortcut: {first}\n" + code("B") + f"      shortcut: {second}\n"
    assert wrong_in(text) == [(16, "shortcut", "codebook.not_unique")]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("[]", "codebook.list_empty"),
        ("[en, xx]", "codebook.language"),
        ("[zh_CN]", "codebook.language"),
        ("[en, en]", "codebook.languages_twice"),
        ("en", "codebook.not_a_list"),
    ],
)
def test_languages_are_known_and_named_once(small, wrong_in, written, problem):
    text = small.replace("languages: [en]", f"languages: {written}")
    assert wrong_in(text) == [(4, "languages", problem)]


@pytest.mark.parametrize("written", ["{}", "{fr: Alphe}", "{en: ' '}", "{en: }"])
def test_a_name_is_there_in_a_known_language(small, wrong_in, written):
    text = small.replace("name: {en: Alpha}", f"name: {written}")
    assert wrong_in(text) == [(7, "name", "codebook.no_language")]


def test_a_definition_that_is_there_is_in_a_known_language(small, wrong_in):
    text = small.replace("definition: {en: first}", "definition: {}")
    assert wrong_in(text) == [(9, "definition", "codebook.no_language")]
    blank = small.replace("definition: {en: first}", "definition: {en: ''}")
    assert parse_codebook(blank, "b.yaml").codebook.codes[0].definition == {"en": ""}


def test_a_child_that_does_not_repeat_its_parent_is_warned_of(small, warned_in):
    prose = "definition: {en: d}, use_when: {en: u}, do_not_use_when: {en: n}"
    child = f"        - {{id: %s, name: {{en: N}}, color: '#44556%d', {prose}}}\n"
    text = small + "      children:\n" + child % ("A.B", 1) + child % ("AB", 2)
    assert warned_in(text) == [(14, "id", "codebook.child_id")]


def attribute(more: str, id_: str = "x") -> str:
    return f"        - {{id: {id_}, name: {{en: X}}, {more}}}\n"


@pytest.mark.parametrize(
    ("more", "key", "problem"),
    [
        ("type: enum", "values", "codebook.no_values"),
        ("type: enum, values: []", "values", "codebook.no_values"),
        ("type: text, values: [{id: v, name: {en: V}}]", "values", "codebook.only_for"),
        ("type: text, multiple: true", "multiple", "codebook.only_for"),
        ("type: number, suggestions: [a]", "suggestions", "codebook.only_for"),
        ("type: text, compare: loosely", "compare", "codebook.compare"),
        ("type: enum, values: [{id: a|b, name: {en: V}}]", "id", "codebook.value_id_bar"),
        (
            "type: enum, values: [{id: v, name: {en: V}}, {id: v, name: {en: W}}]",
            "id",
            "codebook.not_unique",
        ),
    ],
)
def test_an_attribute_fits_its_type(small, wrong_in, more, key, problem):
    assert wrong_in(small + "      attributes:\n" + attribute(more)) == [(13, key, problem)]


@pytest.mark.parametrize(
    "more",
    [
        "type: number",
        "type: text, required: true",
        "type: text, definition: {en: other}",
        "type: enum, values: [{id: v, name: {en: V}}]",
    ],
)
def test_one_attribute_id_means_one_definition(small, wrong_in, more):
    text = small + "      attributes:\n" + attribute("type: text")
    other = code("B") + "      attributes:\n" + attribute(more)
    assert wrong_in(text + other) == [(18, "id", "codebook.attribute_differs")]
    child = (
        "      children:\n        - id: A.B\n          name: {en: N}\n          color: '#445566'\n"
        "          attributes:\n            " + attribute(more).strip() + "\n"
    )
    assert wrong_in(text + child) == [(19, "id", "codebook.attribute_differs")]


def test_the_same_definition_may_be_repeated_by_another_code(small):
    text = small + "      attributes:\n" + attribute("type: text")
    other = code("B") + "      attributes:\n" + attribute("type: text")
    book = parse_codebook(text + other, "b.yaml").codebook
    assert book.attribute_ids() == ("x",)


def test_a_code_names_an_attribute_once(small, wrong_in):
    text = small + "      attributes:\n" + attribute("type: text") + attribute("type: text")
    assert wrong_in(text) == [(14, "id", "codebook.not_unique")]


def example(more: str) -> str:
    return f"      examples:\n        positive:\n          - {{file: f, {more}}}\n"


@pytest.mark.parametrize(
    ("more", "key", "problem"),
    [
        ("start: 5, end: 5, text: x", "end", "codebook.not_a_span"),
        ("start: 5, end: 2, text: x", "end", "codebook.not_a_span"),
        ("start: 5, text: x", "end", "codebook.needs_each_other"),
        ("end: 5, text: x", "start", "codebook.needs_each_other"),
        ("start: 1, end: 2, text: ''", "text", "codebook.value_missing"),
        ("start: 1, end: 2, text: x, note: {}", "note", "codebook.no_language"),
    ],
)
def test_an_example_has_a_span_and_a_text(small, wrong_in, more, key, problem):
    assert wrong_in(small + example(more)) == [(14, key, problem)]


def test_an_example_of_another_length_than_its_span_is_warned_of(small, warned_in):
    assert warned_in(small + example("start: 1, end: 3, text: 𠮷野")) == []
    assert warned_in(small + example("start: 1, end: 4, text: 𠮷野")) == [
        (14, "text", "codebook.example_length")
    ]


def test_a_breach_names_the_line_of_the_first_use(small):
    from annotator.domain.errors import UserError

    with pytest.raises(UserError, match=r"b\.yaml, line 12: id: “A” is used already, in line 6"):
        parse_codebook(small + code("A"), "b.yaml")
