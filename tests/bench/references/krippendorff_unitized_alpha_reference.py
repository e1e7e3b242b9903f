"""u-alpha by krippendorff-unitized-alpha: value and CPU seconds.

The gaps are made here, half-open: the package's own way to make them loses characters.
"""

import json
import sys
import time
from pathlib import Path

from krippendorff_unitized_alpha.krippendorffs_unitized_alpha import (
    EMPTY_TAG,
    KrippendorffUnitizedAlpha,
    Segment,
)


def segments_of(spans, length):
    """Part one coder's text into spans and gaps."""
    found, reached = [], 0
    for start, end, code in sorted(spans):
        if start > reached:
            found.append(Segment(EMPTY_TAG, reached, start))
        found.append(Segment(code, start, end))
        reached = end
    if reached < length:
        found.append(Segment(EMPTY_TAG, reached, length))
    return found


question = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
data = {
    coder: segments_of(spans, question["length"]) for coder, spans in question["spans"].items()
}
begin = time.process_time()
value = KrippendorffUnitizedAlpha(data).result
seconds = time.process_time() - begin
Path(sys.argv[2]).write_text(json.dumps({"value": float(value), "seconds": seconds}))
