#include "botcore/router/struct_codec.hpp"

#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

void field_writer::put(std::string_view bytes) {
  written_ += std::to_string(bytes.size());
  written_ += ':';
  written_ += bytes;
}

std::string_view field_reader::next() {
  std::size_t length = 0;
  const auto [end, failure] = std::from_chars(left_.data(), left_.data() + left_.size(), length);
  const auto digits = static_cast<std::size_t>(end - left_.data());
  if (failure != std::errc() || digits >= left_.size() || left_[digits] != ':') refuse(left_);
  left_.remove_prefix(digits + 1);
  if (length > left_.size()) refuse(left_);
  const std::string_view found = left_.substr(0, length);
  left_.remove_prefix(length);
  return found;
}

double field_reader::next_real() {
  const std::string_view text = next();
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) refuse(text);
  return value;
}

std::chrono::year_month_day field_reader::next_day() {
  const auto year = next_number<int>();
  const auto month = next_number<unsigned>();
  const auto day = next_number<unsigned>();
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

void field_reader::finish() const {
  if (!left_.empty()) refuse(left_);
}

void field_reader::refuse(std::string_view stored) {
  constexpr std::size_t longest_shown = 40;
  throw error(errc::malformed_data, fmt::format("reading a stored struct, which goes wrong at '{}'",
                                                stored.substr(0, longest_shown)));
}

void put_field(field_writer& out, double value) {
  std::array<char, 40> buffer;
  const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  out.put({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
}

void put_field(field_writer& out, std::chrono::year_month_day value) {
  out.put_number(static_cast<int>(value.year()));
  out.put_number(static_cast<unsigned>(value.month()));
  out.put_number(static_cast<unsigned>(value.day()));
}

void refuse_layout(std::string_view stored, std::string_view wanted) {
  throw error(errc::malformed_data,
              fmt::format("reading a stored struct of the layout {}, which is {} by now", stored, wanted));
}

}  // namespace botcore::inline v0
