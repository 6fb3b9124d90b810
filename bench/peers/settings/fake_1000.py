"""Settings as published with Splink's example "Evaluation when you have fully labelled data" (version 5)."""

import splink.comparison_library as cl
from splink import SettingsCreator, block_on

from .common import Peer, read

SETTINGS = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[
        block_on(column) for column in ("first_name", "surname", "dob", "email")
    ],
    comparisons=[
        cl.ForenameSurnameComparison("first_name", "surname"),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.ExactMatch("city").configure(term_frequency_adjustments=True),
        cl.EmailComparison("email"),
    ],
)


def train(linker):
    training = linker.training
    near_birth = "levenshtein(r.dob, l.dob) <= 1"
    certain = [
        f"l.first_name = r.first_name and {near_birth}",
        f"l.surname = r.surname and {near_birth}",
        "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2",
        "l.email = r.email",
    ]
    training.estimate_probability_two_random_records_match(certain, recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=5)
    for rule in (block_on("dob"), block_on("email"), block_on("first_name", "surname")):
        training.estimate_parameters_using_expectation_maximisation(
            rule, estimate_without_term_frequencies=True
        )


PEER = Peer(
    prepare=lambda con, files: [read(con, files[0])],
    settings=SETTINGS,
    train=train,
    predict_from=0.01,
    link_from=0.5,
    threshold_from="0.5, the example's own",
)
