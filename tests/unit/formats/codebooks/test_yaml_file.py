from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.codebook import Code, Codebook, Example
from annotator.domain.errors import UserError
from annotator.formats.codebooks import codebook_to_yaml, parse_codebook, read_codebook
from annotator.formats.codebooks.findings import Findings
from annotator.formats.codebooks.nodes import MAX_DEPTH, to_plain
from annotator.formats.codebooks.yaml_file import compose
from annotator.resources import resource


def plain(text: str) -> object:
    findings = Findings("x.yaml")
    value = to_plain(compose(text, findings))
    findings.raise_if_any(objections=True)
    return value


@pytest.mark.parametrize(
    "written",
    ["no", "0.10", "010", "2022-04-18", "12:30", "1_000", "yes", "null", "on", "0x1F", "1e3"],
)
def test_scalars_are_texts_where_texts_are_meant(small, written):
    text = small.replace("0.1", written).replace("id: A", f"id: {written}")
    book = parse_codebook(text.replace("Alpha", written), "b.yaml").codebook
    assert book.version == written
    assert (book.codes[0].id, book.codes[0].name) == (written, {"en": written})


def test_a_shortcut_needs_no_quotes(small):
    book = parse_codebook(small + "      shortcut: 1\n", "b.yaml").codebook
    assert book.codes[0].shortcut == "1"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3", 3),
        ("-3", -3),
        ("0.5", 0.5),
        ("true", True),
        ("null", None),
        ("", None),
        ("no", "no"),
        ("010", "010"),
        ("2022-04-18", "2022-04-18"),
        ("1:30", "1:30"),
        ("1" * 400, "1" * 400),
        ("1.0e999", "1.0e999"),
        ("'3'", "3"),
        ("!!str 3", "3"),
        ("{a: [1, 'x']}", {"a": [1, "x"]}),
    ],
)
def test_unknown_keys_hold_what_json_would_hold(small, written, meant):
    text = small + f"      priority: {written}\n"
    extra = parse_codebook(text, "b.yaml").codebook.codes[0].extra
    assert extra == {"priority": meant}
    assert type(extra["priority"]) is type(meant)


def test_a_yaml_without_its_parser_in_c_reads_the_same(monkeypatch):
    path = resource("codebooks", "default.yaml")
    with_c = read_codebook(path)
    monkeypatch.delattr(yaml, "CSafeLoader")
    monkeypatch.delattr(yaml, "CSafeDumper")
    assert read_codebook(path) == with_c
    assert parse_codebook(codebook_to_yaml(with_c.codebook), "b.yaml") == with_c


def test_aliases_and_merge_keys_stand_for_what_they_name():
    text = "a: &x {k: 1, l: 2}\nb: *x\nc: {<<: *x, k: 3}\nd: {<<: [*x, {m: 4}]}\n"
    assert plain(text) == {
        "a": {"k": 1, "l": 2},
        "b": {"k": 1, "l": 2},
        "c": {"k": 3, "l": 2},
        "d": {"k": 1, "l": 2, "m": 4},
    }
    assert plain(text) == yaml.safe_load(text)


def test_an_attribute_may_be_shared_by_an_alias(small):
    attribute = (
        "      attributes: [&who {id: who, name: {en: Who}, type: text}]\n"
        "    - {id: B, name: {en: Beta}, color: '#445566', attributes: [*who]}\n"
    )
    book = parse_codebook(small + attribute, "b.yaml").codebook
    assert book.codes[0].attributes == book.codes[1].attributes


def test_an_alias_bomb_is_refused_before_it_grows():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(UserError, match="line 5: a4: the aliases stand for more than"):
        plain("\n".join(lines))


def test_a_list_within_itself_is_refused():
    with pytest.raises(UserError, match=r"line 2: b: \*x stands for nothing"):
        plain("a: 1\nb: &x [*x]\n")


def test_deep_nesting_is_refused():
    with pytest.raises(UserError, match="line 1: : nested more than"):
        plain("[" * 200_000)
    assert plain("[" * MAX_DEPTH + "]" * MAX_DEPTH)


@pytest.mark.parametrize(
    ("text", "line", "key", "problem"),
    [
        ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", 5, "c", "codebook.key_twice"),
        ("a: 1\nb: !!python/object:os.system x\n", 2, "b", "codebook.tag"),
        ("a: !!int 3\n", 1, "a", "codebook.tag"),
        ("a: !thing {b: 1}\n", 1, "a", "codebook.tag"),
        ("a: 1\n? [b]\n: 1\n", 2, "", "codebook.key_not_text"),
        ("a:\n  <<: 3\n", 2, "<<", "codebook.not_a_map"),
        ("a: 1\n---\nb: 1\n", 2, "", "codebook.two_documents"),
        ("a: 1\nb: *nowhere\n", 2, "b", "codebook.alias_unknown"),
        ('a: 1\nb: "x\\0y"\n', 2, "b", "codebook.character"),
        ("# nothing\n", 1, "codebook", "codebook.nothing_there"),
        ("---\n...\n", 1, "codebook", "codebook.nothing_there"),
    ],
)
def test_what_yaml_allows_and_a_codebook_does_not_is_named(text, line, key, problem):
    with pytest.raises(UserError) as caught:
        plain(text)
    found = caught.value.values["problems"]
    assert [(at, k, error.message_id) for at, k, error in found] == [(line, key, problem)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: [1\n", 3),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 1\nb: c: d\n", 2),
        ("a: @x\n", 1),
        ("a: 1\nb: \x07\n", 2),
        ('a: "\\ud83d"\n', 1),
    ],
)
def test_what_is_not_yaml_is_refused_with_its_line(text, line):
    with pytest.raises(UserError) as caught:
        plain(text)
    assert caught.value.message_id == "codebook.syntax"
    assert str(caught.value).startswith(f"x.yaml, line {line}: cannot be read as YAML: ")


texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1),
    st.sampled_from(
        ["no", "0.10", "1e5", "null", "~", "true", "- x", "a: b", "#", "'", '"', "<<", "=", "*a"]
    ),
    st.text("a: #-'\"\n\r\t|>&*!%@`{}[],?\\\u0085\u2028\ufeff😀", min_size=1),
)
plain_values = st.recursive(
    st.one_of(texts, st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(-9, 9)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(text=texts, extra=plain_values)
def test_whatever_a_codebook_holds_is_the_same_after_yaml(text, extra):
    code = Code(
        id="A",
        name={"en": "x" + text},
        color="#112233",
        definition={"en": text, "zh-Hant": text},
        positive=(Example(text + "x"),),
        extra={"other": extra},
    )
    book = Codebook("b", "1", ("en",), (code,))
    assert parse_codebook(codebook_to_yaml(book), "b.yaml").codebook == book
