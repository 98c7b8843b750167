"""When the tests that kill processes do it, and how often; the same for all of them."""
import os
import random

SEED = int(os.environ.get("BOTCORE_SEED", "20261121"))


def kills(usual):
    """How often to kill: as the environment says, or else as is usual for a test."""
    return int(os.environ.get("BOTCORE_KILLS", usual))


def chance():
    """The moments are seeded, and do not depend on how fast the machine is."""
    return random.Random(SEED)
