"""Files to domain values and back; knows no database."""
