"""Alembic's environment: migrations run on the connection that the program hands over."""

from alembic import context

connection = context.config.attributes["connection"]
# render_as_batch: SQLite cannot alter much in place. The transaction is the caller's.
context.configure(connection=connection, render_as_batch=True, transactional_ddl=True)
context.run_migrations()
