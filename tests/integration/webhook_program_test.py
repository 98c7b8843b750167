"""The examples of docs/topics/webhook.md as programs: a bot with a webhook, and several bots in one process."""
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

from programs import Program, Sandbox

WEBHOOK_BOT = os.environ["WEBHOOK_BOT"]
SEVERAL_BOTS = os.environ["SEVERAL_BOTS"]
OTHER_SECRET = "another-token-that-nobody-gave-me"


def free_port():
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return str(asked.getsockname()[1])


def webhook_bot(sandbox, port, scheme="http", **environment):
    return Program([WEBHOOK_BOT], {"BOT_TOKEN": sandbox.token, "TELEGRAM_API_ROOT": sandbox.api_root,
                                   "WEBHOOK_URL": f"{scheme}://127.0.0.1:{port}", "WEBHOOK_PORT": port, **environment})


class WebhookProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def self_signed(self, name):
        """A key and a certificate, made as docs/topics/webhook.md says."""
        if not shutil.which("openssl"):
            self.skipTest("there is no program openssl")
        key, certificate = str(self.folder / f"{name}.key"), str(self.folder / f"{name}.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "3650", "-keyout", key, "-out", certificate, "-subj", "/CN=127.0.0.1",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        return key, certificate

    def test_updates_come_by_webhook_and_the_program_stops(self):
        with Sandbox() as sandbox, webhook_bot(sandbox, free_port()) as bot:
            bot.wait_for("Telegram brings updates to http")
            alice = sandbox.alice()
            sandbox.say(alice, "/start")
            sandbox.wait_for_text(alice, "Hello, Alice!")
            self.assertEqual(0, bot.stop(), bot.output())
            self.assertNotIn("getupdates", sandbox.get("calls"))
            self.assertNotIn(sandbox.token.split(":")[1], bot.output())

    def test_what_is_said_meanwhile_comes_after_the_next_start(self):
        port = free_port()
        with Sandbox() as sandbox:
            with webhook_bot(sandbox, port) as bot:
                bot.wait_for("Telegram brings updates to")
                self.assertEqual(0, bot.stop(), bot.output())
            alice = sandbox.alice()
            sandbox.say(alice, "/start")
            with webhook_bot(sandbox, port) as bot:
                sandbox.wait_for_text(alice, "Hello, Alice!")
                self.assertEqual(0, bot.stop(), bot.output())
            self.assertEqual(1, sandbox.answers())

    def test_a_self_signed_certificate_end_to_end(self):
        key, certificate = self.self_signed("mine")
        with Sandbox() as sandbox, webhook_bot(sandbox, free_port(), "https", WEBHOOK_KEY=key,
                                               WEBHOOK_CERTIFICATE=certificate) as bot:
            bot.wait_for("Telegram brings updates to https")
            alice = sandbox.alice()
            sandbox.say(alice, "/start")
            sandbox.wait_for_text(alice, "Hello, Alice!")
            self.assertEqual(0, bot.stop(), bot.output())

    def test_a_bad_certificate_stops_the_start_and_is_named(self):
        key, certificate = self.self_signed("mine")
        other_key, _ = self.self_signed("other")
        missing = str(self.folder / "missing.pem")
        with Sandbox() as sandbox:
            for files in ((missing, certificate), (key, missing), (certificate, certificate), (key, key), (other_key, certificate)):
                with self.subTest(files=files), webhook_bot(sandbox, free_port(), "https", WEBHOOK_KEY=files[0],
                                                            WEBHOOK_CERTIFICATE=files[1]) as bot:
                    self.assertEqual(1, bot.end(), bot.output())
                    self.assertTrue(any(file in bot.output() for file in files), bot.output())
                    self.assertEqual(1, len(bot.output().splitlines()), bot.output())
            self.assertEqual({}, sandbox.get("calls"))

    def test_a_stranger_is_turned_away(self):
        port = free_port()
        with Sandbox() as sandbox, webhook_bot(sandbox, port) as bot:
            bot.wait_for("Telegram brings updates to")
            request = urllib.request.Request(f"http://127.0.0.1:{port}/webhook/1000001", data=b"{}",
                                             headers={"Content-Type": "application/json"})
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(request, timeout=20)
            refused.exception.close()
            self.assertEqual(401, refused.exception.code)
            bot.wait_for("abuse: .*401")
            self.assertEqual(0, bot.stop(), bot.output())

    def several(self, sandbox, tokens):
        return Program([SEVERAL_BOTS], {"BOT_TOKENS": tokens, "TELEGRAM_API_ROOT": sandbox.api_root})

    def test_a_refused_token_ends_one_bot_of_several(self):
        with Sandbox() as sandbox, self.several(sandbox, f"1000002:{OTHER_SECRET}, {sandbox.token}") as bots:
            bots.wait_for("bot 1000002 ended")
            alice = sandbox.alice()
            sandbox.say(alice, "/start")
            sandbox.wait_for_text(alice, "this is bot 1000001")
            self.assertEqual(0, bots.stop(), bots.output())
            self.assertNotIn(OTHER_SECRET, bots.output())

    def test_refused_tokens_alone_end_the_program(self):
        with Sandbox() as sandbox, self.several(sandbox, f"1000002:{OTHER_SECRET} 1000003:{OTHER_SECRET}") as bots:
            self.assertEqual(1, bots.end(), bots.output())
            self.assertNotIn(OTHER_SECRET, bots.output())

    def test_a_bad_or_repeated_token_stops_the_start_named_by_its_place(self):
        with Sandbox() as sandbox:
            for tokens, entry in ((f"{sandbox.token},1000002-{OTHER_SECRET}", "entry 2 of BOT_TOKENS"),
                                  (f"{OTHER_SECRET} {sandbox.token}", "entry 1 of BOT_TOKENS"),
                                  (f"{sandbox.token}\n{sandbox.token}", "entry 2 of BOT_TOKENS")):
                with self.subTest(entry=entry), self.several(sandbox, tokens) as bots:
                    self.assertEqual(1, bots.end(), bots.output())
                    self.assertIn(entry, bots.output())
                    self.assertNotIn(OTHER_SECRET, bots.output())
                    self.assertNotIn(sandbox.token, bots.output())
            self.assertEqual({}, sandbox.get("calls"))


if __name__ == "__main__":
    unittest.main()
