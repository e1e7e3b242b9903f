CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE code (
	id BLOB NOT NULL,
	"key" TEXT NOT NULL,
	parent_id BLOB,
	position INTEGER NOT NULL,
	content TEXT NOT NULL,
	memo TEXT DEFAULT '' NOT NULL,
	since_version INTEGER NOT NULL,
	retired_version INTEGER,
	CONSTRAINT pk_code PRIMARY KEY (id),
	CONSTRAINT uq_code_key UNIQUE ("key"),
	CONSTRAINT fk_code_parent_id FOREIGN KEY(parent_id) REFERENCES code (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE codebook (
	id BLOB NOT NULL,
	content TEXT NOT NULL,
	CONSTRAINT pk_codebook PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE codebook_version (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	label TEXT NOT NULL,
	snapshot TEXT,
	state TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	CONSTRAINT pk_codebook_version PRIMARY KEY (id),
	CONSTRAINT uq_codebook_version_number UNIQUE (number),
	CONSTRAINT ck_codebook_version_state CHECK (state IN ('draft', 'published'))
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE coder (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	db_role TEXT,
	CONSTRAINT pk_coder PRIMARY KEY (id),
	CONSTRAINT uq_coder_name_key UNIQUE (name_key)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE coding_round (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	position INTEGER NOT NULL,
	memo TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_coding_round PRIMARY KEY (id),
	CONSTRAINT uq_coding_round_name UNIQUE (name),
	CONSTRAINT ck_coding_round_kind CHECK (kind IN ('training', 'reliability', 'main', 'recode')),
	CONSTRAINT ck_coding_round_state CHECK (state IN ('open', 'closed'))
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE document (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	text_sha256 TEXT NOT NULL,
	encoding TEXT NOT NULL,
	characters INTEGER NOT NULL,
	script TEXT NOT NULL,
	metadata TEXT NOT NULL,
	memo TEXT DEFAULT '' NOT NULL,
	imported_at INTEGER NOT NULL,
	removed_at INTEGER,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT uq_document_text_sha256 UNIQUE (text_sha256),
	CONSTRAINT ck_document_characters CHECK (characters > 0),
	CONSTRAINT ck_document_script CHECK (script IN ('hans', 'hant', 'mixed', 'none'))
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_document_list ON document (removed_at, name, id);

CREATE UNIQUE INDEX ux_document_name ON document (name) WHERE removed_at IS NULL;

CREATE TABLE operation (
	id BLOB NOT NULL,
	seq INTEGER NOT NULL,
	hlc_wall INTEGER NOT NULL,
	hlc_counter INTEGER NOT NULL,
	replica_id BLOB NOT NULL,
	actor_id BLOB,
	label TEXT NOT NULL,
	kind TEXT NOT NULL,
	undoes BLOB,
	root_id BLOB NOT NULL,
	at INTEGER NOT NULL,
	CONSTRAINT pk_operation PRIMARY KEY (id),
	CONSTRAINT uq_operation_seq UNIQUE (seq),
	CONSTRAINT uq_operation_undoes UNIQUE (undoes),
	CONSTRAINT ck_operation_kind CHECK (kind IN ('do', 'undo', 'redo', 'mark')),
	CONSTRAINT fk_operation_undoes FOREIGN KEY(undoes) REFERENCES operation (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_operation_actor ON operation (actor_id, seq);

CREATE TABLE project (
	id BLOB NOT NULL,
	title TEXT NOT NULL,
	memo TEXT DEFAULT '' NOT NULL,
	settings TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	replica_id BLOB NOT NULL,
	CONSTRAINT pk_project PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE variable (
	id BLOB NOT NULL,
	"key" TEXT NOT NULL,
	scope TEXT NOT NULL,
	type TEXT NOT NULL,
	content TEXT NOT NULL,
	position INTEGER NOT NULL,
	CONSTRAINT pk_variable PRIMARY KEY (id),
	CONSTRAINT uq_variable_key UNIQUE ("key"),
	CONSTRAINT ck_variable_scope CHECK (scope IN ('document', 'section')),
	CONSTRAINT ck_variable_type CHECK (type IN ('enum', 'text', 'number', 'boolean'))
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE coding (
	id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	code_id BLOB NOT NULL,
	coder_id BLOB NOT NULL,
	round_id BLOB NOT NULL,
	origin TEXT NOT NULL,
	source_coding_id BLOB,
	confirmed_by TEXT,
	confirmed_at INTEGER,
	unsure INTEGER DEFAULT '0' NOT NULL,
	memo TEXT DEFAULT '' NOT NULL,
	attributes TEXT DEFAULT '{}' NOT NULL,
	codebook_version INTEGER,
	created_at INTEGER NOT NULL,
	modified_at INTEGER NOT NULL,
	CONSTRAINT pk_coding PRIMARY KEY (id),
	CONSTRAINT ck_coding_span CHECK (start >= 0 AND "end" > start),
	CONSTRAINT ck_coding_unsure CHECK (unsure IN (0, 1)),
	CONSTRAINT ck_coding_origin CHECK (origin IN ('manual', 'propagated', 'suggested', 'imported', 'adjudicated')),
	CONSTRAINT uq_coding_document_id_start_end_coder_id_code_id_round_id UNIQUE (document_id, start, "end", coder_id, code_id, round_id),
	CONSTRAINT fk_coding_document_id FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_coding_code_id FOREIGN KEY(code_id) REFERENCES code (id),
	CONSTRAINT fk_coding_coder_id FOREIGN KEY(coder_id) REFERENCES coder (id),
	CONSTRAINT fk_coding_round_id FOREIGN KEY(round_id) REFERENCES coding_round (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_coding_coder ON coding (coder_id, round_id, code_id);

CREATE TABLE disagreement_note (
	id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	round_id BLOB NOT NULL,
	first_coding_id BLOB NOT NULL,
	second_coding_id BLOB,
	absent_coder_id BLOB,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	author_id BLOB,
	text TEXT NOT NULL,
	resolved INTEGER DEFAULT '0' NOT NULL,
	created_at INTEGER NOT NULL,
	modified_at INTEGER NOT NULL,
	CONSTRAINT pk_disagreement_note PRIMARY KEY (id),
	CONSTRAINT ck_disagreement_note_span CHECK (start >= 0 AND "end" > start),
	CONSTRAINT ck_disagreement_note_resolved CHECK (resolved IN (0, 1)),
	CONSTRAINT ck_disagreement_note_two_sides CHECK ((second_coding_id IS NULL) <> (absent_coder_id IS NULL)),
	CONSTRAINT fk_disagreement_note_document_id FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_disagreement_note_round_id FOREIGN KEY(round_id) REFERENCES coding_round (id),
	CONSTRAINT fk_disagreement_note_absent_coder_id FOREIGN KEY(absent_coder_id) REFERENCES coder (id),
	CONSTRAINT fk_disagreement_note_author_id FOREIGN KEY(author_id) REFERENCES coder (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_disagreement_note_document ON disagreement_note (document_id, start);

CREATE TABLE document_state (
	id BLOB NOT NULL,
	round_id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	coder_id BLOB NOT NULL,
	state TEXT NOT NULL,
	codebook_version INTEGER,
	at INTEGER NOT NULL,
	CONSTRAINT pk_document_state PRIMARY KEY (id),
	CONSTRAINT uq_document_state_document_id_coder_id_round_id UNIQUE (document_id, coder_id, round_id),
	CONSTRAINT ck_document_state_state CHECK (state IN ('not_opened', 'in_progress', 'done')),
	CONSTRAINT fk_document_state_round_id FOREIGN KEY(round_id) REFERENCES coding_round (id),
	CONSTRAINT fk_document_state_document_id FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_document_state_coder_id FOREIGN KEY(coder_id) REFERENCES coder (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE document_text (
	document_id BLOB NOT NULL,
	text TEXT NOT NULL,
	raw BLOB NOT NULL,
	CONSTRAINT pk_document_text PRIMARY KEY (document_id),
	CONSTRAINT fk_document_text_document_id FOREIGN KEY(document_id) REFERENCES document (id)
)
 STRICT;

CREATE TABLE entry (
	operation_id BLOB NOT NULL,
	n INTEGER NOT NULL,
	entity_kind TEXT NOT NULL,
	entity_id BLOB NOT NULL,
	base_operation_id BLOB,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_entry PRIMARY KEY (operation_id, n),
	CONSTRAINT fk_entry_operation_id FOREIGN KEY(operation_id) REFERENCES operation (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_entry_entity ON entry (entity_id, operation_id);

CREATE TABLE part (
	id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	number INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	CONSTRAINT pk_part PRIMARY KEY (id),
	CONSTRAINT ck_part_span CHECK (start >= 0 AND "end" > start),
	CONSTRAINT fk_part_document_id FOREIGN KEY(document_id) REFERENCES document (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_part_document ON part (document_id, start);

CREATE TABLE section (
	id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	kind TEXT NOT NULL,
	number INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	CONSTRAINT pk_section PRIMARY KEY (id),
	CONSTRAINT ck_section_span CHECK (start >= 0 AND "end" > start),
	CONSTRAINT ck_section_kind CHECK (kind IN ('metadata', 'title', 'heading', 'body', 'caption', 'comment', 'boilerplate')),
	CONSTRAINT fk_section_document_id FOREIGN KEY(document_id) REFERENCES document (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_section_document ON section (document_id, start, "end", kind, number);

CREATE TABLE coding_link (
	id BLOB NOT NULL,
	coding_id BLOB NOT NULL,
	attribute TEXT NOT NULL,
	target_id BLOB NOT NULL,
	CONSTRAINT pk_coding_link PRIMARY KEY (id),
	CONSTRAINT uq_coding_link_coding_id_attribute_target_id UNIQUE (coding_id, attribute, target_id),
	CONSTRAINT fk_coding_link_coding_id FOREIGN KEY(coding_id) REFERENCES coding (id),
	CONSTRAINT fk_coding_link_target_id FOREIGN KEY(target_id) REFERENCES coding (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE variable_value (
	id BLOB NOT NULL,
	variable_id BLOB NOT NULL,
	document_id BLOB NOT NULL,
	section_id BLOB,
	value TEXT NOT NULL,
	CONSTRAINT pk_variable_value PRIMARY KEY (id),
	CONSTRAINT fk_variable_value_variable_id FOREIGN KEY(variable_id) REFERENCES variable (id),
	CONSTRAINT fk_variable_value_document_id FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_variable_value_section_id FOREIGN KEY(section_id) REFERENCES section (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_variable_value_document ON variable_value (document_id, variable_id);

