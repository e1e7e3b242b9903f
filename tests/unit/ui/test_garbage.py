"""Garbage collection looks through what is new only."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.ui.garbage import Release, leave_alone_what_is_there, no_collection


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


def test_no_garbage_is_collected_while_much_is_made_and_then_it_is_left_alone():
    with no_collection():
        assert not gc.isenabled()
        kept = [{"number": [number]} for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() > len(kept)


class Thing:
    """Something that tells when it is gone."""


def test_what_is_let_go_is_freed_bit_by_bit(qapp: Any):
    parent = QObject()
    release = Release(parent, delay=0)
    things = [Thing() for _ in range(100)]
    left = weakref.WeakSet(things)
    holder = {"things": things}
    release.take(holder, [things])
    del holder, things
    seen = set()
    for _ in range(1000):
        QApplication.processEvents()
        seen.add(len(left))
    assert release.is_done
    assert len(left) == 0
    assert len(seen) > 10  # not all of them at once


def test_what_somebody_else_still_uses_is_not_touched(qtbot: Any):
    parent = QObject()
    release = Release(parent, delay=0)
    things = [Thing() for _ in range(100)]
    release.take(things, [things])
    qtbot.waitUntil(lambda: release.is_done)
    assert len(things) == 100
