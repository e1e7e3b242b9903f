from __future__ import annotations

import numpy as np
import pytest

from annotator.agreement import resamples
from annotator.agreement.resamples import (
    Resamples,
    add_documents,
    draw_documents,
    mean_of_pairs,
)


def test_documents_are_drawn_with_replacement_and_the_same_for_the_same_seed():
    counts = draw_documents(7, 200, 3)
    assert counts.shape == (200, 7)
    assert (counts.sum(axis=1) == 7).all()
    assert counts.max() > 1
    assert (counts == draw_documents(7, 200, 3)).all()
    assert (counts != draw_documents(7, 200, 4)).any()


def test_every_document_is_drawn_about_as_often_as_any_other():
    # 4,000 draws of each: the standard error is about 63.
    assert np.abs(draw_documents(5, 4000, 1).sum(axis=0) - 4000).max() < 250


def test_documents_of_one_cluster_come_together():
    counts = draw_documents(6, 300, 1, clusters=[4, 9, 4, 2, 2, 4])
    assert (counts[:, [0, 2, 5]] == counts[:, [0]]).all()
    assert (counts[:, 3] == counts[:, 4]).all()
    # Three clusters are drawn, however many documents they bring.
    assert (counts[:, 0] + counts[:, 1] + counts[:, 3] == 3).all()
    alone = draw_documents(6, 300, 1, clusters=range(6))
    assert (alone == draw_documents(6, 300, 1)).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [((0, 10, 1), "no document"), ((3, 0, 1), "1 or more"), ((3, 9, 1, [0, 1]), "2 clusters")],
)
def test_draws_that_make_no_sense_are_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        draw_documents(*arguments)


def test_documents_add_up_whatever_the_block_size(monkeypatch):
    counts = draw_documents(9, 50, 1)
    statistics = np.arange(18).reshape(9, 2)
    monkeypatch.setattr(resamples, "_BLOCK", 20)
    assert (add_documents(counts, statistics) == counts.astype(int) @ statistics).all()
    assert (add_documents(counts, statistics[:, 1]) == counts.astype(int) @ statistics[:, 1]).all()


def test_quantiles_intervals_and_the_share_below_a_benchmark_rest_on_what_is_defined():
    found = Resamples(np.linspace(0, 1, 101), undefined=7)
    assert found.quantile(0.25) == pytest.approx(0.25)
    assert found.interval(0.9) == pytest.approx((0.05, 0.95))
    assert found.share_below(0.3) == pytest.approx(30 / 101)
    nothing = Resamples(np.zeros(0), undefined=3)
    for ask in (nothing.interval, lambda: nothing.share_below(0.5)):
        with pytest.raises(ValueError, match="undefined in every resample"):
            ask()


def test_a_mean_over_pairs_leaves_out_pairs_without_a_value():
    first = np.array([0.5, 0.5, 9.0]), np.array([True, True, False])
    second = np.array([1.0, 9.0, 9.0]), np.array([True, False, False])
    found = mean_of_pairs([first, second], 3)
    assert found.values.tolist() == [0.75, 0.5]
    assert found.undefined == 1
    assert mean_of_pairs([], 4).undefined == 4
