/// @file
/// How the sandbox says no to a call of the bot.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

namespace botcore::inline v0::sandbox {

/// A refused call, in the real server's code and words where they are known.
class refused : public std::exception {
 public:
  refused(int code, std::string description) : code_(code), description_(std::move(description)) {}

  int code() const noexcept { return code_; }
  const std::string& description() const noexcept { return description_; }
  const char* what() const noexcept override { return description_.c_str(); }

 private:
  int code_;
  std::string description_;
};

/// 400, as most refusals are.
inline refused bad_request(std::string_view why) {
  return refused(400, "Bad Request: " + std::string(why));
}

}  // namespace botcore::inline v0::sandbox
