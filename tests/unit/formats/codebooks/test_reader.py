from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from annotator.domain.codebook import AttributeType, code_path
from annotator.domain.errors import UserError
from annotator.formats.codebooks import READERS, ReadCodebook, parse_codebook, read_codebook
from annotator.formats.codebooks.reader import MAX_BYTES
from annotator.resources import resource

SHARED = Path(__file__).resolve().parents[4].parent / "shared"


@pytest.fixture(scope="module")
def default() -> ReadCodebook:
    return read_codebook(resource("codebooks", "default.yaml"))


def test_default_codebook_has_28_codes_and_nothing_to_warn_of(default):
    codes = [code for code, _ in default.codebook.walk()]
    assert len(codes) == 28
    assert default.warnings == ()
    assert default.codebook.version == "0.2"
    assert default.codebook.languages == ("zh-Hans", "zh-Hant", "en")
    assert len(default.codebook.unit_rules) == 11


def test_default_codebook_has_unique_ids_colours_and_shortcuts(default):
    codes = [code for code, _ in default.codebook.walk()]
    assert len({code.id for code in codes}) == 28
    assert len({code.color.upper() for code in codes}) == 28
    assert len({code.shortcut for code in codes}) == 28
    assert [code.shortcut for code in default.codebook.codes] == ["1", "2", "3", "4"]
    assert default.codebook.find("BLAME.GENERAL").shortcut == "0"


def test_default_codebook_says_everything_in_three_languages(default):
    for code, _ in default.codebook.walk():
        for text in (code.name, code.definition, code.use_when, code.do_not_use_when):
            assert list(text) == ["zh-Hans", "zh-Hant", "en"]
            assert all(text.values())


def test_default_codebook_has_13_attributes_of_three_types(default):
    attributes = {
        attribute.id: attribute
        for code, _ in default.codebook.walk()
        for attribute in code.attributes
    }
    assert tuple(attributes) == default.codebook.attribute_ids()
    assert len(attributes) == 13
    target = attributes["target"]
    assert (target.type, target.required, target.multiple) == (AttributeType.ENUM, True, True)
    assert [value.id for value in target.values][:2] == ["central", "province"]
    assert len(target.values) == 18
    assert attributes["named"].type is AttributeType.BOOLEAN
    folded = [attribute for attribute in attributes.values() if attribute.compare]
    assert {attribute.compare for attribute in folded} == {"script_folded"}
    assert all(attribute.type is AttributeType.TEXT for attribute in folded)


def test_default_codebook_lets_children_inherit_attributes(default):
    parent = default.codebook.attributes_of("BLAME")
    assert [attribute.id for attribute in parent] == [
        "target",
        "named",
        "responsibility",
        "stance",
    ]
    child = default.codebook.attributes_of("BLAME.DEFLECTION")
    assert child[:4] == parent
    assert [attribute.id for attribute in child[4:]] == ["shifted_to"]


def test_default_codebook_has_96_examples_that_are_as_long_as_their_spans(default):
    examples = [
        example
        for code, _ in default.codebook.walk()
        for example in (*code.positive, *code.negative)
    ]
    assert len(examples) == 96
    assert all(len(example.text) == example.end - example.start for example in examples)


def test_default_codebook_keeps_licence_offset_unit_and_sources(default):
    extra = default.codebook.extra
    assert list(extra) == ["licence", "offset_unit", "sources"]
    assert set(extra["sources"][0]) == {"reference", "basis", "used_for"}


def test_code_path_is_in_the_first_language(default):
    assert code_path(default.codebook, "BLAME.LAXITY").startswith("归责 / ")


def test_json_form_of_the_default_codebook_is_the_same(default):
    path = SHARED / "codebook" / "codebook.json"
    if not path.is_file():
        pytest.skip("the JSON form lies beside the project, in ../shared")
    assert read_codebook(path) == default


@pytest.mark.parametrize(
    "raw",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode(),
    ],
)
def test_encodings_and_line_ends_make_no_difference(tmp_path, small, raw):
    path = tmp_path / "book.yaml"
    path.write_bytes(raw(small.replace("Alpha", "归责\U00020bb7")))
    code = read_codebook(path).codebook.codes[0]
    assert code.name == {"en": "归责\U00020bb7"}
    assert code.do_not_use_when == {"en": "never"}


def test_format_is_told_by_the_suffix_or_else_by_the_first_character(small):
    as_json = '{"codebook": {"id": "x", "version": "1", "languages": ["en"], "codes": []}}'
    assert parse_codebook(small, "book.YML").codebook.id == "small"
    assert parse_codebook(small, "book").codebook.id == "small"
    assert parse_codebook("\ufeff\n" + as_json, "book.txt").codebook.id == "x"
    # JSON is YAML too, where nothing in it is special.
    assert parse_codebook(as_json, "book.yaml").codebook.id == "x"
    with pytest.raises(UserError, match=r"book\.json, line 1: cannot be read as JSON"):
        parse_codebook(small, "book.json")
    assert set(READERS) == {".yaml", ".yml", ".json"}


def _error(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_codebook(path)
    assert path.name in str(caught.value)
    return caught.value


@pytest.mark.parametrize("raw", [b"", b"  \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_an_empty_file_is_refused(tmp_path, raw):
    path = tmp_path / "book.yaml"
    path.write_bytes(raw)
    assert _error(path).message_id == "codebook.empty"


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path, small):
    path = tmp_path / "book.yaml"
    path.write_bytes(small.replace("Alpha", "归责").encode("gb18030"))
    error = _error(path)
    assert (error.message_id, error.values["line"]) == ("codebook.encoding", 7)


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04\0\0\xff\xff", b"codebook:\0", codecs.BOM_UTF32_LE + b"c\0\0\0"]
)
def test_a_binary_file_is_refused(tmp_path, raw):
    path = tmp_path / "book.yaml"
    path.write_bytes(raw)
    assert _error(path).message_id == "codebook.binary"


def test_a_file_that_is_too_large_is_refused(tmp_path):
    path = tmp_path / "book.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    assert _error(path).message_id == "codebook.too_large"


def test_a_file_that_is_not_there_is_refused(tmp_path):
    assert _error(tmp_path / "book.yaml").message_id == "codebook.unreadable"
    assert _error(tmp_path).message_id == "codebook.unreadable"
