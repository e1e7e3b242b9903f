"""The agreement report: coefficients per code, with what they rest on."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite

from annotator.domain.errors import UserError
from annotator.domain.progress import Progress, silent
from annotator.services.comparison.cache import Cache
from annotator.services.comparison.choice import DEFAULT_MEASURES as DEFAULT_MEASURES
from annotator.services.comparison.choice import DEFAULT_UNITS as DEFAULT_UNITS
from annotator.services.comparison.choice import Settings as Settings
from annotator.services.comparison.coefficients import Source, lines_of, lines_of_all
from annotator.services.comparison.line import Line as Line
from annotator.services.comparison.material import Material, gather
from annotator.services.comparison.measures import CONTINUUM_MEASURES as CONTINUUM_MEASURES
from annotator.services.comparison.measures import GIVEN_UNIT_MEASURES as GIVEN_UNIT_MEASURES
from annotator.services.comparison.measures import check_measures
from annotator.services.comparison.ratings import Ratings, rate
from annotator.services.project import Project

_READ, _COUNTED, _ALL = 400, 800, 1000
"""How far the work is, of `_ALL`, when everything is read, and when everything is counted."""
_SEEDS = 1 << 31


@dataclass(frozen=True, slots=True)
class Report:
    """The lines, and what they rest on; `united` counts overlapping codings that were joined.

    `settings` are those asked for, with the seed that was drawn if none was given. `ratings` are
    the tables of everything that was counted, for further figures of the same material.
    """

    settings: Settings
    material: Material
    lines: Sequence[Line]
    united: Mapping[str, int]
    ratings: Ratings


def report(
    project: Project,
    settings: Settings,
    *,
    cache: Cache | None = None,
    progress: Progress = silent,
) -> Report:
    """Compute the agreement report; with a cache, only what changed since the last one.

    Where an interval is wanted and the settings name no seed, one is drawn: whoever computes
    the report again should pass on the settings of the last one, or its intervals will differ.

    Raises:
        UserError: a measure is not there, a name is unknown, something asked for makes no
            sense, or nothing can be compared.
        Cancelled: the person asked to stop.
    """
    check_settings(settings)
    settings = with_seed(settings)
    cache = Cache() if cache is None else cache
    material = gather(project, settings.choice, cache=cache, progress=part(progress, 0, _READ))
    return report_of(material, settings, cache=cache, progress=part(progress, _READ, _ALL))


def report_of(
    material: Material,
    settings: Settings,
    *,
    cache: Cache | None = None,
    progress: Progress = silent,
) -> Report:
    """Compute the report of what was gathered already.

    Raises:
        Cancelled: the person asked to stop.
    """
    settings = with_seed(settings)
    cache = Cache() if cache is None else cache
    between = (_COUNTED - _READ) * _ALL // (_ALL - _READ)
    ratings = rate(
        material,
        settings.units,
        settings.min_overlap,
        cache=cache,
        progress=part(progress, 0, between),
    )
    source = Source(ratings, settings, cache.kept.lines)
    lines: list[Line] = []
    counting = part(progress, between, _ALL)
    for done, code in enumerate(material.codes):
        counting(done, len(material.codes))
        lines += lines_of(source, code)
    lines += lines_of_all(source)
    cache.kept.keep_lines_few()
    united = {code: ratings.united(code) for code in material.codes}
    return Report(settings, material, lines, united, ratings)


def part(progress: Progress, start: int, end: int) -> Progress:
    """Return what tells the progress of a part of the work, which lasts from start to end."""

    def tell(done: int, total: int) -> None:
        progress(start + (end - start) * done // max(1, total), _ALL)

    return tell


def check_settings(settings: Settings) -> None:
    """Refuse what makes no sense.

    Raises:
        UserError: a measure is not there, or numbers are out of bounds.
    """
    check_measures(settings.measures)
    interval = settings.interval
    if interval.resamples < 0:
        raise UserError("agreement.resamples_negative", resamples=interval.resamples)
    if interval.benchmark is not None and not interval.resamples:
        raise UserError("agreement.benchmark_alone")
    if interval.benchmark is not None and not isfinite(interval.benchmark):
        raise UserError("agreement.benchmark", benchmark=interval.benchmark)
    if not 0 < interval.confidence < 1:
        raise UserError("agreement.confidence", confidence=interval.confidence)
    if not 0 <= settings.min_overlap <= 1:
        raise UserError("agreement.min_overlap", share=settings.min_overlap)
    share = settings.params.get("threshold")
    if isinstance(share, int | float) and not 0 < share <= 1:
        raise UserError("agreement.iou", share=share)


def with_seed(settings: Settings) -> Settings:
    """Return the settings with a seed, drawn where an interval is wanted and none was given."""
    interval = settings.interval
    if not interval.resamples or interval.seed is not None:
        return settings
    return replace(settings, interval=replace(interval, seed=secrets.randbelow(_SEEDS)))
