"""From Telegram's names to C++ identifiers.

The rule for enumerators, which users meet: the text itself, with `_` for each character that an identifier
cannot have; `_` in front of a digit; `_` behind a keyword, a single letter, or `unknown`.
"""

import re

KEYWORDS = frozenset("""
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class
    compl concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline
    int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
    register reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch
    template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
    wchar_t while xor xor_eq""".split())


def member(name):
    """The data member or parameter for a field."""
    return name + "_" if name in KEYWORDS else name


def enumerator(text):
    """The enumerator for an allowed text; None when the text suggests none (emoji)."""
    if not text.isascii():
        return None
    name = re.sub(r"[^A-Za-z0-9_]", "_", text)
    if name[:1].isdigit():
        return "_" + name
    if name in KEYWORDS or len(name) == 1 or name == "unknown":
        return name + "_"
    return name or None


def pascal(name):
    """sendMessage -> SendMessage, quote_parse_mode -> QuoteParseMode."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def snake(name):
    """ChatType -> chat_type."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
