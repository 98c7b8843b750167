"""The reference bot as a program: what it says when something is missing or broken, and how it stops."""
import contextlib
import os
import socket
import sqlite3
import tempfile
import unittest

from programs import REFERENCE_BOT, Program, Sandbox, start_bot


# As the first version of the bot left it; the checksum is that of its only migration, which may never change.
FIRST_VERSION = """
CREATE TABLE botcore_migration( component TEXT NOT NULL, version BIGINT NOT NULL, name TEXT NOT NULL,
 checksum TEXT NOT NULL, applied BIGINT NOT NULL, PRIMARY KEY(component, version));
INSERT INTO botcore_migration VALUES('reference_bot', 1, 'create activities, completions and chat settings',
 '99fdc06d6a82818d', 1767225600000);
CREATE TABLE activity ( id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, name TEXT NOT NULL, folded_name TEXT NOT NULL,
 begin_date TEXT NOT NULL, end_date TEXT NOT NULL, times_per_day BIGINT NOT NULL,
 quantity_per_time DOUBLE PRECISION NOT NULL, UNIQUE (chat, folded_name));
CREATE TABLE completion ( activity BIGINT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
 occurrence BIGINT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (activity, occurrence));
CREATE TABLE chat_settings ( chat BIGINT PRIMARY KEY, zone TEXT NOT NULL, wakes BIGINT NOT NULL,
 sleeps BIGINT NOT NULL);
INSERT INTO activity VALUES(5, 0, 'morning run', 'morning run', '2026-01-01', '2099-12-31', 2, 1.5);
INSERT INTO chat_settings VALUES(0, 'Europe/Berlin', 450, 1320);
"""


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

    def test_options_of_the_copy(self):
        token = {"BOT_TOKEN": "1000001:a-token-of-the-right-form"}
        database = ["--database", self.path("x.db")]
        self.expect_failure([*database, "--operator", "Alice"], token, "--operator", "OPERATOR_ID", "'Alice'")
        self.expect_failure([*database, "--snapshot-minutes", "-5"], token, "--snapshot-minutes", "'-5'")
        self.expect_failure(database, {**token, "OPERATOR_ID": "1x"}, "OPERATOR_ID", "'1x'")
        self.assertFalse(os.path.exists(self.path("x.db")))

    def test_a_database_has_a_copy_unless_told_otherwise(self):
        with Sandbox() as sandbox:
            alice = sandbox.alice()
            for copy, environment in (("x.db.copy", {}), ("other.copy", {"DATABASE_COPY": self.path("other.copy")}),
                                      (None, {"DATABASE_COPY": "none"})):
                with start_bot(sandbox, self.path("x.db"), OPERATOR_ID=str(alice), SNAPSHOT_MINUTES="0",
                               **environment) as bot:
                    bot.wait_for("serving @")
                    before = sandbox.answers()
                    sandbox.say(alice, "/database snapshot")
                    sandbox.wait_for_answers(before + 1)
                    said = sandbox.bot_texts(alice)[-1]
                    if copy:
                        self.assertIn("The copy is renewed", said)
                        self.assertTrue(os.path.exists(self.path(copy)))
                    else:
                        self.assertIn("has no copy", said)
                    self.assertEqual(0, bot.stop(), bot.output())

    def test_a_database_of_the_first_version_goes_on(self):
        with contextlib.closing(sqlite3.connect(self.path("x.db"))) as database:
            database.executescript(FIRST_VERSION)
            database.commit()
        with Sandbox() as sandbox, start_bot(sandbox, self.path("x.db")) as bot:
            bot.wait_for("serving @")
            alice = sandbox.alice()
            with contextlib.closing(sqlite3.connect(self.path("x.db"))) as database:
                database.execute("UPDATE activity SET chat = ?", (alice,))
                database.execute("UPDATE chat_settings SET chat = ?", (alice,))
                database.commit()
            sandbox.say(alice, "/get \"Morning RUN\"")
            said = sandbox.wait_for_text(alice, "Times per day: 2")
            self.assertIn("Reminders at 07:30 and 14:45 (Europe/Berlin)", said)
            sandbox.say(alice, "/add \"morning run\" 2026-01-01 2099-12-31 2 1")
            sandbox.wait_for_text(alice, "is taken")
            self.assertEqual(0, bot.stop(), bot.output())

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
