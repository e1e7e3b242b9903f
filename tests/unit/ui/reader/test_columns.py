import pytest

from annotator.ui.reader.columns import MOST_LANES, share_width


@pytest.mark.parametrize("width", range(260, 2400, 37))
def test_columns_stand_in_order_inside_the_pane(width):
    columns = share_width(width, 16, 4)
    assert 0 < columns.gutter < columns.text
    assert columns.text + columns.text_width < columns.margin < columns.stripes < columns.names
    assert columns.text_width <= 730


@pytest.mark.parametrize("width", [500, 1000, 1800])
def test_the_text_does_not_move_when_a_stripe_is_added(width):
    texts = {
        (columns.text, columns.text_width, columns.margin, columns.stripes)
        for columns in (share_width(width, 16, lanes) for lanes in range(30))
    }
    assert len(texts) == 1


def test_names_move_right_of_the_stripes_up_to_ten():
    names = [share_width(1000, 16, lanes).names for lanes in (4, 6, 10, 50)]
    assert names == sorted(names)
    assert names[2] == names[3]
    columns = share_width(1000, 16, 50)
    assert columns.lane_x(MOST_LANES - 1) + 4 < columns.names


def test_a_stripe_is_found_where_it_is_drawn():
    columns = share_width(1000, 16, 4)
    for lane in range(MOST_LANES):
        assert columns.lane_at(columns.lane_x(lane) + 1.5) == lane
    assert columns.lane_at(columns.stripes - 4) < 0


def test_a_wide_pane_has_its_text_in_the_middle():
    columns = share_width(2000, 16, 4)
    assert columns.text > 300
    assert columns.text_width == 730


def test_larger_letters_have_a_wider_column():
    assert share_width(2000, 24, 4).text_width == 1095
