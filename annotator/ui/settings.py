"""What one person prefers on one machine: a small file that holds only what was changed."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

log = logging.getLogger(__name__)

_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences with their defaults; sizes in pixels, `zoom` a factor of the text size.

    `language` is "", "en", "zh_CN" or "zh_TW" ("" follows the system), `theme` is "system",
    "light" or "dark". `last_coder` maps a project's path to the coder who last worked there,
    `shortcuts` the id of an action or a command of the reading pane to its keys, where they are
    not the usual ones. `line_length` to `margin_width` are those of `reader.appearance`;
    `stripe_filters` maps a project's path to what is filtered there.
    """

    language: str = ""
    theme: str = "system"
    zoom: float = 1.0
    snap_to_words: bool = True
    line_length: int = 45
    line_height: float = 1.95
    font_simplified: str = ""
    font_traditional: str = ""
    font_latin: str = ""
    mixed_as_traditional: bool = False
    margin_side: str = "right"
    margin_names: bool = True
    margin_width: int = 0
    shows_map: bool = True
    stripe_filters: Mapping[str, Mapping[str, Any]] | None = None
    recent: tuple[str, ...] = ()
    last_coder: Mapping[str, str] | None = None
    shortcuts: Mapping[str, Sequence[str]] | None = None
    geometry: str = ""
    window_state: str = ""

    def with_recent(self, project: Path) -> Settings:
        """Return the settings with a project as the most recent one."""
        path = str(project.absolute())
        others = [other for other in self.recent if other != path]
        return replace(self, recent=(path, *others)[:_RECENT])

    def with_last_coder(self, project: Path, coder: str) -> Settings:
        """Return the settings with the coder who works in a project."""
        path = str(project.absolute())
        return replace(self, last_coder={**(self.last_coder or {}), path: coder})


def settings_path() -> Path:
    """Return where the settings lie.

    Qt is asked, as it is there already: importing platformdirs would hold up the first window.
    """
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "annotator" / "settings.json"


def load(path: Path) -> Settings:
    """Return the settings of a file; the defaults where there is none or it is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        # Preferences are not worth a message at every start; the work itself is elsewhere.
        log.info("settings are not readable, defaults are used: %s", error)
        return Settings()
    return _from_json(found) if isinstance(found, dict) else Settings()


# Any: JSON.
def _from_json(found: Mapping[str, Any]) -> Settings:
    defaults = Settings()
    values = {}
    for field in fields(Settings):
        default = getattr(defaults, field.name)
        value = found.get(field.name, default)
        if field.name == "recent":
            value = tuple(item for item in value if isinstance(item, str))
        if field.name == "shortcuts":
            value = _shortcuts(value)
        elif field.name in ("last_coder", "stripe_filters"):
            if value is not None and not isinstance(value, dict):
                value = None
        elif not isinstance(value, type(default)):
            value = default
        values[field.name] = value
    return Settings(**values)


def _shortcuts(value: object) -> dict[str, list[str]] | None:
    """Return the keys by id as far as they are lists of texts."""
    if not isinstance(value, dict):
        return None
    return {
        id_: [key for key in keys if isinstance(key, str)]
        for id_, keys in value.items()
        if isinstance(keys, list)
    }


def save(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults; a disk that refuses is logged, not shown."""
    defaults = asdict(Settings())
    changed = {key: value for key, value in asdict(settings).items() if value != defaults[key]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".new")
        aside.write_text(json.dumps(changed, ensure_ascii=False, indent=1), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        log.warning("settings could not be written: %s", error)
