"""What every set of settings says, and how a training session is run."""

from dataclasses import dataclass
from typing import Callable

import splink.internals.settings_creator as creator


@dataclass(frozen=True)
class Peer:
    """One way of linking one set with Splink."""

    #: Relations made from the files, one for each; columns as the settings name them.
    prepare: Callable
    settings: creator.SettingsCreator
    train: Callable
    #: Pairs below this probability are not written at all.
    predict_from: float
    #: Pairs at or above it count as links, and are clustered.
    link_from: float
    #: Where the threshold comes from.
    threshold_from: str


def read(con, path, extra=""):
    """A CSV file as text, cells trimmed and empty ones null."""
    raw = con.sql(
        f"select * from read_csv('{path}', all_varchar=true, header=true, quote='\"')"
    )
    columns = ", ".join(f'nullif(trim("{c}"), \'\') as "{c.strip()}"' for c in raw.columns)
    return con.sql(f"select {columns}{extra} from raw")
