"""Identifiers that sort by the time they were made."""

from __future__ import annotations

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
# The one piece of module state: UUIDv7 promises order only if a counter is kept (RFC 9562, 6.2).
_last = 0


def new_id() -> UUID:
    """Return a UUID version 7 (RFC 9562): later ones of this process sort behind earlier ones."""
    return UUID(bytes=new_id_bytes())


def new_id_bytes() -> bytes:
    """Return the 16 bytes of a new UUID version 7."""
    global _last  # noqa: PLW0603 - see above
    with _lock:
        # 48 bits of milliseconds and 12 bits of a fraction of them, read as one growing number.
        stamp = (time.time_ns() << 12) // 1_000_000
        stamp = _last = max(stamp, _last + 1)
    milliseconds, fraction = stamp >> 12, stamp & 0xFFF
    random = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    value = (milliseconds << 80) | (0x7 << 76) | (fraction << 64) | (0b10 << 62) | random
    return value.to_bytes(16, "big")
