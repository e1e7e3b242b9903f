"""Paper: documents and pictures as PDF."""
