from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.services import backups as backup_service
from annotator.services.coders import create_coder
from annotator.services.project import Project
from annotator.services.projects import open_project
from annotator.store import backup
from annotator.store.queries.coders import coders


def test_a_backup_is_a_whole_project(project: Project) -> None:
    project.run(create_coder, "Anna")
    copy = backup.back_up(project.path)
    opened = open_project(copy, write=False)
    assert [line.name for line in opened.read(coders)] == ["Anna"]
    opened.close()
    assert [path for _, path in backup.backups(project.path)] == [copy]


def test_nothing_is_copied_that_did_not_change(project: Project) -> None:
    project.changed = False
    assert backup_service.back_up(project) is None
    project.run(create_coder, "Anna")
    assert backup_service.back_up(project) is not None
    assert backup_service.back_up(project) is None


def test_closing_copies_what_changed(project: Project) -> None:
    project.run(create_coder, "Anna")
    path = project.path
    backup_service.close(project)
    assert len(backup.backups(path)) == 1


def test_a_failed_backup_leaves_nothing_behind(project: Project) -> None:
    folder = project.path.parent / backup.FOLDER
    folder.write_text("a file where the folder should be")
    with pytest.raises(UserError) as raised:
        backup.back_up(project.path)
    assert raised.value.message_id == "backup.failed"
    assert folder.read_text() == "a file where the folder should be"


def test_old_backups_are_thinned_to_hours_days_and_months(tmp_path: Path) -> None:
    project = tmp_path / "study.anno"
    folder = tmp_path / backup.FOLDER
    folder.mkdir()
    latest = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    for quarter_hours in range(0, 4 * 24 * 60, 6):
        moment = latest - timedelta(minutes=15 * quarter_hours)
        (folder / f"study.{moment.strftime('%Y%m%dT%H%M%S%f')}Z.anno").touch()
    labelled = folder / "study.20200101T000000000000Z.before-version-2.anno"
    labelled.touch()
    other = folder / "other.20200101T000000000000Z.anno"
    other.touch()
    backup.thin(project)
    kept = [moment for moment, _ in backup.backups(project)]
    assert kept[0] == latest
    assert len({moment.date() for moment in kept}) >= 14
    assert 24 <= len(kept) <= 24 + 14 + 12
    assert labelled.exists() and other.exists()
