"""`start.py bench`: our figures beside the reference, measured in the same run."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

# Workload to the module whose `run(scale)` measures it; several may share a module.
WORKLOADS: Mapping[str, str] = {
    "R1": "tests.bench.reader_bench",
    "R2": "tests.bench.reader_bench",
    "R3": "tests.bench.reader_bench",
    "S1": "tests.bench.store_bench",
    "G1": "tests.bench.agreement_bench",
    "G2": "tests.bench.agreement_spans_bench",
    "G3": "tests.bench.agreement_gamma_bench",
    "T1": "tests.bench.start_bench",
}


def main() -> int:
    """Run the workloads that were asked for and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", help="workloads, separated by commas", default="")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full size")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = [name for name in options.only.split(",") if name] or list(WORKLOADS)
    unknown = [name for name in wanted if name not in WORKLOADS]
    if unknown:
        parser.error(f"unknown workloads: {', '.join(unknown)}; known: {', '.join(WORKLOADS)}")
    rows = []
    for module in dict.fromkeys(WORKLOADS[name] for name in wanted):
        names = [name for name in wanted if WORKLOADS[name] == module]
        made = importlib.import_module(module)
        # The reading pane is measured at its full size only.
        found = (
            [row for name in names for row in made.measure(name)]
            if hasattr(made, "measure")
            else made.run(options.scale)
        )
        for row in found:
            print(
                f"{row['workload']:3} {row['metric']:44} {row['ours']:>12} {row['unit']:3} "
                f"{row['reference'] if row['reference'] is not None else '–':>12} "
                f"{row['ratio'] if row['ratio'] is not None else '–':>7}  {row['reference_name']}",
                flush=True,
            )
        rows += found
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
