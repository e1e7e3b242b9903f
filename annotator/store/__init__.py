"""The project file: tables, the journal that alone writes them, queries, backups."""
