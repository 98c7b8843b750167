/// @file
/// Reads the files that the bot wants to send.
#pragma once

#include <cstddef>
#include <string_view>

#include <boost/json/object.hpp>

#include "file_store.hpp"
#include "media.hpp"
#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {

/// What the real server takes and gives, in bytes. Zero: no limit.
struct file_limits {
  std::size_t photo = std::size_t(10) * 1024 * 1024;
  std::size_t upload = std::size_t(50) * 1024 * 1024;
  std::size_t download = std::size_t(20) * 1024 * 1024;
};

class media_reader {
 public:
  media_reader(file_store& store, const file_limits& limits, const uploads& files)
      : store_(store), limits_(limits), files_(files) {}

  /// From the parameters of a method, or from an InputMedia; `field` holds the file itself.
  /// @throws refused for what Telegram does not accept.
  media read(file_kind kind, const boost::json::object& fields, std::string_view field) const;

 private:
  file_pointer file(file_kind kind, std::string_view text) const;
  file_pointer uploaded(file_kind kind, const upload& sent) const;
  file_pointer known(file_kind kind, std::string_view file_id) const;
  file_pointer thumbnail(const boost::json::object& fields) const;

  file_store& store_;
  const file_limits& limits_;
  const uploads& files_;
};

/// Whether bytes can be shown as a photo. @throws refused.
void check_photo(std::string_view bytes);

}  // namespace botcore::inline v0::sandbox
