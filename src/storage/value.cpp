#include "botcore/storage/value.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

template <class T>
const T* cell_as(const sql_value& cell) noexcept {
  return std::get_if<T>(&cell);
}

bool read_digits(std::string_view text, unsigned& result) noexcept {
  const auto end = std::from_chars(text.data(), text.data() + text.size(), result);
  return end.ec == std::errc() && end.ptr == text.data() + text.size();
}

}  // namespace

void sql_parameter::set(const std::chrono::year_month_day& value) {
  if (!value.ok() || int(value.year()) < 0 || int(value.year()) > 9999) {
    throw error(errc::invalid_argument, "binding a date that does not exist");
  }
  kind_ = kind::text;
  const auto end = fmt::format_to_n(buffer_.data(), buffer_.size(), "{:04}-{:02}-{:02}", int(value.year()),
                                    unsigned(value.month()), unsigned(value.day()));
  length_ = static_cast<std::uint8_t>(end.size);
}

sql_parameter sql_parameter::of(const sql_value& cell) noexcept {
  struct {
    sql_parameter operator()(std::monostate) const { return nullptr; }
    sql_parameter operator()(std::int64_t number) const { return number; }
    sql_parameter operator()(double number) const { return number; }
    sql_parameter operator()(const std::string& text) const { return text; }
    sql_parameter operator()(const blob& bytes) const { return bytes; }
  } const made;
  return std::visit(made, cell);
}

sql_value sql_parameter::value() const {
  switch (kind_) {
    case kind::null:
      break;
    case kind::integer:
      return integer_;
    case kind::real:
      return real_;
    case kind::text:
      return std::string(text());
    case kind::bytes:
      return blob(bytes_.begin(), bytes_.end());
  }
  return std::monostate();
}

void sql_parameter::refuse_number() {
  throw error(errc::invalid_argument, "binding a number above the signed 64-bit range");
}

bool read_cell(const sql_value& cell, std::int64_t& result) noexcept {
  const auto* number = cell_as<std::int64_t>(cell);
  if (number) result = *number;
  return number != nullptr;
}

bool read_cell(const sql_value& cell, double& result) noexcept {
  if (const auto* real = cell_as<double>(cell)) {
    result = *real;
    return true;
  }
  const auto* number = cell_as<std::int64_t>(cell);
  if (number) result = static_cast<double>(*number);
  return number != nullptr;
}

bool read_cell(const sql_value& cell, std::string& result) {
  const auto* text = cell_as<std::string>(cell);
  if (text) result = *text;
  return text != nullptr;
}

bool read_cell(const sql_value& cell, std::string_view& result) noexcept {
  const auto* text = cell_as<std::string>(cell);
  if (text) result = *text;
  return text != nullptr;
}

bool read_cell(const sql_value& cell, blob& result) {
  const auto* bytes = cell_as<blob>(cell);
  if (bytes) result = *bytes;
  return bytes != nullptr;
}

bool read_cell(const sql_value& cell, system_time& result) noexcept {
  constexpr auto limit = std::chrono::floor<std::chrono::milliseconds>(system_time::duration::max()).count();
  const auto* number = cell_as<std::int64_t>(cell);
  if (!number || *number > limit || *number < -limit) return false;
  result = system_time(std::chrono::milliseconds(*number));
  return true;
}

bool read_cell(const sql_value& cell, std::chrono::year_month_day& result) noexcept {
  const auto* text = cell_as<std::string>(cell);
  if (!text || text->size() != 10 || (*text)[4] != '-' || (*text)[7] != '-') return false;
  const std::string_view view(*text);
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (!read_digits(view.substr(0, 4), year) || !read_digits(view.substr(5, 2), month) ||
      !read_digits(view.substr(8, 2), day)) {
    return false;
  }
  result = std::chrono::year(static_cast<int>(year)) / std::chrono::month(month) / std::chrono::day(day);
  return result.ok();
}

}  // namespace botcore::inline v0
