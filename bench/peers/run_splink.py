"""Links one set with Splink and writes pairs and clusters.

run_splink.py SET FILES… --pairs P.csv --clusters C.csv --threads N
Prints one JSON object: seconds by stage (imports not counted), pairs scored, threshold.
"""

import argparse
import importlib
import json
import logging
import time

import duckdb
import splink
from splink import DuckDBAPI, Linker


def main():
    words = argparse.ArgumentParser()
    words.add_argument("set")
    words.add_argument("files", nargs="+")
    words.add_argument("--pairs", required=True)
    words.add_argument("--clusters", required=True)
    words.add_argument("--threads", type=int, required=True)
    said = words.parse_args()
    logging.getLogger("splink").setLevel(logging.ERROR)
    peer = importlib.import_module(f"settings.{said.set}").PEER
    seconds = {}
    started = last = time.perf_counter()

    def lap(stage):
        nonlocal last
        now = time.perf_counter()
        seconds[stage] = round(now - last, 3)
        last = now

    con = duckdb.connect(config={"threads": said.threads})
    api = DuckDBAPI(connection=con)
    tables = [api.register(table) for table in peer.prepare(con, said.files)]
    lap("read")
    linker = Linker(tables, peer.settings)
    peer.train(linker)
    lap("train")
    predicted = linker.inference.predict(threshold_match_probability=peer.predict_from)
    lap("predict")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, threshold_match_probability=peer.link_from
    )
    lap("cluster")
    pairs = predicted.as_duckdbpyrelation()
    key = peer.settings.unique_id_column_name
    pairs.select(f"{key}_l as left_id, {key}_r as right_id, match_probability as probability").write_csv(said.pairs)
    clusters.as_duckdbpyrelation().select(f"cluster_id as cluster, {key} as id").write_csv(said.clusters)
    lap("write")
    seconds["total"] = round(time.perf_counter() - started, 3)
    print(json.dumps({
        "version": splink.__version__,
        "seconds": seconds,
        "linkFrom": peer.link_from,
        "thresholdFrom": peer.threshold_from,
    }))


main()
