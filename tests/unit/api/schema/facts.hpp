/// @file
/// The Bot API's facts as data for tests: what botcore's code was generated from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::test {

/// A type as a field spells it, taken apart.
struct type_expression {
  enum class kind { integer, number, boolean, text, chat_id, file, array, named, either };

  kind what = kind::text;
  std::string name;                    ///< of a named type
  std::vector<type_expression> parts;  ///< the element of an array, the alternatives of "A or B"
};

/// @throws std::runtime_error for what is no type
type_expression parse_type(std::string_view text);

struct field_facts {
  std::string name;
  type_expression type;
  bool required = false;
  bool unix_time = false;
  bool always_true = false;             ///< of type True
  bool must_upload = false;             ///< takes no file_id or URL
  bool takes_no_uploads = false;        ///< not even deep inside
  std::optional<std::string> constant;  ///< the only text that it may have
  std::vector<std::string> texts;       ///< the known texts
  std::vector<std::int64_t> numbers;    ///< the allowed numbers
  std::size_t shortest = 0;             ///< of a text, in whatever unit
  std::size_t longest = 4096;
};

/// A struct with fields, or a union of alternatives.
struct type_facts {
  std::string name;
  std::vector<field_facts> fields;
  std::vector<type_expression> alternatives;
  std::string tag;  ///< the member that tells alternatives apart; empty: other members do
  /// Alternatives that a number in `tag` stands for; all other objects are the other alternative.
  std::map<std::string, std::int64_t> by_number;

  bool is_union() const noexcept { return !alternatives.empty(); }
};

struct method_facts {
  std::string name;
  std::string returns;
  std::vector<field_facts> parameters;
  bool multipart = false;
};

struct api_facts {
  std::map<std::string, type_facts, std::less<>> types;
  std::map<std::string, method_facts, std::less<>> methods;

  const type_facts& type(std::string_view name) const;
};

/// What src/codegen/bot_api.json says, read once.
const api_facts& bot_api_facts();

}  // namespace botcore::test
