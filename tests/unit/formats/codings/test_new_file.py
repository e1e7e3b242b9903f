from __future__ import annotations

import os
import resource

import pytest

from annotator.domain.errors import UserError
from annotator.formats.codings.new_file import new_file, write


def test_a_file_appears_when_all_is_written(folder):
    path = folder / "out.csv"
    with new_file(path) as file:
        write(file, b"abc", path.name)
        assert not path.exists()
    assert path.read_bytes() == b"abc"
    assert list(folder.iterdir()) == [path]


def test_a_file_that_came_meanwhile_stays(folder):
    path = folder / "out.csv"
    with pytest.raises(UserError) as caught, new_file(path):
        path.write_bytes(b"other")
    assert caught.value.message_id == "codings.exists"
    assert path.read_bytes() == b"other"
    assert list(folder.iterdir()) == [path]


def test_where_there_are_no_links_the_file_is_renamed(folder, monkeypatch):
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    path = folder / "out.csv"
    with new_file(path) as file:
        write(file, b"abc", path.name)
    assert path.read_bytes() == b"abc"
    with pytest.raises(UserError), new_file(path):
        pass
    assert list(folder.iterdir()) == [path]


def test_a_link_is_followed_and_stays_a_link(folder):
    (folder / "real.csv").write_bytes(b"old")
    (folder / "out.csv").symlink_to("real.csv")
    with new_file(folder / "out.csv", overwrite=True) as file:
        write(file, b"new", "out.csv")
    assert (folder / "out.csv").is_symlink()
    assert (folder / "real.csv").read_bytes() == b"new"


def test_what_is_not_a_file_is_never_replaced(folder):
    os.mkfifo(folder / "pipe")
    for name in ("pipe", "."):
        with pytest.raises(UserError) as caught, new_file(folder / name, overwrite=True):
            pass
        assert caught.value.message_id == "codings.unwritable"
    with pytest.raises(UserError, match="No such file or directory"):
        new_file(folder / "nowhere" / "out.csv").__enter__()


def test_a_long_name_is_no_obstacle(folder):
    path = folder / ("长" * 83 + ".csv")
    with new_file(path) as file:
        write(file, b"abc", path.name)
    assert path.read_bytes() == b"abc"


@pytest.mark.parametrize("size", [200_000, 2_000_000])
def test_a_full_disk_is_told_and_leaves_nothing_behind(folder, size):
    path = folder / "out.csv"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with (
            pytest.raises(UserError, match=r"out\.csv: cannot be written"),
            new_file(path) as file,
        ):
            write(file, b"x" * size, path.name)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(folder.iterdir()) == []
