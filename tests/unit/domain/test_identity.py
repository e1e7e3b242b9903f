from concurrent.futures import ThreadPoolExecutor

from annotator.domain.identity import new_id, new_id_bytes


def test_an_id_is_a_uuid_of_version_7() -> None:
    assert new_id().version == 7
    assert new_id().variant == "specified in RFC 4122"


def test_later_ids_sort_behind_earlier_ones() -> None:
    ids = [new_id_bytes() for _ in range(20_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)


def test_threads_never_share_an_id() -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = [
            id_
            for some in pool.map(lambda _: [new_id_bytes() for _ in range(2000)], range(8))
            for id_ in some
        ]
    assert len(set(ids)) == 16_000
