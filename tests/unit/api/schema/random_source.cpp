#include "random_source.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <limits>

namespace botcore::test {
namespace {

constexpr std::string_view letters[] = {"a",
                                        "Z",
                                        "0",
                                        " ",
                                        "/",
                                        "\"",
                                        "\\",
                                        "\n",
                                        "\t",
                                        "\r",
                                        "\b",
                                        "\x1f",
                                        "\x7f",
                                        "é",
                                        "ß",
                                        "Ж",
                                        "\xe2\x80\xa8",
                                        "中",
                                        "👍",
                                        "🏳️‍🌈",
                                        std::string_view("\0", 1),
                                        "<",
                                        "&",
                                        "_",
                                        "*",
                                        "{",
                                        "]",
                                        ":",
                                        ","};

/// \u escapes of one character, as a surrogate pair beyond the basic plane; `text` begins with the character.
std::string unicode_escape(std::string_view text, std::size_t& length) {
  const auto lead = static_cast<unsigned char>(text[0]);
  length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  std::uint32_t point = length == 1 ? lead : lead & (0x7fu >> length);
  for (std::size_t i = 1; i != length; ++i)
    point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3fu);
  char escape[16];
  if (point < 0x10000) {
    std::snprintf(escape, sizeof escape, "\\u%04X", point);
  } else {
    point -= 0x10000;
    std::snprintf(escape, sizeof escape, "\\u%04x\\u%04x", 0xd800 + (point >> 10), 0xdc00 + (point & 0x3ff));
  }
  return escape;
}

}  // namespace

std::int64_t random_source::integer() {
  using limits = std::numeric_limits<std::int64_t>;
  static constexpr std::int64_t edges[] = {
      0, 1, -1, limits::max(), limits::min(), 4294967296, 9007199254740993};
  if (chance(20)) return edges[below(std::size(edges))];
  return static_cast<std::int64_t>(engine_()) >> below(64);
}

double random_source::number() {
  if (chance(30)) return static_cast<double>(static_cast<std::int64_t>(below(2000)) - 1000);
  if (chance(50)) return static_cast<double>(static_cast<std::int64_t>(below(2000000)) - 1000000) / 1024;
  for (;;) {
    const double any = std::bit_cast<double>(static_cast<std::uint64_t>(engine_()));
    if (std::isnormal(any)) return any;
  }
}

std::string random_source::text() {
  std::string text;
  const std::size_t length = chance(5) ? 200 + below(100) : below(12);
  for (std::size_t i = 0; i != length; ++i)
    text += letters[chance(60) ? below(4) : below(std::size(letters))];
  return text;
}

std::string random_source::word(std::size_t length) {
  std::string word;
  for (std::size_t i = 0; i != length; ++i) word += static_cast<char>('a' + below(26));
  return word;
}

std::string random_source::json(int depth) {
  static constexpr const char* plain[] = {"null",
                                          "true",
                                          "false",
                                          "0",
                                          "-0",
                                          "1.10",
                                          "1E+2",
                                          "[]",
                                          "{}",
                                          "\"\"",
                                          "12345678901234567890",
                                          "-123456789012345678901234567890",
                                          "0.10e-7"};
  if (depth == 0 || chance(40)) return plain[below(std::size(plain))];
  if (chance(30)) return quoted(text());
  const bool object = chance(50);
  std::string json = object ? "{" : "[";
  for (std::size_t i = below(4); i != 0; --i) {
    if (json.size() > 1) json += ',';
    if (object) json += quoted(chance(80) ? word(4) : text()) + ':';
    json += this->json(depth - 1);
  }
  return json + (object ? '}' : ']');
}

std::string random_source::escaped(std::string_view text) {
  std::string json = "\"";
  for (std::size_t at = 0, length = 1; at < text.size(); at += length) {
    const auto byte = static_cast<unsigned char>(text[at]);
    length = 1;
    if (byte == '/' && chance(50)) {
      json += "\\/";
    } else if (byte == '"' || byte == '\\') {
      json.append("\\").append(1, text[at]);
    } else if (byte < 0x20 || chance(20)) {
      json += unicode_escape(text.substr(at), length);
    } else {
      length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      json += text.substr(at, length);
    }
  }
  return json + '"';
}

std::string random_source::space() {
  static constexpr const char* spaces[] = {" ", "\n", "\t", "\r\n", "  \n\t "};
  return chance(90) ? "" : spaces[below(std::size(spaces))];
}

std::string quoted(std::string_view text) {
  std::string json = "\"";
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    char escape[8] = {'\\', letter};
    if (letter == '\n') escape[1] = 'n';
    if (letter == '\t') escape[1] = 't';
    if (letter == '\r') escape[1] = 'r';
    if (byte < 0x20 && escape[1] == letter) std::snprintf(escape, sizeof escape, "\\u%04x", byte);
    const bool plain = byte >= 0x20 && letter != '"' && letter != '\\';
    plain ? json += letter : json += escape;
  }
  return json + '"';
}

std::string shortest(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

}  // namespace botcore::test
