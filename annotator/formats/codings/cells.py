"""What single cells mean; ValueError says that one does not fit, as an empty one never does."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

from annotator.domain.coding import Origin, parse_id

# Date and time of day with an offset. `datetime` alone would also take dates without a time,
# weeks, and any character between date and time.
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)", re.ASCII
)


def whole_number(text: str) -> int:
    """Return a whole number from 0 on, written in plain decimal digits."""
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise ValueError(text)
    return int(text)


def truth(text: str) -> bool:
    """Return what `true` and `false` say."""
    if text not in {"true", "false"}:
        raise ValueError(text)
    return text == "true"


@lru_cache(maxsize=1000)  # most codings were modified when they were made, many by one click
def moment(text: str) -> str:
    """Return a time as ISO 8601 in UTC, ending in Z."""
    if not _MOMENT.fullmatch(text):
        raise ValueError(text)
    try:
        utc = datetime.fromisoformat(text).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error
    return utc.isoformat().replace("+00:00", "Z")


def id_text(text: str) -> str:
    """Return an id in its usual form: lower case, with hyphens."""
    return str(parse_id(text))


def origin(text: str) -> str:
    """Return the name of an origin."""
    return str(Origin(text))
