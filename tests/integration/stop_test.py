"""The bot of docs/topics/inbox.md: stopped and killed under load, it handles every message once."""
import os
import random
import sqlite3
import tempfile
import time
import unittest

from programs import Program, Sandbox

MESSAGES = 150
STOPS = 5


class StopTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.database = os.path.join(folder.name, "desk.db")
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.users = [user["id"] for user in self.sandbox.get("state")["users"]]

    def start(self):
        bot = Program([os.environ["INBOX_BOT"]],
                      {"BOT_TOKEN": self.sandbox.token, "DATABASE": self.database,
                       "TELEGRAM_API_ROOT": self.sandbox.api_root, "OPERATOR_ID": str(self.users[0])})
        self.addCleanup(bot.__exit__)
        bot.wait_for("serving @")
        return bot

    def answers(self, user):
        return [message["text"] for message in self.sandbox.get(f"transcript?chat={user}") if message["bot"]]

    def expect(self, user, part):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            said = self.answers(user)
            if said and part in said[-1]:
                return said[-1]
            time.sleep(0.01)
        self.fail(f"nothing with '{part}' in {self.answers(user)[-3:]}")

    def say_all(self, begin, end):
        for number in range(begin, end):
            self.sandbox.say(self.users[number % len(self.users)], f"text {number}")

    def requests(self):
        rows = sqlite3.connect(self.database).execute("SELECT number, text FROM request ORDER BY number").fetchall()
        self.assertEqual(list(range(1, len(rows) + 1)), [number for number, _ in rows])
        return [text for _, text in rows]

    def check_all(self, bot):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if sum(len(self.answers(user)) for user in self.users) >= MESSAGES:
                break
            time.sleep(0.05)
        self.assertEqual(0, bot.stop(), bot.output())
        taken = self.requests()
        self.assertEqual(sorted(f"text {number}" for number in range(MESSAGES)), sorted(taken))
        for index, user in enumerate(self.users):
            own = [f"text {number}" for number in range(MESSAGES) if number % len(self.users) == index]
            self.assertEqual(own, [text for text in taken if text in own])
            self.assertEqual(own, [answer.split(": ", 1)[1] for answer in self.answers(user)])

    def test_stopped_under_load_nothing_is_lost_or_doubled(self):
        chance = random.Random(7)
        part = MESSAGES // STOPS
        for stop in range(STOPS):
            bot = self.start()
            self.say_all(stop * part, (stop + 1) * part)
            time.sleep(chance.random() * 0.1)
            began = time.monotonic()
            self.assertEqual(0, bot.stop(), bot.output())
            self.assertLess(time.monotonic() - began, 10)
        self.check_all(self.start())

    def test_killed_under_load_every_request_is_opened_once(self):
        chance = random.Random(8)
        part = MESSAGES // STOPS
        for kill in range(STOPS):
            bot = self.start()
            self.say_all(kill * part, (kill + 1) * part)
            time.sleep(chance.random() * 0.1)
            bot.kill()
        bot = self.start()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and len(self.requests()) < MESSAGES:
            time.sleep(0.05)
        self.assertEqual(0, bot.stop(), bot.output())
        taken = self.requests()
        self.assertEqual(sorted(f"text {number}" for number in range(MESSAGES)), sorted(taken))
        # A message that was on its way at a kill is given up, since it may have arrived: none comes twice.
        for user in self.users:
            said = self.answers(user)
            self.assertEqual(len(set(said)), len(said))

    def test_questions_and_dead_letters(self):
        alice = self.users[0]
        bot = self.start()
        self.sandbox.say(alice, "/request")
        self.expect(alice, "What is it about?")
        self.sandbox.say(alice, "the printer")
        self.expect(alice, "Since when?")
        self.sandbox.say(alice, "Monday")
        self.expect(alice, "Request 1 is open: the printer, since Monday")
        self.sandbox.say(alice, "break")
        bot.wait_for("kept as dead letter")
        self.sandbox.say(alice, "/letters")
        letter = self.expect(alice, "this text is not bearable").split("\n")[1].split(":")[0]
        self.sandbox.say(alice, f"/replay {letter}")
        self.expect(alice, "It is handled again.")
        self.sandbox.say(alice, "/replay 1")
        self.expect(alice, "There is no such letter.")
        self.assertEqual(0, bot.stop(), bot.output())


if __name__ == "__main__":
    unittest.main()
