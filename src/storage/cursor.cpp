#include "cursor.hpp"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace botcore::inline v0 {
namespace {

constexpr std::string_view cursor_letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t most_cursor_cells = 32;

/// Six bits a letter, the highest first; what does not fill the last letter is zero.
std::string cursor_text(std::string_view bytes) {
  std::string text;
  std::uint32_t held = 0;
  int bits = 0;
  for (const char byte : bytes) {
    held = (held << 8) | static_cast<unsigned char>(byte);
    for (bits += 8; bits >= 6; bits -= 6) text += cursor_letters[(held >> (bits - 6)) & 63];
  }
  if (bits > 0) text += cursor_letters[(held << (6 - bits)) & 63];
  return text;
}

std::optional<std::string> cursor_bytes(std::string_view text) {
  std::string bytes;
  std::uint32_t held = 0;
  int bits = 0;
  for (const char letter : text) {
    const auto value = cursor_letters.find(letter);
    if (value == std::string_view::npos) return std::nullopt;
    held = (held << 6) | static_cast<std::uint32_t>(value);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += static_cast<char>((held >> bits) & 255);
    }
  }
  const bool clean = bits < 6 && (held & ((1U << bits) - 1)) == 0;
  return clean ? std::optional(bytes) : std::nullopt;
}

class cursor_writer {
 public:
  template <class Number>
  void number(Number value) {
    for (std::size_t byte = 0; byte < sizeof(value); ++byte)
      bytes_ += static_cast<char>((value >> (8 * byte)) & 255);
  }
  void operator()(std::monostate) { bytes_ += 'n'; }
  void operator()(std::int64_t value) {
    bytes_ += 'i';
    number(static_cast<std::uint64_t>(value));
  }
  void operator()(double value) {
    bytes_ += 'r';
    number(std::bit_cast<std::uint64_t>(value));
  }
  void operator()(const std::string& value) {
    bytes_ += 't';
    number(static_cast<std::uint32_t>(value.size()));
    bytes_ += value;
  }
  void operator()(const blob& value) {
    bytes_ += 'b';
    number(static_cast<std::uint32_t>(value.size()));
    for (const std::byte byte : value) bytes_ += static_cast<char>(byte);
  }
  const std::string& bytes() const noexcept { return bytes_; }

 private:
  std::string bytes_;
};

/// Takes from the front; once something is missing, nothing is good any more.
class cursor_reader {
 public:
  explicit cursor_reader(std::string_view bytes) : rest_(bytes) {}

  bool good() const noexcept { return good_; }
  bool at_end() const noexcept { return rest_.empty(); }

  std::string_view take(std::size_t count) {
    good_ = good_ && rest_.size() >= count;
    const std::string_view taken = rest_.substr(0, good_ ? count : 0);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  template <class Number>
  Number number() {
    Number value = 0;
    const std::string_view taken = take(sizeof(value));
    for (std::size_t byte = taken.size(); byte-- > 0;) {
      value = static_cast<Number>(value << 8) | static_cast<unsigned char>(taken[byte]);
    }
    return value;
  }
  sql_value cell() {
    const std::string_view kind = take(1);
    if (kind == "n") return std::monostate();
    if (kind == "i") return static_cast<std::int64_t>(number<std::uint64_t>());
    if (kind == "r") return std::bit_cast<double>(number<std::uint64_t>());
    if (kind == "t") return std::string(take(number<std::uint32_t>()));
    good_ = good_ && kind == "b";
    const std::string_view bytes = take(good_ ? number<std::uint32_t>() : 0);
    blob value(bytes.size());
    std::transform(bytes.begin(), bytes.end(), value.begin(), [](char byte) { return std::byte(byte); });
    return value;
  }

 private:
  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::string write_cursor(std::uint32_t order, std::span<const sql_value> cells) {
  cursor_writer writer;
  writer.number(order);
  for (const sql_value& cell : cells) std::visit(writer, cell);
  return cursor_text(writer.bytes());
}

std::optional<list_place> read_cursor(std::string_view text) {
  const auto bytes = cursor_bytes(text);
  if (!bytes) return std::nullopt;
  cursor_reader reader(*bytes);
  list_place place;
  place.order = reader.number<std::uint32_t>();
  while (reader.good() && !reader.at_end() && place.cells.size() < most_cursor_cells) {
    place.cells.push_back(reader.cell());
  }
  if (!reader.good() || !reader.at_end()) return std::nullopt;
  return place;
}

}  // namespace botcore::inline v0
