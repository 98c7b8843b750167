"""The small bots of docs/topics/{dialogues,sessions,keyboards,translations}.md, as programs in the sandbox."""
import os
import sqlite3
import subprocess
import tempfile
import time
import unittest

from programs import Program, Sandbox


class ConversationTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.database = os.path.join(folder.name, "bot.db")
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        users = {user["name"]: user["id"] for user in self.sandbox.get("state")["users"]}
        self.alice, self.boris = users["Alice"], users["Boris"]

    def start(self, name):
        bot = Program([os.environ[name]], {"BOT_TOKEN": self.sandbox.token, "DATABASE": self.database,
                                           "TELEGRAM_API_ROOT": self.sandbox.api_root})
        self.addCleanup(bot.__exit__)
        bot.wait_for("serving @")
        return bot

    def last(self, user):
        """The bot's last message to `user`."""
        said = [message for message in self.sandbox.get(f"transcript?chat={user}") if message["bot"]]
        return said[-1] if said else None

    def expect(self, user, text):
        """Waits until the last message of the bot is `text`."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            message = self.last(user)
            if message and message["text"] == text:
                return message
            time.sleep(0.01)
        self.fail(f"not '{text}', but: {message and message['text']}")

    def say(self, user, text, answer):
        self.sandbox.say(user, text)
        return self.expect(user, answer)

    def press(self, user, button, answer):
        self.sandbox.post("press", user=user, chat=user, message=self.last(user)["id"], button=button)
        return self.expect(user, answer)

    def test_a_dialogue_goes_on_after_the_program_was_killed(self):
        bot = self.start("DIALOGUES_BOT")
        self.say(self.alice, "/add", "What is it called?")
        self.say(self.alice, "morning run", "From which day?")
        bot.kill()
        bot = self.start("DIALOGUES_BOT")
        self.say(self.alice, "01.06.2026", "Until which day?")
        self.say(self.alice, "01.05.2026", "That is before it begins. Until which day?")
        self.say(self.alice, "31.12.2026", "How many times a day?")
        bot.kill()
        bot = self.start("DIALOGUES_BOT")
        self.say(self.alice, "99", "“99” must be from 1 to 24.")
        message = next(one for one in self.sandbox.get(f"transcript?chat={self.alice}")
                       if one["text"] == "How many times a day?")
        self.sandbox.post("press", user=self.alice, chat=self.alice, message=message["id"], button="Twice")
        self.expect(self.alice, "Added morning run.")
        self.assertEqual(0, bot.stop(), bot.output())
        rows = sqlite3.connect(self.database).execute("SELECT * FROM activity").fetchall()
        self.assertEqual([(self.alice, "morning run", "2026-06-01", "2026-12-31", 2)], rows)

    def test_a_session_is_remembered(self):
        bot = self.start("SESSIONS_BOT")
        self.say(self.alice, "/buy bread", "To buy:\n- bread")
        bot.kill()
        bot = self.start("SESSIONS_BOT")
        self.say(self.alice, "/buy olive oil", "To buy:\n- bread\n- olive oil")
        self.say(self.boris, "/buy milk", "To buy:\n- milk")
        self.say(self.alice, "/bought", "Forgotten.")
        self.say(self.alice, "/buy tea", "To buy:\n- tea")
        self.assertEqual(0, bot.stop(), bot.output())

    def test_buttons_of_every_kind(self):
        bot = self.start("KEYBOARDS_BOT")
        self.say(self.alice, "/ask", "Which one?")
        self.press(self.alice, "Second", "You picked 2.")
        self.say(self.alice, "/where", "Where are you?")
        self.say(self.alice, "/towns", "1. Amsterdam\n2. Berlin\n3. Chisinau")
        self.press(self.alice, "›", "4. Dublin\n5. Erevan\n6. Florence")
        bot.kill()
        bot = self.start("KEYBOARDS_BOT")
        self.press(self.alice, "›", "7. Geneva\n8. Helsinki")
        self.say(self.alice, "/forget Geneva", "Forget Geneva?")
        self.press(self.alice, "Yes", "Forgotten: Geneva")
        self.say(self.alice, "/settings", "Settings")
        self.press(self.alice, "How often", "Every 60 minutes. How often should it be?")
        self.press(self.alice, "15 minutes", "Every 15 minutes. How often should it be?")
        self.press(self.alice, "« Back", "Settings")
        self.press(self.alice, "Done", "Settings are saved.")
        self.assertEqual(0, bot.stop(), bot.output())

    def test_everyone_is_answered_in_their_language(self):
        bot = self.start("TRANSLATIONS_BOT")
        self.say(self.alice, "/count 1", "Hello, Alice! You have 1 reminder.")
        self.say(self.boris, "/count 0", "Привет, Boris! У вас нет напоминаний.")
        self.say(self.boris, "/count 22", "Привет, Boris! У вас 22 напоминания.")
        self.say(self.boris, "/count 25", "Привет, Boris! У вас 25 напоминаний.")
        self.sandbox.say(self.boris, "/weight")
        self.sandbox.wait_for_text(self.boris, "71,5 кг, ")
        self.say(self.boris, "/language en", "English it is.")
        self.say(self.boris, "/count 2", "Hello, Boris! You have 2 reminders.")
        self.assertEqual(0, bot.stop(), bot.output())

    def test_no_translation_is_missing(self):
        self.assertEqual(0, subprocess.run([os.environ["TRANSLATIONS_BOT"], "check"], check=False).returncode)


if __name__ == "__main__":
    unittest.main()
