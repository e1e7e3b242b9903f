from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.codebook import (
    Attribute,
    AttributeType,
    AttributeValue,
    Code,
    Codebook,
    Example,
)
from annotator.domain.errors import UserError
from annotator.formats.codebooks import (
    codebook_from_json,
    codebook_to_json,
    codebook_to_yaml,
    parse_codebook,
    read_codebook,
)
from annotator.resources import resource

FULL = Codebook(
    id="full",
    version="no",
    languages=("en", "zh-Hans"),
    unit_rules=({"en": "rule"},),
    extra={
        "licence": "CC0",
        "offset_unit": "code points",
        "sources": [{"reference": "x"}],
        "k": 1,
    },
    codes=(
        Code(
            id="A",
            name={"zh-Hans": "甲\U00020bb7", "en": "Alpha", "fr": "Alphe"},
            color="#112233",
            shortcut="1",
            definition={"en": "d"},
            use_when={"en": "u"},
            do_not_use_when={"en": "n"},
            positive=(Example("甲乙", "f.txt", 3, 5, {"en": "why"}, {"seen": True}),),
            negative=(Example("no"),),
            boundary_rules=({"en": "b"},),
            attributes=(
                Attribute("t", {"en": "T"}, AttributeType.TEXT, compare="script_folded"),
                Attribute("s", {"en": "S"}, AttributeType.TEXT, suggestions=("0.1", "x")),
                Attribute("n", {"en": "N"}, AttributeType.NUMBER, required=True),
                Attribute("b", {"en": "B"}, AttributeType.BOOLEAN, extra={"unit": None}),
                Attribute(
                    "e",
                    {"en": "E"},
                    AttributeType.ENUM,
                    multiple=True,
                    definition={"en": "which"},
                    values=(
                        AttributeValue("v", {"en": "V"}, {"en": "is v"}, {"rank": 2.5}),
                        AttributeValue("no", {"en": "No"}),
                    ),
                ),
            ),
            children=(Code("A.B", {"en": "Beta"}, "#445566"),),
            extra={"examples": {"borderline": [{"text": "?"}]}, "since": [1, {"y": "z"}]},
        ),
    ),
)


def test_a_codebook_is_the_same_after_json_and_after_yaml():
    assert codebook_from_json(codebook_to_json(FULL)) == FULL
    assert parse_codebook(codebook_to_json(FULL), "b.json").codebook == FULL
    assert parse_codebook(codebook_to_yaml(FULL), "b.yaml").codebook == FULL


def test_the_default_codebook_loses_nothing_and_gains_nothing():
    path = resource("codebooks", "default.yaml")
    book = read_codebook(path).codebook
    assert codebook_from_json(codebook_to_json(book)) == book
    assert json.loads(codebook_to_json(book)) == yaml.safe_load(path.read_text("utf-8"))


def test_json_keeps_characters_and_the_order_of_the_file_format():
    text = codebook_to_json(FULL)
    assert "甲\U00020bb7" in text
    body = json.loads(text)["codebook"]
    assert list(body) == [
        *["id", "version", "languages", "licence", "offset_unit", "unit_rules", "codes"],
        *["sources", "k"],
    ]
    assert list(body["codes"][0]) == [
        *["id", "name", "color", "shortcut", "definition", "use_when", "do_not_use_when"],
        *["examples", "boundary_rules", "attributes", "children", "since"],
    ]
    assert list(body["codes"][0]["name"]) == ["en", "zh-Hans", "fr"]
    assert list(body["codes"][0]["examples"]) == ["positive", "negative", "borderline"]
    assert codebook_to_json(codebook_from_json(text)) == text


def test_what_json_cannot_say_is_not_written():
    with pytest.raises(ValueError, match="JSON"):
        codebook_to_json(Codebook("b", "1", ("en",), (), extra={"x": float("nan")}))


json_values = st.recursive(
    st.one_of(
        st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0")),
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0")),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(extra=json_values, ascii_only=st.booleans(), indent=st.sampled_from([None, 0, 3, "\t"]))
def test_any_json_is_kept_however_it_is_laid_out(extra, ascii_only, indent):
    body = {"id": "b", "version": "1", "languages": ["en"], "codes": [], "other": extra}
    text = json.dumps({"codebook": body}, ensure_ascii=ascii_only, indent=indent)
    assert codebook_from_json(text).extra == {"other": extra}
    assert parse_codebook("\r\n " + text + "\n", "b.json").codebook.extra == {"other": extra}


def test_numbers_are_texts_where_texts_are_meant():
    text = (
        '{"codebook": {"id": 7, "version": 0.10, "languages": ["en"], "codes": '
        '[{"id": true, "name": {"en": 1e3}, "color": "#112233", "shortcut": 1}]}}'
    )
    book = codebook_from_json(text)
    assert (book.id, book.version) == ("7", "0.10")
    assert (book.codes[0].id, book.codes[0].name) == ("true", {"en": "1e3"})
    assert book.codes[0].shortcut == "1"


def test_problems_have_the_line_of_their_key(wrong_in):
    text = """{"codebook": {
  "id": "b",
  "version": null,
  "languages": ["en"],
  "codes": [
    {"id": "A",
     "name": {"en": "A"},
     "color":
       "red",
     "required": [{"x": 1,
                   "x": 2}]},
    {"name": "B", "color": "#112233",
     "id": "A"}
  ]}}"""
    assert wrong_in(text, "b.json") == [
        (3, "version", "codebook.value_missing"),
        (8, "color", "codebook.color"),
        (11, "x", "codebook.key_twice"),
        (12, "name", "codebook.not_in_languages"),
        (13, "id", "codebook.not_unique"),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [("{\n\n'a': 1}", 3), ('{"a": 1,\n}', 2), ('{"a": 1}\n{}', 2), ('{"a": "\n"}', 1), ("[\n", 2)],
)
def test_what_is_not_json_is_refused_with_its_line(text, line):
    with pytest.raises(UserError) as caught:
        parse_codebook(text, "b.json")
    assert caught.value.message_id == "codebook.syntax"
    assert caught.value.values["line"] == line


def test_half_a_character_is_refused_and_both_halves_are_read(wrong_in):
    text = (
        '{"codebook": {"id": "b", "version": "1", "languages": ["en"], "codes": [],\n "x": "%s"}}'
    )
    assert parse_codebook(text % r"\ud842\udfb7", "b.json").codebook.extra == {"x": "\U00020bb7"}
    assert wrong_in(text % r"\ud842", "b.json") == [(2, "x", "codebook.character")]
    assert wrong_in(text % r"a\u0000", "b.json") == [(2, "x", "codebook.character")]


@pytest.mark.parametrize("depth", [150, 200_000])
def test_deep_nesting_is_refused(depth):
    with pytest.raises(UserError, match="nested more than 100 levels"):
        parse_codebook('{"codebook": ' + "[" * depth + "]" * depth + "}", "b.json")


def test_a_snapshot_may_break_the_rules_of_a_finished_codebook(wrong_in):
    draft = Codebook(
        "b",
        "1",
        ("en", "de"),
        (
            Code("A", {}, "red", "12", attributes=(Attribute("e", {}, AttributeType.ENUM),)),
            Code("A", {"en": ""}, "", positive=(Example("x", "f", 5, 2),)),
        ),
    )
    text = codebook_to_json(draft)
    assert codebook_from_json(text) == draft
    assert {key for _, key, _ in wrong_in(text, "b.json")} == {
        *["languages", "name", "color", "shortcut", "values", "id", "end"]
    }


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"codebook": {"id": "b"}}', "no"])
def test_a_snapshot_that_is_no_codebook_is_refused(text):
    with pytest.raises(UserError):
        codebook_from_json(text)
