"""Our own ideas as SQL on DuckDB, on the invented lists.

run_sql.py FILE --pairs P.csv --clusters C.csv --threads N
Prints one JSON object: seconds by stage (imports not counted).
"""

import argparse
import json
import time
from pathlib import Path

import duckdb

SETTINGS = Path(__file__).parent / "settings"
#: The smallest record of a component is its name; labels are spread until none changes.
SPREAD = """
create or replace table spread as
select r, min(label) as label from (
  select r, label from labels union all
  select links.l as r, label from links join labels on labels.r = links.r union all
  select links.r, label from links join labels on labels.r = links.l
) group by r
"""


def main():
    words = argparse.ArgumentParser()
    words.add_argument("file")
    words.add_argument("--pairs", required=True)
    words.add_argument("--clusters", required=True)
    words.add_argument("--threads", type=int, required=True)
    said = words.parse_args()
    seconds = {}
    started = last = time.perf_counter()

    def lap(stage):
        nonlocal last
        now = time.perf_counter()
        seconds[stage] = round(now - last, 3)
        last = now

    con = duckdb.connect(config={"threads": said.threads})
    prepare = (SETTINGS / "prepare_invented.sql").read_text("utf-8")
    con.execute(prepare.replace("$FILE", said.file))
    lap("read")
    con.execute((SETTINGS / "ideas.sql").read_text("utf-8"))
    lap("link")
    con.execute("create or replace table labels as select r, r as label from records")
    while True:
        con.execute(SPREAD)
        changed = "select count(*) from labels join spread using (r) where labels.label <> spread.label"
        left = con.sql(changed).fetchall()[0][0]
        con.execute("create or replace table labels as from spread")
        if left == 0:
            break
    lap("cluster")
    con.sql("select left_id, right_id, 1 / (1 + 2 ** -bits) as probability from scored where bits >= -4").write_csv(said.pairs)
    con.sql("select label as cluster, id from labels join records using (r)").write_csv(said.clusters)
    lap("write")
    seconds["total"] = round(time.perf_counter() - started, 3)
    compared = con.sql("select count(*) from candidates").fetchall()[0][0]
    print(json.dumps({
        "version": duckdb.__version__,
        "seconds": seconds,
        "compared": compared,
        "linkFrom": 0.5,
        "thresholdFrom": "0.5, even odds; revised on seed 20241208",
    }))


main()
