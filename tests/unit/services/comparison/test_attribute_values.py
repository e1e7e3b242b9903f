import pytest

from annotator.domain.codebook import Attribute, AttributeType
from annotator.services.comparison.attribute_values import comparable, differences


def attribute(type_: AttributeType, *, multiple: bool = False, compare: str = "") -> Attribute:
    return Attribute("x", {"en": "X"}, type_, multiple=multiple, compare=compare)


@pytest.mark.parametrize("nothing", [None, "", [], ()])
def test_an_empty_value_is_none(nothing: object) -> None:
    assert comparable(attribute(AttributeType.ENUM, multiple=True), nothing) is None
    assert comparable(attribute(AttributeType.TEXT), nothing) is None
    assert comparable(attribute(AttributeType.TEXT), "  ") is None


def test_false_and_zero_are_values() -> None:
    assert comparable(attribute(AttributeType.BOOLEAN), False) is False
    assert comparable(attribute(AttributeType.NUMBER), 0) == 0.0


def test_several_values_are_a_set_also_where_there_is_one() -> None:
    several = attribute(AttributeType.ENUM, multiple=True)
    assert comparable(several, ["b", "a"]) == comparable(several, ["a", "b"])
    assert comparable(several, "a") == comparable(several, ["a"]) == frozenset({"a"})


def test_text_is_folded_only_where_the_codebook_says_so() -> None:
    exact = attribute(AttributeType.TEXT)
    folded = attribute(AttributeType.TEXT, compare="script_folded")
    assert comparable(exact, "麻痺") != comparable(exact, "麻痹")
    assert comparable(folded, "麻痺 ") == comparable(folded, "麻痹")
    assert comparable(exact, " A ") == "A" and comparable(folded, "Ａ") == "a"


def test_a_value_that_only_one_has_is_a_difference() -> None:
    number = attribute(AttributeType.NUMBER)
    assert list(differences({"x": number}, {"x": 1}, {})) == [("x", 1, None)]
    assert list(differences({"x": number}, {"x": 1}, {"x": 1.0})) == []
    assert list(differences({}, {"x": 1}, {"x": 2})) == [], "only what both codes have"
