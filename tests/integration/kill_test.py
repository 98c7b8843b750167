"""Kills the bot at seeded moments of a run of /add: what was confirmed to a person is there afterwards."""
import contextlib
import os
import re
import sqlite3
import tempfile
import time
import unittest

from killing import SEED, chance, kills
from programs import Sandbox, start_bot

KILLS = kills(200)
ADDS_BETWEEN_KILLS = 6
TIMES_PER_DAY = 2


def confirmed_names(sandbox, chat):
    added = (re.match(r"Added “(.+?)”", text) for text in sandbox.bot_texts(chat))
    return {match.group(1) for match in added if match}


def stored_activities(path):
    """Name and number of pending reminders of every activity, as an outsider sees them in the file."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return dict(database.execute(
            "SELECT name, (SELECT COUNT(*) FROM botcore_schedule WHERE group_key = 'activity:' || activity.id)"
            " FROM activity"))


class KillTest(unittest.TestCase):
    def test_confirmed_activities_and_reminders_survive_kill_9(self):
        random = chance()
        with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
            path = os.path.join(folder, "bot.db")
            alice = sandbox.alice()
            number = 0
            for kill in range(KILLS):
                with start_bot(sandbox, path) as bot:
                    bot.wait_for("serving @")
                    answers = sandbox.answers()
                    for _ in range(ADDS_BETWEEN_KILLS):
                        number += 1
                        sandbox.say(alice, f"/add n{number} 2026-01-01 2099-12-31 {TIMES_PER_DAY} 1")
                    sandbox.wait_for_answers(answers + random.randint(0, ADDS_BETWEEN_KILLS - 1))
                    time.sleep(random.uniform(0, 0.005))
                    bot.kill()
                stored = stored_activities(path) if os.path.exists(path) else {}
                confirmed = confirmed_names(sandbox, alice)
                missing = confirmed - stored.keys()
                self.assertFalse(missing, f"lost after kill {kill} of seed {SEED}: {sorted(missing)}")
                self.assertEqual({}, {name: count for name, count in stored.items() if count != TIMES_PER_DAY},
                                 f"activities without all reminders after kill {kill} of seed {SEED}")

            # Enough must have happened on both sides of the kills for the test to mean something.
            self.assertGreater(len(confirmed), KILLS // 4)
            self.assertLess(len(confirmed), number)
            with start_bot(sandbox, path) as bot:
                sandbox.say(alice, "/list_stream")  # comes after the commands that were accepted and not handled yet
                listed = sandbox.wait_for_text(alice, "That was all: ")
                self.assertEqual(f"That was all: {len(stored_activities(path))} activities.", listed)
                self.assertEqual([], [text for text in sandbox.bot_texts(alice) if "is taken" in text],
                                 f"commands that took effect twice, with seed {SEED}")
                self.assertEqual(0, bot.stop())


if __name__ == "__main__":
    unittest.main()
