#include "header_value.hpp"

#include <algorithm>

#include "ascii.hpp"

namespace botcore::inline v0::sandbox {
namespace {

bool is_token_character(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || (c != 0 && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

/// Reads from the left of a text; a null character stands for its end, and for one in it.
class header_cursor {
 public:
  explicit header_cursor(std::string_view text) : rest_(text) {}

  bool at_end() const noexcept { return rest_.empty(); }

  void skip_space() {
    const std::size_t first = rest_.find_first_not_of(" \t");
    rest_.remove_prefix(first == std::string_view::npos ? rest_.size() : first);
  }

  bool take(char wanted) {
    if (!rest_.starts_with(wanted)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string token() {
    std::size_t length = 0;
    while (length < rest_.size() && is_token_character(rest_[length])) ++length;
    const std::string result(rest_.substr(0, length));
    rest_.remove_prefix(length);
    return result;
  }

  /// What stands between quotation marks, the first of which has been taken. A backslash protects a mark or
  /// another backslash; before anything else it stands for itself, as in the paths of old browsers.
  std::optional<std::string> quoted() {
    std::string result;
    for (std::size_t at = 0; at < rest_.size(); ++at) {
      char c = rest_[at];
      if (c == '"') {
        rest_.remove_prefix(at + 1);
        return result;
      }
      const bool protects =
          c == '\\' && at + 1 < rest_.size() && (rest_[at + 1] == '"' || rest_[at + 1] == '\\');
      if (protects) c = rest_[++at];
      if (static_cast<unsigned char>(c) < 0x20 && c != '\t') return std::nullopt;
      result += c;
    }
    return std::nullopt;
  }

 private:
  std::string_view rest_;
};

}  // namespace

const std::string* header_value::find(std::string_view name) const noexcept {
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [name](const auto& parameter) { return parameter.first == name; });
  return found == parameters.end() ? nullptr : &found->second;
}

std::optional<header_value> read_header_value(std::string_view text) {
  header_cursor cursor(text);
  header_value result;
  cursor.skip_space();
  result.value = ascii_lower(cursor.token());
  if (result.value.empty()) return std::nullopt;
  if (cursor.take('/')) result.value += '/' + ascii_lower(cursor.token());
  for (cursor.skip_space(); !cursor.at_end(); cursor.skip_space()) {
    if (!cursor.take(';')) return std::nullopt;
    cursor.skip_space();
    if (cursor.at_end()) break;
    const std::string name = ascii_lower(cursor.token());
    if (name.empty() || result.find(name) || !cursor.take('=')) return std::nullopt;
    std::optional<std::string> value;
    if (cursor.take('"')) {
      value = cursor.quoted();
    } else {
      value = cursor.token();
      if (value->empty()) return std::nullopt;
    }
    if (!value) return std::nullopt;
    result.parameters.emplace_back(name, std::move(*value));
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
