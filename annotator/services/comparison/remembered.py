"""What the lead last chose to compare, kept in the project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any, TypeGuard

from annotator.services.comparison.choice import Choice, Interval, Method, Scope, Settings
from annotator.services.comparison.measures import KNOWN
from annotator.services.comparison.units import Unit
from annotator.services.project import Project
from annotator.store.queries.project import project_line

_KEY = "agreement"


def remembered(project: Project) -> Settings | None:
    """Return the settings that were remembered last; None: none were.

    What this version does not know, as another one may have written it, is as it is by default.
    """
    found = project.read(project_line).settings.get(_KEY)
    return settings_from(found) if isinstance(found, Mapping) else None


def remember(project: Project, settings: Settings) -> None:
    """Keep the settings in the project; no step of undo. Runs on the writer thread.

    Raises:
        UserError: the project is read-only, or the disk refuses.
    """
    with project.operation("agreement.settings", kind="mark") as operation:
        line = project_line(operation.connection)
        kept = settings_to(settings)
        if line.settings.get(_KEY) != kept:
            operation.update("project", line.id, settings={**line.settings, _KEY: kept})


def settings_to(settings: Settings) -> dict[str, object]:
    """Return settings as JSON values."""
    choice = asdict(settings.choice)
    return {
        "choice": {name: _plain(value) for name, value in choice.items()},
        "measures": list(settings.measures),
        "units": [str(unit) for unit in settings.units],
        "min_overlap": settings.min_overlap,
        "params": dict(settings.params),
        "interval": {name: _plain(v) for name, v in asdict(settings.interval).items()},
    }


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [str(item) for item in value]
    return str(value) if isinstance(value, Scope | Method) else value


def settings_from(found: Mapping[str, object]) -> Settings:
    """Return settings from JSON values; what does not fit is left as it is by default."""
    default = Settings()
    measures = [name for name in _strings(found.get("measures")) if name in KNOWN]
    units = [Unit(name) for name in _strings(found.get("units")) if name in list(Unit)]
    share, params = found.get("min_overlap"), found.get("params")
    return Settings(
        choice=Choice(**_fitting(Choice(), found.get("choice"))),
        measures=tuple(measures) or default.measures,
        units=tuple(units) or default.units,
        min_overlap=float(share) if _is_share(share) else default.min_overlap,
        params=dict(params) if isinstance(params, Mapping) else {},
        interval=Interval(**_fitting(Interval(), found.get("interval"))),
    )


def _is_share(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _strings(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "round": lambda value: isinstance(value, str),
    "reference": lambda value: isinstance(value, str),
    "scope": lambda value: value in list(Scope),
    "method": lambda value: value in list(Method),
    "level": _is_whole,
    "version": _is_whole,
    "seed": _is_whole,
    "resamples": lambda value: _is_whole(value) and value >= 0,
    "benchmark": lambda value: _is_whole(value) or isinstance(value, float),
    "confidence": lambda value: _is_share(value) and 0 < value < 1,
}
_MADE_OF: Mapping[str, Callable[[Any], object]] = {"scope": Scope, "method": Method}


# Any: each value was checked against what its field takes.
def _fitting(default: Choice | Interval, found: object) -> dict[str, Any]:
    given = found if isinstance(found, Mapping) else {}
    fitting: dict[str, Any] = {}
    for field in fields(default):
        value, usual = given.get(field.name), getattr(default, field.name)
        if isinstance(usual, bool):
            if isinstance(value, bool):
                fitting[field.name] = value
        elif isinstance(usual, tuple):
            fitting[field.name] = tuple(_strings(value))
        elif value is not None and _CHECKS[field.name](value):
            made_of = _MADE_OF.get(field.name)
            fitting[field.name] = made_of(value) if made_of else value
    return fitting
