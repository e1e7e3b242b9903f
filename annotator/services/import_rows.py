"""One row of a file of codings against the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from annotator.domain.coding import (
    AttributeContent,
    CodingRow,
    Origin,
    attribute_from_text,
    attribute_to_text,
)
from annotator.domain.errors import UserError
from annotator.domain.identity import new_id_bytes
from annotator.formats.codings.csv_reader import CodingsHeader
from annotator.services.codebook import code_ids, codebook
from annotator.services.moments import moment_from_text
from annotator.services.people import People
from annotator.store.journal import Operation, Row, now
from annotator.store.queries import documents as document_queries
from annotator.store.queries import known_codings


class RowRejected(Exception):  # noqa: N818 - one row's fate, not a failure of the program
    """A row cannot be taken; carries a message."""

    def __init__(self, message_id: str, **values: object) -> None:
        super().__init__(message_id, values)
        self.message_id = message_id
        self.values = values


@dataclass(frozen=True, slots=True)
class _Document:
    """What rows are checked against; `places` are those that are taken, by their coding."""

    id: bytes
    text: str
    places: dict[tuple[Any, ...], bytes]


class RowCheck:
    """Checks rows and makes codings of them.

    Call `prepare` for some rows, then `coding_of` for each of them. `ignored_columns` are those
    that the project knows nothing of; `touched` are the document, coder and round of every row
    that was taken or there already.
    """

    def __init__(self, operation: Operation, header: CodingsHeader, people: People) -> None:
        connection = operation.connection
        self._operation, self._people = operation, people
        self._columns = frozenset(header.columns)
        book = codebook(connection, retired=True)
        self._code_ids = code_ids(connection, retired=True)
        self._attributes = {
            key: {attribute.id: attribute for attribute in book.attributes_of(key)}
            for key in self._code_ids
        }
        known = set(book.attribute_ids())
        unknown = [id_ for id_ in header.attribute_ids if id_ not in known]
        self._known_attributes = known
        self.ignored_columns = [*header.unknown_columns, *(f"attr:{id_}" for id_ in unknown)]
        identities = document_queries.identities(connection)
        self._by_name = {name: (id_, digest) for id_, name, digest, _ in identities}
        self._by_digest = {digest: id_ for id_, _, digest, _ in identities}
        self._documents: dict[bytes, _Document] = {}
        self._same_id: dict[bytes, Row] = {}
        self.touched: dict[tuple[bytes, bytes, bytes], None] = {}

    def prepare(self, rows: Sequence[CodingRow]) -> None:
        """Read what the check of some rows needs; what earlier rows needed is forgotten."""
        connection = self._operation.connection
        ids = {id_ for row in rows if (id_ := self._find_document(row)) is not None}
        missing = [id_ for id_ in ids if id_ not in self._documents]
        texts = document_queries.texts(connection, missing)
        self._documents = {
            id_: self._documents.get(id_)
            or _Document(id_, texts[id_], known_codings.places(connection, id_))
            for id_ in ids
        }
        coding_ids = [UUID(row.coding_id).bytes for row in rows if row.coding_id]
        self._same_id = known_codings.rows_by_id(connection, coding_ids)

    def coding_of(self, row: CodingRow) -> Row | None:
        """Return the coding that a row stands for, or None if it is there already.

        Raises:
            RowRejected: the row does not fit the project.
        """
        document = self._documents[self._document_id(row)]
        self._check_span(row, document)
        code_id = self._code_ids.get(row.code)
        if code_id is None:
            raise RowRejected("coding.code_unknown", code=row.code)
        coding_id = UUID(row.coding_id).bytes if row.coding_id else new_id_bytes()
        there = self._same_id.get(coding_id)
        attributes = self._attribute_values(row, there["attributes"] if there else {})
        if there is not None and not self._says_the_same(row, there, document, attributes):
            raise RowRejected("codings.other_content", id=row.coding_id)
        round_name = row.round
        if there is not None and not self._people.names_round(row.round):
            # It is there: that a new row would now go to a later round says nothing about it.
            found = self._people.open_round_name(there["round_id"])
            if found is None:
                return None
            round_name = found
        try:
            coder_id, round_id = self._people.coder_and_round(row.coder, round_name)
        except UserError as error:
            raise RowRejected(error.message_id, **error.values) from error
        self.touched[document.id, coder_id, round_id] = None
        place = (row.start, row.end, code_id, coder_id, round_id)
        if there is not None or place in document.places:
            return None
        made = self._coding(row, document.id, place, coding_id, attributes)
        document.places[place] = coding_id
        self._same_id[coding_id] = made
        return made

    def _find_document(self, row: CodingRow) -> bytes | None:
        if row.document:
            found = self._by_name.get(row.document)
            return found[0] if found else None
        return self._by_digest.get(row.text_sha256)

    def _document_id(self, row: CodingRow) -> bytes:
        found = self._find_document(row)
        if found is None:
            name = row.document or row.text_sha256
            raise RowRejected("codings.no_document", document=name)
        if row.document and row.text_sha256 and self._by_name[row.document][1] != row.text_sha256:
            raise RowRejected("codings.other_text", document=row.document)
        return found

    def _check_span(self, row: CodingRow, document: _Document) -> None:
        if not row.start < row.end <= len(document.text):
            raise RowRejected(
                "codings.no_span", start=row.start, end=row.end, characters=len(document.text)
            )
        found = document.text[row.start : row.end]
        if row.text and row.text != found:
            raise RowRejected(
                "codings.text_differs", start=row.start, end=row.end, text=_short(found)
            )

    def _attribute_values(
        self, row: CodingRow, held: Mapping[str, AttributeContent]
    ) -> dict[str, AttributeContent]:
        allowed = self._attributes[row.code]
        values: dict[str, AttributeContent] = {}
        for id_, cell in row.attributes.items():
            if id_ in held and attribute_to_text(held[id_]) == cell:
                # The coding has this value already, whatever the codebook has become since.
                values[id_] = held[id_]
                continue
            if id_ not in self._known_attributes:
                continue
            if id_ not in allowed:
                raise RowRejected("codings.attribute_foreign", attribute=id_, code=row.code)
            try:
                values[id_] = attribute_from_text(allowed[id_], cell)
            except ValueError as error:
                raise RowRejected(
                    "codings.attribute_value", attribute=id_, value=_short(cell)
                ) from error
        return values

    def _says_the_same(
        self,
        row: CodingRow,
        there: Row,
        document: _Document,
        attributes: dict[str, AttributeContent],
    ) -> bool:
        """Compare a row with the coding of its id; what the file does not say is not compared.

        Nor is when the coding was made and modified: that is about it, not in it.
        """
        told = {
            id_: value
            for id_, value in there["attributes"].items()
            if f"attr:{id_}" in self._columns
        }
        return (
            (there["document_id"], there["start"], there["end"])
            == (document.id, row.start, row.end)
            and there["code_id"] == self._code_ids[row.code]
            and there["coder_id"] == self._people.known_coder_id(row.coder)
            and self._people.means_round(row.round, there["round_id"])
            and all(there[name] == value for name, value in self._given(row).items())
            and attributes == told
        )

    def _given(self, row: CodingRow) -> Row:
        """Return what a row says of a coding besides its place, as it is stored."""
        given: Row = {}
        if "memo" in self._columns:
            given["memo"] = row.memo
        if "unsure" in self._columns:
            given["unsure"] = row.unsure
        if row.origin:
            given["origin"] = row.origin
        if row.source_coding_id:
            given["source_coding_id"] = UUID(row.source_coding_id).bytes
        if row.confirmed_by:
            given["confirmed_by"] = row.confirmed_by
        if row.confirmed_at:
            given["confirmed_at"] = moment_from_text(row.confirmed_at)
        if row.codebook_version:
            given["codebook_version"] = int(row.codebook_version)
        return given

    def _coding(
        self,
        row: CodingRow,
        document_id: bytes,
        place: tuple[int, int, bytes, bytes, bytes],
        coding_id: bytes,
        attributes: dict[str, AttributeContent],
    ) -> Row:
        start, end, code_id, coder_id, round_id = place
        created_at = moment_from_text(row.created_at) if row.created_at else now()
        return {
            "id": coding_id,
            "document_id": document_id,
            "start": start,
            "end": end,
            "code_id": code_id,
            "coder_id": coder_id,
            "round_id": round_id,
            "origin": str(Origin.IMPORTED),
            "source_coding_id": None,
            "confirmed_by": None,
            "confirmed_at": None,
            "unsure": False,
            "memo": "",
            "codebook_version": None,
            **self._given(row),
            "attributes": attributes,
            "created_at": created_at,
            "modified_at": moment_from_text(row.modified_at) if row.modified_at else created_at,
        }


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
