#include "csv.hpp"

namespace reference_bot {
namespace {

/// Without it, a widespread spreadsheet takes UTF-8 for something else.
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool looks_like_formula(std::string_view field) {
  return !field.empty() && std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos;
}

}  // namespace

csv_table::csv_table(const std::vector<std::string>& header) : text_(byte_order_mark) {
  add(header);
}

void csv_table::add(const std::vector<std::string>& fields) {
  bool first = true;
  for (const std::string& field : fields) {
    if (!first) text_ += ',';
    first = false;
    add_field(field);
  }
  text_ += "\r\n";
}

void csv_table::add_field(std::string_view field) {
  const bool formula = looks_like_formula(field);
  if (!formula && field.find_first_of(",\"\r\n") == std::string_view::npos) {
    text_ += field;
    return;
  }
  text_ += '"';
  if (formula) text_ += '\'';
  for (const char letter : field) {
    if (letter == '"') text_ += '"';
    text_ += letter;
  }
  text_ += '"';
}

}  // namespace reference_bot
