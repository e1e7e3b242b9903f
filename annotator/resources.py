"""Where the shipped data lies: in a checkout beside the package, in a wheel inside it."""

from pathlib import Path


def data_root() -> Path:
    """Return the folder that holds `resources`, `seeds` and `db`.

    A wheel, and a program frozen from one, carries them as `annotator/_data` (see
    `force-include` in pyproject.toml); in a checkout they stand in its root.
    """
    package = Path(__file__).resolve().parent
    packaged = package / "_data"
    return packaged if packaged.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder: `resource("codebooks", "default.yaml")`.

    Raises:
        FileNotFoundError: there is none; the installation is damaged or the name is wrong.
    """
    return _existing(data_root().joinpath("resources", *parts))


def seeds_dir() -> Path:
    """Return the folder of the seed documents.

    Raises:
        FileNotFoundError: the installation is damaged.
    """
    return _existing(data_root() / "seeds")


def migrations_dir() -> Path:
    """Return the folder of the database's Alembic environment and migrations.

    Raises:
        FileNotFoundError: the installation is damaged.
    """
    return _existing(data_root() / "db")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"This part of the program is missing: {path}")
    return path
