"""What the remarks in the package say about a field beyond its type: only numbers and flags are taken, no sentences."""

import re

from .declarations import DeclarationError

# "1-64 characters", "0-200 characters with at most 2 line feeds after entities parsing"
LENGTH = re.compile(r"\b(\d+)-(\d+) (characters|bytes)\b( with at most 2 line feeds)?( after entities parsing)?")
DEFAULT = re.compile(r"[Dd]efaults to (?:\*(\w+)\*|“([^”]+)”|(\d+)(?!\.\d))")
EMOJI_DEFAULT = re.compile(r"[Dd]efaults to “!\[([^\]]+)\]")
VERSION = re.compile(r"Based on Bot API v(\d+\.\d+) \((\d\d)\.(\d\d)\.(\d{4})\)")
FLOAT_NAMES = re.compile(r"latitude|longitude|horizontal_accuracy|\w+_percentage|rotation_angle|temperature|"
                         r"\w+_frame_timestamp|x_shift|y_shift|scale")
WIDE = re.compile(r"more than 32 significant bits|greater than 32 bits|bigger than 2\^31")
WIDE_NAMES = re.compile(r"(\w+_)?(user|chat)_ids?|direct_messages_topic_id|draft_id|file_size|"
                        r"(?!nanostar)(\w+_)?amounts?|(\w+_)?rating")
# Where no new file can be sent at all; "isn't supported when …" is another matter.
NO_UPLOADS = re.compile(r"Only previously uploaded files may be used|Direct upload of new files .* isn't supported\.$")


def version_and_date(text):
    """("10.3", "2026-08-24"), from the head of a file of the package."""
    found = VERSION.search(text)
    if not found:
        raise DeclarationError("the package does not say which Bot API it describes")
    version, day, month, year = found.groups()
    return version, "%s-%s-%s" % (year, month, day)


def is_float(member):
    """TypeScript has one kind of number; which ones have fractions follows from their names."""
    return member.type == ("name", "number") and bool(FLOAT_NAMES.fullmatch(member.name))


def bits(field, remark):
    """{"bits": …} for integers that pass 32 bits, or must not."""
    if "Integer" not in field["type"] or "values" in field:
        return {}
    if re.search(r"\b32-bit\b", remark):
        return {"bits": 32}
    if WIDE.search(remark) or WIDE_NAMES.fullmatch(field["name"]):
        return {"bits": 64}
    return {}


def is_unix_time(field, remark):
    named = field["name"] in ("date", "unix_time") or field["name"].endswith("_date")
    return field["type"] == "Integer" and (named or bool(re.search(r"\bUnix time", remark)))


def limits(field, remark):
    """The length of a text, the value that counts when none is given, and that no file can be uploaded."""
    found = {"upload": "none"} if NO_UPLOADS.search(remark) else {}
    length = LENGTH.search(remark)
    if length and field["type"] == "String":
        low, high, unit, _, parsed = length.groups()
        found["length"] = [int(low), int(high), unit] + (["after entities parsing"] if parsed else [])
    default = EMOJI_DEFAULT.search(remark) or DEFAULT.search(remark)
    if default:
        text = next(group for group in default.groups() if group)
        found["default"] = {"true": True, "false": False}.get(text.lower(), int(text) if text.isdigit() else text)
    return found
