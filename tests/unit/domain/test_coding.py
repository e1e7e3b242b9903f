import pytest

from annotator.domain.codebook import Attribute, AttributeType, AttributeValue
from annotator.domain.coder import coder_key, coder_name
from annotator.domain.coding import attribute_from_text, attribute_to_text
from annotator.domain.errors import UserError
from annotator.domain.messages import MESSAGES, english

VALUES = tuple(AttributeValue(id_, {"en": id_}) for id_ in ("city", "province"))
ONE = Attribute("one", {"en": "One"}, AttributeType.ENUM, values=VALUES)
MANY = Attribute("many", {"en": "Many"}, AttributeType.ENUM, values=VALUES, multiple=True)
YES = Attribute("yes", {"en": "Yes"}, AttributeType.BOOLEAN)
NUMBER = Attribute("n", {"en": "N"}, AttributeType.NUMBER)
TEXT = Attribute("t", {"en": "T"}, AttributeType.TEXT)


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        (ONE, "city"), (MANY, "city|province"), (MANY, "province"), (YES, "true"), (YES, "false"),
        (NUMBER, "3"), (NUMBER, "0.1"), (NUMBER, "-2.5"), (TEXT, "a|b, 東北"), (TEXT, "true"),
    ],
)  # fmt: skip
def test_a_value_survives_its_cell(attribute: Attribute, text: str) -> None:
    assert attribute_to_text(attribute_from_text(attribute, text)) == text


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        (ONE, "village"), (ONE, "city|province"), (MANY, "city|"), (MANY, "city|city"),
        (YES, "yes"), (YES, "True"), (NUMBER, "three"),
    ],
)  # fmt: skip
def test_what_is_no_value_is_refused(attribute: Attribute, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        attribute_from_text(attribute, text)


@pytest.mark.parametrize("name", ["Anna", " anna ", "ＡＮＮＡ", "aNNa\t"])
def test_spellings_of_one_name_have_one_key(name: str) -> None:
    assert coder_key(name) == coder_key("Anna")


def test_a_coder_has_a_name() -> None:
    assert coder_name("  李 伟 ") == "李 伟"
    with pytest.raises(UserError, match="needs a name"):
        coder_name(" \t")


def test_every_message_is_one_line_and_a_missing_value_is_an_error() -> None:
    for text in MESSAGES.values():
        assert "\n" not in text
    with pytest.raises(KeyError):
        english("coder.exists", {})
