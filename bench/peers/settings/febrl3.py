"""Settings as published with Splink's example "Deduplicating the febrl3 dataset" (version 5)."""

import splink.comparison_library as cl
from splink import SettingsCreator, block_on

from .common import Peer, read

RULES = ["soc_sec_id", "given_name", "surname", "date_of_birth", "postcode"]

SETTINGS = SettingsCreator(
    unique_id_column_name="rec_id",
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[block_on(rule) for rule in RULES],
    comparisons=[
        cl.NameComparison("given_name"),
        cl.NameComparison("surname"),
        cl.DateOfBirthComparison(
            "date_of_birth", input_is_string=True, datetime_format="%Y%m%d"
        ),
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
        cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
        cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
    ],
)


def train(linker):
    training = linker.training
    swapped = (
        "l.given_name = r.surname and l.surname = r.given_name"
        " and l.date_of_birth = r.date_of_birth"
    )
    certain = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth"), swapped]
    training.estimate_probability_two_random_records_match(certain, recall=0.9)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=2)
    for column in ("date_of_birth", "postcode"):
        training.estimate_parameters_using_expectation_maximisation(block_on(column))


PEER = Peer(
    prepare=lambda con, files: [read(con, files[0])],
    settings=SETTINGS,
    train=train,
    predict_from=0.01,
    link_from=0.95,
    threshold_from="0.95, as in Splink's guides; the example itself names none",
)
