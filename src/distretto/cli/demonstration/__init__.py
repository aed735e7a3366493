"""A whole cycle of a working group, written by the application's own verbs into a database of its own.

The statistics and the starter catalogue are the real ones. People, texts and votes are made up: members are numbered
and not named, votes are drawn from a generator with a fixed seed, and what is addressed to somebody is addressed to
nobody.
"""

from __future__ import annotations

from collections.abc import Callable

from distretto.cli.demonstration.cast import Cast, gather

SEED = 2021
"""Of the generator that draws the votes: the same demonstration each time."""


def fill(said: Callable[[str], None], language: str) -> Cast:
    """Fill an empty, migrated database of the home that is marked as a demonstration.

    said : told the name of each step. language : of all texts. Side effects: all those of the verbs; the
    S3 input pack is issued twice, before and after the catalogue changes.
    """
    from distretto.cli.demonstration import consulting, deciding, piloting, proposing, talking, turning

    said("people")
    cast = gather(language)
    said("discussion")
    finding = talking.discuss(cast)
    talking.ask_the_network(cast)
    said("meeting")
    talking.meet(cast)
    said("proposal")
    proposal = proposing.propose(cast, finding)
    said("consultation")
    consulting.consult(cast, proposal, seed=SEED)
    said("ballot")
    recommendation = deciding.decide(cast, proposal, finding)
    said("documents")
    turning.issue_pack(cast)
    said("pilot")
    piloting.run(cast, recommendation)
    said("refresh")
    turning.record_measure(cast)
    turning.recheck(cast, recommendation)
    turning.issue_pack(cast)
    said("waiting")
    other = proposing.propose_another(cast)
    consulting.ask_again(cast, other)
    deciding.leave_open(cast)
    talking.plan_next(cast)
    talking.learn_from_peers(cast)
    return cast
