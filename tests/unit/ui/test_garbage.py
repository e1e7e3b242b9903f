"""Garbage collection looks through what is new only."""

from __future__ import annotations

import gc

import pytest

from annotator.ui.garbage import leave_alone_what_is_there


@pytest.fixture(autouse=True)
def thawed():
    yield
    gc.unfreeze()


def test_what_is_there_is_left_alone_and_what_comes_later_is_collected():
    kept = [{"number": [number]} for number in range(1000)]
    leave_alone_what_is_there()
    assert gc.get_freeze_count() > len(kept)
    ring: list[object] = []
    ring.append(ring)
    del ring
    assert gc.collect() >= 1
