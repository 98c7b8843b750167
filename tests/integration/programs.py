"""The two programs of the integration tests, started as a user would, and a person in the sandbox's chat."""
import json
import os
import re
import subprocess
import threading
import time
import urllib.request

REFERENCE_BOT = os.environ.get("REFERENCE_BOT")  # where a test starts it
SANDBOX_SERVER = os.environ["SANDBOX_SERVER"]


class Program:
    """A process whose output is kept; it never outlives the test."""

    def __init__(self, arguments, environment=None):
        clean = {name: value for name, value in os.environ.items()
                 if name not in ("BOT_TOKEN", "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_ROOT")}
        self.process = subprocess.Popen(arguments, env={**clean, **(environment or {})}, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def output(self):
        return "\n".join(self.lines)

    def wait_for(self, pattern, seconds=20):
        """The match of `pattern` in the first line that has it."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for line in list(self.lines):
                if found := re.search(pattern, line):
                    return found
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        raise AssertionError(f"no line with '{pattern}' came; the output was:\n{self.output()}")

    def end(self, seconds=20):
        """The exit code, once the program has ended by itself."""
        code = self.process.wait(timeout=seconds)
        self._reader.join(seconds)
        self.process.stdout.close()
        return code

    def kill(self):
        """SIGKILL, as the out-of-memory killer does it."""
        self.process.kill()
        return self.end()

    def stop(self):
        """SIGTERM, and the exit code."""
        self.process.terminate()
        return self.end()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()


class Sandbox(Program):
    """The offline Telegram, and what people do there."""

    def __init__(self):
        self.token = "1000001:a-token-for-the-integration-tests"
        super().__init__([SANDBOX_SERVER, "--token", self.token])
        self.api_root = self.wait_for(r"^api: (\S+)").group(1)

    def get(self, path):
        with urllib.request.urlopen(f"{self.api_root}/sandbox/{path}", timeout=20) as answer:
            return json.load(answer)

    def post(self, path, **fields):
        request = urllib.request.Request(f"{self.api_root}/sandbox/{path}", data=json.dumps(fields).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def alice(self):
        return next(user["id"] for user in self.get("state")["users"] if user["name"] == "Alice")

    def say(self, user, text):
        return self.post("send", user=user, chat=user, text=text)["message"]

    def bot_texts(self, chat):
        return [message["text"] for message in self.get(f"transcript?chat={chat}") if message["bot"]]

    def answers(self):
        """How many messages the bot has sent, in all chats."""
        return self.get("calls").get("sendmessage", 0)

    def wait_for_answers(self, count, seconds=20):
        deadline = time.monotonic() + seconds
        while self.answers() < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"the bot has sent {self.answers()} messages, not {count}")
            time.sleep(0.001)

    def wait_for_text(self, chat, part, seconds=20):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for text in self.bot_texts(chat):
                if part in text:
                    return text
            time.sleep(0.02)
        raise AssertionError(f"the bot did not say '{part}', but:\n" + "\n".join(self.bot_texts(chat)))


def start_bot(sandbox, database, **environment):
    return Program([REFERENCE_BOT, "--database", database, "--api-root", sandbox.api_root],
                   {"BOT_TOKEN": sandbox.token, **environment})
