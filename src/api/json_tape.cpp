#include "api/json_tape.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include <boost/json/basic_parser_impl.hpp>

#include "botcore/api/json_reader.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

/// An object with more members than this is searched for repeated names by sorting.
constexpr std::uint32_t few_members = 32;

bool same_name(const json_token& left, const json_token& right) noexcept {
  return left.name() == right.name();
}

}  // namespace

/// Takes the parser's events and writes tokens.
class json_tape_writer {
 public:
  // Limits that basic_parser wants to know; the text itself is limited, see parse().
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  json_tape_writer(json_tape& tape, std::string_view document) noexcept : tape_(tape), document_(document) {}

  bool on_document_begin(error_code&) noexcept { return true; }
  bool on_document_end(error_code&) noexcept { return true; }
  bool on_comment_part(boost::json::string_view, error_code&) noexcept { return true; }
  bool on_comment(boost::json::string_view, error_code&) noexcept { return true; }
  // Only for documents that come in pieces.
  bool on_number_part(boost::json::string_view, error_code&) noexcept { return true; }

  bool on_object_begin(error_code&) { return open(json_kind::object); }
  bool on_object_end(std::size_t members, error_code&) {
    if (members > few_members) supersede_many(open_[depth_ - 1].token);
    return close(members);
  }
  bool on_array_begin(error_code&) { return open(json_kind::array); }
  bool on_array_end(std::size_t elements, error_code&) { return close(elements); }

  bool on_key_part(boost::json::string_view part, std::size_t, error_code&) { return append(part); }
  bool on_key(boost::json::string_view last, std::size_t size, error_code&) {
    bool verbatim = false;
    key_ = whole_text(last, size, verbatim);
    key_size_ = static_cast<std::uint32_t>(size);
    supersede();
    return true;
  }
  bool on_string_part(boost::json::string_view part, std::size_t, error_code&) { return append(part); }
  bool on_string(boost::json::string_view last, std::size_t size, error_code&) {
    bool verbatim = false;
    const char* text = whole_text(last, size, verbatim);
    add(json_kind::string, text, size).verbatim = verbatim;
    return true;
  }
  bool on_int64(std::int64_t, boost::json::string_view text, error_code&) {
    add(json_kind::integer, text.data(), text.size());
    return true;
  }
  bool on_uint64(std::uint64_t, boost::json::string_view text, error_code&) {
    add(json_kind::integer, text.data(), text.size());
    return true;
  }
  bool on_double(double, boost::json::string_view text, error_code&) {
    add(json_kind::number, text.data(), text.size());
    return true;
  }
  bool on_bool(bool value, error_code&) {
    add(json_kind::boolean, nullptr, value);
    return true;
  }
  bool on_null(error_code&) {
    add(json_kind::null, nullptr, 0);
    return true;
  }

 private:
  struct container {
    std::size_t token;
    std::uint64_t names;  // a bit for each name so far: most objects are seen at once to repeat none
    std::uint32_t count;
  };

  json_token& add(json_kind kind, const char* text, std::size_t size) {
    if (tape_.size_ == tape_.capacity_) tape_.grow();
    json_token& token = tape_.tokens_[tape_.size_++];
    token = {key_, text, key_size_, static_cast<std::uint32_t>(size), 1, kind, false, false};
    key_ = nullptr;
    return token;
  }

  bool open(json_kind kind) {
    add(kind, nullptr, 0);
    open_[depth_++] = {tape_.size_ - 1, 0, 0};
    return true;
  }

  bool close(std::size_t count) {
    const std::size_t begin = open_[--depth_].token;
    json_token& token = tape_.tokens_[begin];
    token.size = static_cast<std::uint32_t>(count);
    token.span = static_cast<std::uint32_t>(tape_.size_ - begin);
    return true;
  }

  bool append(boost::json::string_view part) {
    if (!text_) {
      tape_.provide_letters(document_.size());
      text_ = tape_.letters_;
    }
    tape_.letters_ = std::copy(part.begin(), part.end(), tape_.letters_);
    return true;
  }

  /// The text that `last` completes: a part of the document if it had no escapes.
  const char* whole_text(boost::json::string_view last, std::size_t size, bool& verbatim) {
    const char* end = document_.data() + document_.size();
    verbatim = last.size() == size && !std::less<>()(last.data(), document_.data()) &&
               std::less<>()(last.data(), end);
    if (verbatim) return last.data();
    append(last);
    return std::exchange(text_, nullptr);
  }

  /// Of members with the same name the last one counts. Called with the name of each before its value.
  void supersede() {
    container& object = open_[depth_ - 1];
    if (++object.count > few_members) return;
    const auto letter = [this](std::uint32_t at) { return static_cast<unsigned char>(key_[at]); };
    unsigned sum = key_size_;
    if (key_size_ != 0) sum += letter(0) * 3u + letter(key_size_ - 1) * 5u + letter(key_size_ / 2) * 7u;
    const std::uint64_t bit = std::uint64_t{1} << (sum & 63);
    if (object.names & bit) supersede_among_few(object.token);
    object.names |= bit;
  }

  void supersede_among_few(std::size_t object) {
    const std::string_view name(key_, key_size_);
    for (std::size_t at = object + 1; at != tape_.size_; at += tape_.tokens_[at].span) {
      json_token& member = tape_.tokens_[at];
      if (member.name() == name) member.superseded = true;
    }
  }

  void supersede_many(std::size_t object) {
    std::vector<json_token*> members;
    for (std::size_t at = object + 1; at != tape_.size_; at += tape_.tokens_[at].span) {
      members.push_back(&tape_.tokens_[at]);
    }
    std::stable_sort(members.begin(), members.end(), [](const json_token* left, const json_token* right) {
      return left->name() < right->name();
    });
    for (std::size_t i = 1; i < members.size(); ++i) {
      if (same_name(*members[i - 1], *members[i])) members[i - 1]->superseded = true;
    }
  }

  json_tape& tape_;
  std::string_view document_;
  const char* key_ = nullptr;
  std::uint32_t key_size_ = 0;
  char* text_ = nullptr;  // what has been read of a text with escapes
  std::size_t depth_ = 0;
  container open_[json_document::max_depth + 1];
};

json_tape::json_tape(std::span<json_token> tokens, std::span<char> letters) noexcept
    : tokens_(tokens.data()),
      capacity_(tokens.size()),
      letters_(letters.data()),
      letter_capacity_(letters.size()) {}

void json_tape::grow() {
  if (capacity_ >= json_document::max_values) {
    throw error(errc::malformed_data,
                "reading JSON of more than " + std::to_string(json_document::max_values) + " values");
  }
  const std::size_t wanted = std::min(capacity_ * 2, json_document::max_values);
  auto more = std::make_unique_for_overwrite<json_token[]>(wanted);
  std::copy(tokens_, tokens_ + size_, more.get());
  own_tokens_ = std::move(more);
  tokens_ = own_tokens_.get();
  capacity_ = wanted;
}

/// All texts together are no longer without their escapes than with them.
void json_tape::provide_letters(std::size_t size) {
  if (letter_capacity_ >= size) return;
  own_letters_ = std::make_unique_for_overwrite<char[]>(size);
  letters_ = own_letters_.get();
  letter_capacity_ = size;
}

void json_tape::parse(std::string_view document) {
  if (document.size() > std::numeric_limits<std::uint32_t>::max())
    throw error(errc::malformed_data, "parsing JSON of more than 4 GB");
  if (capacity_ == 0) {
    // A value with its name takes some 24 bytes in Telegram's texts.
    capacity_ = document.size() / 24 + 16;
    own_tokens_ = std::make_unique_for_overwrite<json_token[]>(capacity_);
    tokens_ = own_tokens_.get();
  }
  boost::json::parse_options options;
  options.max_depth = json_document::max_depth;
  boost::json::basic_parser<json_tape_writer> parser(options, *this, document);
  error_code failure;
  const std::size_t read = parser.write_some(false, document.data(), document.size(), failure);
  if (!failure && document.find_first_not_of(" \t\r\n", read) != document.npos)
    failure = boost::json::error::extra_data;
  if (failure) {
    throw error(errc::malformed_data,
                "parsing JSON, at byte " + std::to_string(read) + ": " + failure.message());
  }
}

}  // namespace botcore::inline v0
