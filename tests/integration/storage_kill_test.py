"""Kills a program with a mixed load at seeded moments: acknowledged writes are there, due occurrences come to one end."""
import contextlib
import os
import subprocess
import tempfile
import time
import unittest

from killing import SEED, chance, kills

STORAGE_LOAD = os.environ["STORAGE_LOAD"]
KILLS = kills(30)
IDS_OF_A_LIFE = 1_000_000
LINES_OF_A_LIFE = 120
FIRST_DAY = 1_773_964_800_000  # 2026-03-20: summer time begins soon


class Life:
    """One process; what it says before it is killed is all kept."""

    def __init__(self, path, seed, first_id, now):
        self.process = subprocess.Popen([STORAGE_LOAD, "run", path, str(seed), str(first_id), str(now)],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)

    def kill_after(self, lines, seconds):
        said = []
        for line in self.process.stdout:
            said.append(line)
            if len(said) > lines:
                break
        time.sleep(seconds)
        self.process.kill()
        said += self.process.stdout
        self.process.stdout.close()
        self.process.wait()
        # The process may die in the middle of a word.
        return [line for line in said if line.endswith("\n")]


class StorageKillTest(unittest.TestCase):
    def look(self, ledger, *arguments):
        done = subprocess.run([STORAGE_LOAD, *arguments], input="".join(ledger), stdout=subprocess.PIPE, text=True,
                              timeout=120)
        self.assertEqual((0, ""), (done.returncode, done.stdout), f"{arguments} with seed {SEED}")

    def test_acknowledged_writes_survive_and_occurrences_end_once(self):
        random = chance()
        ledger = []
        now = FIRST_DAY
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "load.db")
            for kill in range(KILLS):
                life = Life(path, SEED + kill, (kill + 1) * IDS_OF_A_LIFE, now)
                said = life.kill_after(random.randint(0, LINES_OF_A_LIFE), random.uniform(0, 0.005))
                self.assertFalse([line for line in said if line.startswith("failed")])
                ledger += said
                now = max([now] + [int(line.split()[1]) for line in said if line.startswith("now ")])
                if random.random() < 0.1:
                    now += random.randint(0, 30 * 3600 * 1000)  # nobody starts it again for a while
                with contextlib.suppress(FileNotFoundError):
                    os.stat(path)
                    self.look(ledger, "check", path)
            self.look(ledger, "settle", path, str(now))

        # Enough must have happened for the test to mean something.
        written = sum(line.startswith("written") for line in ledger)
        scheduled = sum(line.startswith("scheduled") for line in ledger)
        print(f"{KILLS} kills, {written} writes and {scheduled} schedules acknowledged")
        self.assertGreater(written, KILLS)
        self.assertGreater(scheduled, KILLS)


if __name__ == "__main__":
    unittest.main()
