#include "botcore/api/json_writer.hpp"

#include <charconv>
#include <cmath>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

void json_writer::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

void json_writer::begin_object() {
  separate();
  out_ += '{';
  ++depth_;
  first_ = true;
}

void json_writer::end_object() {
  out_ += '}';
  --depth_;
  first_ = false;
}

void json_writer::begin_array() {
  separate();
  out_ += '[';
  ++depth_;
  first_ = true;
}

void json_writer::end_array() {
  out_ += ']';
  --depth_;
  first_ = false;
}

void json_writer::key(std::string_view name) {
  separate();
  append_escaped(name);
  out_ += ':';
  first_ = true;  // the member's value follows its key without a comma
}

void json_writer::string(std::string_view text) {
  separate();
  append_escaped(text);
}

void json_writer::integer(std::int64_t value) {
  separate();
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
}

void json_writer::number(double value) {
  if (!std::isfinite(value))
    throw error(errc::invalid_argument, "writing a number that is not finite as JSON");
  separate();
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
}

void json_writer::boolean(bool value) {
  raw(value ? "true" : "false");
}

void json_writer::null() {
  raw("null");
}

void json_writer::raw(std::string_view json) {
  separate();
  out_ += json;
}

void json_writer::append_escaped(std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out_ += '"';
  std::size_t copied = 0;
  for (std::size_t i = 0; i != text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out_.append(text, copied, i - copied);
    copied = i + 1;
    out_ += '\\';
    switch (byte) {
      case '"':
      case '\\':
        out_ += text[i];
        break;
      case '\n':
        out_ += 'n';
        break;
      case '\t':
        out_ += 't';
        break;
      case '\r':
        out_ += 'r';
        break;
      default:
        out_ += "u00";
        out_ += hex[byte >> 4];
        out_ += hex[byte & 15];
    }
  }
  out_.append(text, copied);
  out_ += '"';
}

}  // namespace botcore::inline v0
