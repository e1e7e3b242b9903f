from __future__ import annotations

import pytest

from annotator.domain.errors import UserError
from annotator.domain.messages import english
from annotator.domain.round import WorkState
from annotator.formats.codings.states_reader import StateRow, read_states
from annotator.resources import resource


def test_the_demo_states_are_read():
    read = read_states(resource("demo", "states.csv"))
    assert len(read.rows) == 10
    assert read.rejections == []
    assert read.rows[0] == StateRow(2, "000_6372a74dea890ea5.txt", "coder-a", "1", WorkState.DONE)
    assert {row.state for row in read.rows} == {WorkState.DONE}


def test_states_are_found_by_name_and_wrong_ones_have_their_line(tmp_path):
    path = tmp_path / "states.csv"
    path.write_text(
        "\ufeffstate,who,coder,document\r\n"
        "not_opened,,x,a\r\n"
        'in_progress,,x,"b\n'
        'c"\r\n'
        "finished,,x,a\r\n"
        "done,,,a\r\n"
        "done,,x,\r\n"
        "done,,x\r\n"
        "\r\n"
        "done,,x,d\r\n",
        "utf-8",
    )
    read = read_states(path)
    assert read.unknown_columns == ("who",)
    assert read.rows == [
        StateRow(2, "a", "x", "", WorkState.NOT_OPENED),
        StateRow(3, "b\nc", "x", "", WorkState.IN_PROGRESS),
        StateRow(10, "d", "x", "", WorkState.DONE),
    ]
    assert [(item.line, item.reason_id) for item in read.rejections] == [
        (5, "codings.not_a_state"),
        (6, "codings.cell_empty"),
        (7, "codings.cell_empty"),
        (8, "codings.row_length"),
    ]
    reason = english(read.rejections[0].reason_id, read.rejections[0].values)
    assert reason == "state is “finished”, none of not_opened, in_progress, done."


@pytest.mark.parametrize("name", ["document", "coder", "state"])
def test_a_missing_column_is_named(tmp_path, name):
    path = tmp_path / "states.csv"
    columns = [column for column in ("document", "coder", "round", "state") if column != name]
    path.write_text(",".join(columns) + "\n")
    with pytest.raises(UserError, match=f"states.csv: these columns are missing: {name}"):
        read_states(path)
