"""The facts as a C++ source, for the sandbox."""

import json

# The smallest limit of the compilers we know is 16 380 bytes for one literal.
CHUNK_BYTES = 12000
DELIMITER = "facts"


def chunks(text, limit=CHUNK_BYTES):
    """Cuts `text` into pieces of at most `limit` bytes of UTF-8, never inside a character."""
    piece, size = [], 0
    for character in text:
        width = len(character.encode("utf-8"))
        if size + width > limit:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(character)
        size += width
    if piece:
        yield "".join(piece)


def embedded_facts(facts):
    """The source that defines botcore::sandbox::bot_api_json()."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    if ")" + DELIMITER + '"' in text:
        raise ValueError("the facts contain the delimiter of the raw string literals")
    literals = ["    R\"%s(%s)%s\"," % (DELIMITER, piece, DELIMITER) for piece in chunks(text)]
    return EMBEDDED.replace("@LITERALS@", "\n".join(literals))


EMBEDDED = """\
// Written by src/codegen/generate.py: do not edit.
#include "sandbox/bot_api_json.hpp"

#include <string>

namespace botcore::inline v0::sandbox {
namespace {

// In pieces: some compilers take no long literal.
constexpr std::string_view fact_pieces[] = {
@LITERALS@
};

std::string join_fact_pieces() {
  std::string text;
  for (const std::string_view piece : fact_pieces) text += piece;
  return text;
}

}  // namespace

std::string_view bot_api_json() noexcept {
  static const std::string text = join_fact_pieces();
  return text;
}

}  // namespace botcore::inline v0::sandbox
"""
