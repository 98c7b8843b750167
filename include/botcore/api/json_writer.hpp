/// @file
/// Writes JSON text, token by token. The generated encoders stand on it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

class upload_list;

/// Appends JSON to a string that the caller owns; commas are its own business.
///
/// It trusts the order of calls (a key before each member's value, every begin with its end). Text is taken
/// as UTF-8 and passed through, but for the characters that JSON wants escaped.
class BOTCORE_EXPORT json_writer {
 public:
  /// @param out      lives longer than the writer; what it holds stays in front.
  /// @param uploads  lives longer than the writer, too, and takes the files; null: what is written must not hold any.
  explicit json_writer(std::string& out, upload_list* uploads = nullptr) noexcept
      : out_(out), uploads_(uploads) {}

  upload_list* uploads() const noexcept { return uploads_; }

  /// From now on a text that is longer than Telegram takes, or empty where it wants one, is an error
  /// (errc::invalid_argument).
  void check_limits() noexcept { checks_limits_ = true; }
  bool checks_limits() const noexcept { return checks_limits_; }

  /// How many objects and arrays are open.
  int depth() const noexcept { return depth_; }

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view name);

  void string(std::string_view text);
  void integer(std::int64_t value);
  /// Writes the shortest text that reads back as the same value.
  /// @throws error (errc::invalid_argument) for infinities and NaN, which JSON does not have.
  void number(double value);
  void boolean(bool value);
  void null();
  /// Appends one value that is JSON already.
  void raw(std::string_view json);

 private:
  void separate();
  void append_escaped(std::string_view text);

  std::string& out_;
  upload_list* uploads_;
  int depth_ = 0;
  bool checks_limits_ = false;
  bool first_ = true;  // nothing stands before the next token that a comma would have to part it from
};

}  // namespace botcore::inline v0
