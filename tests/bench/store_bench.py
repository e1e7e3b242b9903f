"""S1: the store beside the standard library's sqlite3 and csv doing the same by hand.

All times are CPU seconds of the process, so that a disk or a neighbour on the machine does not
count; where the disk matters (a durable coding) both sides wait for the same disk.
"""

from __future__ import annotations

import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.domain.identity import new_id_bytes
from annotator.domain.span import Span
from annotator.services import coders, coding, documents, history
from annotator.services.coding import Place
from annotator.services.exporting import export_codings
from annotator.services.project import Project
from annotator.services.projects import create_project, open_project
from annotator.store.journal import now
from annotator.store.queries import coders as coder_queries
from annotator.store.queries import codings as coding_queries
from annotator.store.queries import document_rows
from annotator.store.queries import documents as document_queries
from tests.bench import by_hand
from tests.bench.result import Row, row

DOCUMENTS = 100_000
CODINGS = 1_000_000
UNDONE = 20_000
DURABLE = 300
PAGE = 40
LETTERS = "疫情防控措施群众医院社区隔离检测黑龙江哈尔滨牡丹江绥芬河境外输入病例确诊无症状，。！、"


def run(scale: float = 1.0) -> list[Row]:
    """Run the workload at a share of its size; return its rows."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_run(Path(folder), int(DOCUMENTS * scale), int(CODINGS * scale)))


def _run(folder: Path, document_count: int, coding_count: int) -> Iterator[Row]:
    files = _write_posts(folder / "posts", document_count)
    path, reference = folder / "ours.anno", folder / "by_hand.db"
    project = create_project(path)
    project.keeps_backups = False
    ours = _cpu(lambda: project.run(documents.import_files, files))
    yield _row("import posts", "s", ours, _cpu(lambda: by_hand.import_posts(reference, files)))
    _fill(project, coding_count)
    project.close()
    by_hand.fill(reference, path)
    yield from _opening(path, reference)
    project = open_project(path)
    project.keeps_backups = False
    yield from _spans(project, reference)
    yield from _durable(project, reference)
    yield from _undo(project, reference)
    project.close()
    yield from _export(path, reference, folder)


def _row(metric: str, unit: str, ours: float, reference: float) -> Row:
    return row("S1", metric, unit, ours, reference, "sqlite3 and csv by hand")


def _cpu(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _write_posts(folder: Path, count: int) -> list[Path]:
    folder.mkdir()
    generator = random.Random(1)
    files = []
    for number in range(count):
        length = generator.randint(220, 640)
        path = folder / f"{number:06}.txt"
        text = f"第{number}号 " + "".join(generator.choices(LETTERS, k=length))
        path.write_text(text, encoding="utf-8")
        files.append(path)
    return files


def _fill(project: Project, count: int) -> None:
    """Give two coders codings of 5 to 200 characters with 28 codes, spread over all documents."""
    people = [project.run(coders.create_coder, name) for name in ("A", "B")]
    project.run(_insert_codings, [line.id for line in people], count)


def _insert_codings(project: Project, people: list[bytes], count: int) -> None:
    from annotator.services.codebook import code_ids

    generator = random.Random(1)
    ids = project.read(document_queries.document_ids)
    round_id = project.read(coder_queries.rounds)[0].id
    codes = sorted(project.read(code_ids).values())
    per_document = max(1, count // len(ids))
    with project.operation("coding.import") as operation:
        batch = []
        at = now()
        for document_id in ids:
            for n in range(per_document):
                start = generator.randrange(0, 100) + n
                batch.append(
                    {
                        "document_id": document_id,
                        "start": start,
                        "end": start + generator.randint(5, 100),
                        "code_id": codes[n % len(codes)],
                        "coder_id": people[n % 2],
                        "round_id": round_id,
                        "origin": "manual",
                        "memo": "",
                        "unsure": False,
                        "attributes": {"stance": "asserts"} if n % 3 == 0 else {},
                        "codebook_version": 1,
                        "created_at": at + n,
                        "modified_at": at + n,
                    }
                )
            if len(batch) >= 20_000:
                operation.insert_many("coding", batch)
                batch = []
        operation.insert_many("coding", batch)


def _opening(path: Path, reference: Path) -> Iterator[Row]:
    def ours() -> None:
        project = open_project(path)
        # What the list of documents asks for: how many there are, and the page that is seen.
        coder_id = project.read(coder_queries.coders)[0].id
        round_id = project.read(coder_queries.rounds)[0].id
        project.read(document_queries.document_count)
        project.read(document_rows.page, 0, PAGE, coder_id=coder_id, round_id=round_id)
        project.close()

    ours()  # what is imported late is not counted
    times = [_cpu(ours) * 1000 for _ in range(5)]
    others = [_cpu(lambda: by_hand.open_and_list(reference, PAGE)) * 1000 for _ in range(5)]
    yield _row(
        "open, names, counts of a page",
        "ms",
        statistics.median(times),
        statistics.median(others),
    )


def _spans(project: Project, reference: Path) -> Iterator[Row]:
    ids = random.Random(2).sample(project.read(document_queries.document_ids), 300)
    coder_id = project.read(coder_queries.coders)[0].id
    round_id = project.read(coder_queries.rounds)[0].id
    times = [
        _cpu(
            lambda id_=id_: project.read(  # type: ignore[misc]
                coding_queries.codings_of, id_, coder_id=coder_id, round_id=round_id
            )
        )
        for id_ in ids
    ]
    others = by_hand.spans_of(reference, ids, coder_id, round_id)
    yield _row(
        "codings of a document, p50",
        "ms",
        statistics.median(times) * 1000,
        statistics.median(others) * 1000,
    )


def _durable(project: Project, reference: Path) -> Iterator[Row]:
    """Measure codings one by one: as they are, and without what the disk's fsync costs."""
    ids = project.read(document_queries.document_ids)
    person = project.read(coder_queries.coders)[0].id
    round_id = project.read(coder_queries.rounds)[0].id
    for synchronous, first, metric in (
        ("FULL", 0, "one durable coding, p50"),
        ("OFF", DURABLE, "one coding, own work without fsync, p50"),
    ):
        some = ids[first : first + DURABLE]
        times = project.run(_code_each, some, person, round_id, synchronous)
        others = by_hand.durable(reference, some, synchronous)
        yield _row(metric, "ms", statistics.median(times) * 1000, statistics.median(others) * 1000)


def _code_each(
    project: Project, ids: list[bytes], person: bytes, round_id: bytes, synchronous: str
) -> list[float]:
    """Code each document once, on the writer thread; return CPU seconds for each."""
    with project.operation("bench") as operation:
        raw = operation.connection.connection.driver_connection
    assert raw is not None
    raw.execute(f"PRAGMA synchronous = {synchronous}")
    times = []
    for n, document_id in enumerate(ids):
        place = Place(document_id, person, round_id)
        begin = time.thread_time()
        coding.apply_code(project, place, Span(200 + n % 7, 210 + n % 9), "POLICY.CARE")
        times.append(time.thread_time() - begin)
    return times


def _undo(project: Project, reference: Path) -> Iterator[Row]:
    """Measure undoing an operation of 20,000 codings in one document."""
    person = project.run(coders.create_coder, f"C {new_id_bytes().hex()}").id
    document_id = project.read(document_queries.document_ids)[0]
    project.run(_insert_many_in_one, document_id, person)
    begin = time.perf_counter()
    ours = _cpu(lambda: project.run(history.undo))
    print(f"    (undo: {time.perf_counter() - begin:.2f} s of wall time)", file=sys.stderr)
    yield _row("undo 20,000 codings", "s", ours, by_hand.delete_many(reference, UNDONE))


def _insert_many_in_one(project: Project, document_id: bytes, person: bytes) -> None:
    from annotator.services.codebook import code_ids

    round_id = project.read(coder_queries.rounds)[0].id
    codes = sorted(project.read(code_ids).values())
    at = now()
    with project.operation("coding.import") as operation:
        operation.insert_many(
            "coding",
            [
                {
                    "document_id": document_id,
                    "start": n // len(codes),
                    "end": n // len(codes) + 5 + n % 150,
                    "code_id": codes[n % len(codes)],
                    "coder_id": person,
                    "round_id": round_id,
                    "origin": "manual",
                    "attributes": {},
                    "created_at": at,
                    "modified_at": at,
                }
                for n in range(UNDONE)
            ],
        )


def _export(path: Path, reference: Path, folder: Path) -> Iterator[Row]:
    """Export in processes of their own: the peak of memory belongs to the export alone."""
    ours = _in_process("ours", path, folder / "ours.csv")
    other = _in_process("by_hand", reference, folder / "by_hand.csv")
    yield _row("export codings as CSV", "s", ours[0], other[0])
    yield _row("export codings, peak memory", "MB", ours[1], other[1])


def _in_process(which: str, path: Path, out: Path) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.store_bench", which, str(path), str(out)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def _main(which: str, path: Path, out: Path) -> None:
    if which == "ours":
        project = open_project(path, write=False)
        seconds = _cpu(lambda: export_codings(project, out))
        project.close()
    else:
        seconds = _cpu(lambda: by_hand.export(path, out))
    print(seconds, _peak_memory())


def _peak_memory() -> float:
    """Return the megabytes that this process needed at most."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    # ru_maxrss would also count what the process that started this one held then.
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
