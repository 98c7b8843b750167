/// @file
/// Tables as text that spreadsheets open: RFC 4180, in UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reference_bot {

class csv_table {
 public:
  explicit csv_table(const std::vector<std::string>& header);

  /// A row; a field that a spreadsheet would take for a formula is marked as text.
  void add(const std::vector<std::string>& fields);

  const std::string& text() const noexcept { return text_; }

 private:
  void add_field(std::string_view field);

  std::string text_;
};

}  // namespace reference_bot
