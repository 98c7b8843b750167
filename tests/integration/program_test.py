"""The reference bot as a program: what it says when something is missing or broken, and how it stops."""
import contextlib
import os
import socket
import sqlite3
import tempfile
import unittest

from programs import REFERENCE_BOT, Program, Sandbox, start_bot


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def expect_failure(self, arguments, environment, *parts):
        with Program([REFERENCE_BOT, *arguments], environment) as program:
            self.assertEqual(1, program.end(), program.output())
            for part in parts:
                self.assertIn(part, program.output())
            self.assertEqual(1, len(program.output().splitlines()), program.output())
        return program.output()

    def test_no_token(self):
        self.expect_failure(["--database", self.path("x.db")], {}, "BOT_TOKEN", "@BotFather", "--demo")
        self.assertFalse(os.path.exists(self.path("x.db")))

    def test_malformed_token(self):
        said = self.expect_failure(["--database", self.path("x.db")], {"BOT_TOKEN": "my secret"}, "token", "@BotFather")
        self.assertNotIn("secret", said)

    def test_refused_token(self):
        secret = "another-token-that-nobody-gave-me"
        with Sandbox() as sandbox, start_bot(sandbox, self.path("x.db"), BOT_TOKEN="1000002:" + secret) as bot:
            self.assertEqual(1, bot.end())
            self.assertIn("refuses the token", bot.output())
            self.assertIn("@BotFather", bot.output())
            self.assertNotIn(secret, bot.output())

    def test_taken_port(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.expect_failure(["--demo", "--port", str(port)], {}, str(port), "another")

    def test_unusable_database(self):
        token = {"BOT_TOKEN": "1000001:a-token-of-the-right-form"}
        self.expect_failure(["--database", self.path("missing/x.db")], token, "missing/x.db", "folder")
        self.expect_failure(["--database", self.folder], token, self.folder)

    def test_unusable_proxy(self):
        token = {"BOT_TOKEN": "1000001:a-token-of-the-right-form"}
        database = ["--database", self.path("x.db")]
        said = self.expect_failure([*database, "--proxy", "ftp://me:my-password@proxy.example:21"], token, "proxy", "socks5")
        self.assertNotIn("my-password", said)
        self.expect_failure(database, {**token, "TELEGRAM_PROXY": "nonsense"}, "proxy")

    def test_corrupt_database(self):
        token = {"BOT_TOKEN": "1000001:a-token-of-the-right-form"}
        path = self.path("x.db")
        with open(path, "wb") as file:
            file.write(b"This is a letter, not a database.\n" * 500)
        self.expect_failure(["--database", path], token, path, "database")
        with open(path, "rb") as file:
            self.assertTrue(file.read().startswith(b"This is a letter"))

    def test_unknown_log_level(self):
        self.expect_failure(["--demo", "--log-level", "loud"], {}, "loud", "debug")

    def test_stops_on_sigterm(self):
        with Sandbox() as sandbox, start_bot(sandbox, self.path("x.db")) as bot:
            bot.wait_for("serving @")
            alice = sandbox.alice()
            sandbox.say(alice, "/add run 2026-01-01 2099-12-31 2 1")
            sandbox.wait_for_text(alice, "Added “run”")
            self.assertEqual(0, bot.stop(), bot.output())
            self.assertIn("stopped", bot.output())
        with contextlib.closing(sqlite3.connect(self.path("x.db"))) as database:
            self.assertEqual([("run",)], database.execute("SELECT name FROM activity").fetchall())

    def test_the_echo_bot_echoes_and_stops(self):
        with Sandbox() as sandbox, Program([os.environ["ECHO_BOT"]], {
                "BOT_TOKEN": sandbox.token, "TELEGRAM_API_ROOT": sandbox.api_root}) as bot:
            bot.wait_for("serving @")
            alice = sandbox.alice()
            sandbox.say(alice, "/start")
            sandbox.wait_for_text(alice, "Hello, Alice!")
            sandbox.say(alice, "again and again")
            sandbox.wait_for_text(alice, "again and again")
            self.assertEqual(0, bot.stop(), bot.output())

    def test_the_first_bot_says_what_is_missing(self):
        with Program([os.environ["HELLO_BOT"]]) as bot:
            self.assertNotEqual(0, bot.end())
            self.assertIn("BOT_TOKEN", bot.output())

    def test_bad_input_changes_no_row(self):
        with Sandbox() as sandbox, start_bot(sandbox, self.path("x.db")) as bot:
            bot.wait_for("serving @")
            alice = sandbox.alice()
            sandbox.say(alice, "/add run 2026-01-01 2099-12-31 2 1")
            sandbox.wait_for_text(alice, "Added “run”")
            before = self.rows()
            sandbox.say(alice, "/update run _ 2025-01-01 _ _")
            sandbox.wait_for_text(alice, "must not be before the begin date")
            sandbox.say(alice, "/update walk _ _ 3 _")
            sandbox.wait_for_text(alice, "There is no activity “walk”")
            self.assertEqual(before, self.rows())
            bot.stop()

    def rows(self):
        with contextlib.closing(sqlite3.connect(self.path("x.db"))) as database:
            return [database.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
                    for table in ("activity", "botcore_schedule", "completion", "chat_settings")]


if __name__ == "__main__":
    unittest.main()
