"""Points in time as Chinese pages write them."""

from __future__ import annotations

import re
from datetime import datetime

# Months, days and hours may have one digit, minutes and seconds never: pages glue the text to
# the seconds (08:01:5916日晚).
_DATE = r"(?P<year>(?:19|20)\d\d)(?:[-/.]|\s?年\s?)(?P<month>1[0-2]|0?[1-9])(?:[-/.]|\s?月\s?)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:\s?日)?"
_CLOCK = (
    r"(?:(?:[ \tT\u00a0\u3000]{0,3})(?P<hour>2[0-3]|[01]?\d)[:：](?P<minute>[0-5]\d)"
    r"(?:[:：](?P<second>[0-5]\d))?(?:\.\d{3,6})?"
    r"(?P<zone>Z|\s?[+-]\d\d:?\d\d(?!\d))?)?"
)
TIMESTAMP = re.compile(r"(?<!\d)" + _DATE + _DAY + _CLOCK)
"""A date with its year, with or without a time of day."""

TIMESTAMP_TEXT = re.sub(r"\?P<\w+>", "?:", TIMESTAMP.pattern)
"""The same as a piece of a larger pattern, without names."""

_ZONE = "+08:00"


def time_metadata(match: re.Match[str]) -> dict[str, object]:
    """Return `time` (ISO 8601), `time_raw` and `time_zone_assumed` of a match of TIMESTAMP.

    A time of day without a zone is Chinese time, which `time_zone_assumed` says. A date that does
    not exist (30 February) gives `time_raw` only.
    """
    raw = match.group()
    found = match.groupdict()
    try:
        moment = datetime(
            int(found["year"]),
            int(found["month"]),
            int(found["day"]),
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            int(found["second"] or 0),
        )
    except ValueError:
        return {"time_raw": raw}
    if found["hour"] is None:
        return {"time": moment.date().isoformat(), "time_raw": raw}
    iso = moment.isoformat(timespec="minutes" if found["second"] is None else "seconds")
    zone = found["zone"]
    if zone is not None:
        return {"time": iso + _iso_zone(zone.strip()), "time_raw": raw}
    return {"time": iso + _ZONE, "time_raw": raw, "time_zone_assumed": True}


def _iso_zone(zone: str) -> str:
    if zone == "Z":
        return "+00:00"
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
