/// @file
/// An enumeration of texts that stays open: a text that nobody knew yet is kept as it is.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The base of the generated classes such as `api::ChatType`.
///
/// Known texts cost no memory of their own. The empty text is the value of a default-constructed object.
class BOTCORE_EXPORT string_enum {
 public:
  std::string_view text() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const string_enum& left, const string_enum& right) noexcept {
    return left.text_ == right.text_;
  }
  friend bool operator==(const string_enum& left, std::string_view right) noexcept {
    return left.text_ == right;
  }

 protected:
  using names = std::span<const std::string_view>;
  static constexpr int no_index = -1;

  string_enum() noexcept = default;
  string_enum(names known, int index) noexcept;
  string_enum(names known, std::string_view text);
  string_enum(const string_enum& other);
  string_enum(string_enum&& other) noexcept;
  string_enum& operator=(const string_enum& other);
  string_enum& operator=(string_enum&& other) noexcept;
  ~string_enum() = default;

  int index() const noexcept { return index_; }

 private:
  void keep(std::string_view text);

  std::string_view text_;        // of a known value, or what own_ holds
  std::unique_ptr<char[]> own_;  // the text of an unknown value
  int index_ = no_index;         // in the table of known texts
};

}  // namespace botcore::inline v0
