/// @file
/// Where a bot's methods and files are.
#pragma once

#include <cstdint>
#include <string>

namespace botcore::inline v0 {

/// The URLs hold the token.
class client_address {
 public:
  /// @throws error (invalid_configuration) when the token or the root does not have the right form.
  client_address(const std::string& token, std::string api_root, bool test_environment);

  std::int64_t bot_id() const noexcept { return bot_id_; }
  std::string of_method(const std::string& method) const { return methods_ + method; }
  /// `file_path` as getFile gave it.
  std::string of_file(const std::string& file_path) const;

 private:
  std::int64_t bot_id_;
  std::string methods_;
  std::string files_;
};

}  // namespace botcore::inline v0
