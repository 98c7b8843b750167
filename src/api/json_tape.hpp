/// @file
/// A parsed JSON text as a flat row of tokens: what `json_reader` walks over, with no tree behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "botcore/api/json_reader.hpp"

namespace botcore::inline v0 {

/// One value. The tokens of what is inside an array or object follow its own.
struct json_token {
  const char* key;         ///< the name of a member; null for elements and the root
  const char* text;        ///< of a string, without escapes; of a number, as it stands in the document
  std::uint32_t key_size;  ///< in bytes
  std::uint32_t size;      ///< bytes of the text, elements, members; of a boolean its value
  std::uint32_t span;      ///< tokens of this value, itself included: the next sibling is that far away
  json_kind kind;
  bool verbatim;    ///< the text of a string stands in the document just so, and needs no escapes
  bool superseded;  ///< a later member of the same object has the same name

  std::string_view name() const noexcept { return {key, key_size}; }
  std::string_view content() const noexcept { return {text, size}; }
};

/// The tokens of one document, and the texts that had escapes.
///
/// What has none is not copied: the document must outlive the tape. Numbers stay texts until somebody asks,
/// so that their digits are neither lost nor computed in vain.
class json_tape {
 public:
  json_tape() noexcept = default;
  /// Small documents take no other memory than these, which outlive the tape.
  json_tape(std::span<json_token> tokens, std::span<char> letters) noexcept;
  json_tape(const json_tape&) = delete;
  json_tape& operator=(const json_tape&) = delete;

  /// @throws error (errc::malformed_data) with the offset of the first byte that does not fit
  void parse(std::string_view document);

  /// The token of the whole document.
  const json_token* root() const noexcept { return tokens_; }

 private:
  friend class json_tape_writer;

  void grow();
  void provide_letters(std::size_t size);

  json_token* tokens_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
  char* letters_ = nullptr;  // where the next text without its escapes begins
  std::size_t letter_capacity_ = 0;
  std::unique_ptr<json_token[]> own_tokens_;
  std::unique_ptr<char[]> own_letters_;
};

}  // namespace botcore::inline v0
