/// @file
/// A strict reader of multipart/form-data bodies, which carry files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::inline v0::sandbox {

/// One part of a form: a field, or a file when it has a file name (an empty one counts).
struct form_part {
  std::string name;
  std::optional<std::string> file_name;  ///< without folders and control characters
  std::string content_type;              ///< as given; empty: none
  std::string_view content;              ///< lies in the body
};

/// Takes a body apart. What stands before the first boundary and after the last is ignored.
///
/// Every part needs a Content-Disposition "form-data" with a name that no other part has. File names may be
/// quoted UTF-8, carry the HTML standard's %22, %0D and %0A, or come as `filename*`.
/// @throws refused saying what is wrong with the form.
/// @see RFC 2046, section 5.1, and RFC 7578
std::vector<form_part> read_multipart(std::string_view content_type, std::string_view body);

}  // namespace botcore::inline v0::sandbox
