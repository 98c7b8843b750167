#include "botcore/router/packing.hpp"

#include "botcore/api/deep_link.hpp"
#include "botcore/core/error.hpp"
#include "botcore/router/callback_data.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view packing_letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint64_t more_digits = 32;  // added to a digit that others follow

}  // namespace

void packer::number(std::uint64_t value) {
  for (; value >= more_digits; value >>= 5) made_ += packing_letters[(value & 31) | more_digits];
  made_ += packing_letters[value];
}

void packer::text(std::string_view value) {
  number(value.size());
  made_ += for_link_ ? to_base64url(value) : std::string(value);
}

std::uint64_t unpacker::number(std::uint64_t most) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; !failed_; shift += 5) {
    const std::size_t digit = rest_.empty() ? std::string_view::npos : packing_letters.find(rest_.front());
    const std::uint64_t part = digit & 31;
    // Neither more bits than a number has, nor a last digit that says nothing.
    if (digit == std::string_view::npos || shift > 60 || (shift == 60 && part > 15)) break;
    if (digit == 0 && shift > 0) break;
    rest_.remove_prefix(1);
    value |= part << shift;
    if (digit < more_digits) {
      if (value <= most) return value;
      break;
    }
  }
  failed_ = true;
  return 0;
}

std::string unpacker::text(std::size_t most) {
  const auto bytes = static_cast<std::size_t>(number(most));
  const std::size_t letters = for_link_ ? (bytes * 8 + 5) / 6 : bytes;
  if (failed_ || rest_.size() < letters) {
    failed_ = true;
    return {};
  }
  const std::string_view packed = rest_.substr(0, letters);
  rest_.remove_prefix(letters);
  if (!for_link_) return std::string(packed);
  std::optional<std::string> read = from_base64url(packed);
  if (read && read->size() == bytes && to_base64url(*read) == packed) return std::move(*read);
  failed_ = true;
  return {};
}

void packing<std::chrono::year_month_day>::pack(packer& out, std::chrono::year_month_day value) {
  const auto day = value.ok() ? std::chrono::sys_days(value) - first : std::chrono::days(-1);
  if (day.count() < 0 || static_cast<std::uint64_t>(day.count()) > most) {
    throw error(errc::invalid_argument, "putting a date into a button that is none of the years 1 to 9999");
  }
  out.number(static_cast<std::uint64_t>(day.count()));
}

std::string packed_prefix(std::string_view tag, std::uint32_t layout) {
  std::string prefix(tag);
  prefix += '-';
  prefix += packing_letters[layout >> 6 & 63];
  prefix += packing_letters[layout & 63];
  return prefix;
}

void require_short_text(std::size_t bytes, std::size_t most) {
  if (bytes <= most) return;
  throw error(errc::invalid_argument, "making a short text of " + std::to_string(bytes) +
                                          " bytes, which has room for " + std::to_string(most));
}

std::size_t whole_letters(std::string_view text, std::size_t most) noexcept {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return most;
}

}  // namespace botcore::inline v0
