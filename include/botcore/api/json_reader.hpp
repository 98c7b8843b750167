/// @file
/// Reads one JSON value and knows where it stands in its document. The generated decoders stand on it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What a value of a document is; numbers without fraction and exponent are integers.
enum class json_kind : unsigned char { null, boolean, integer, number, string, array, object };

struct json_token;

/// A view on one value of a parsed document, which must outlive it.
///
/// Made for decoding in one pass: ask for the kind, take the scalar, or walk the members or elements that are
/// there.
class BOTCORE_EXPORT json_reader {
 public:
  json_kind kind() const noexcept;
  bool is_null() const noexcept { return kind() == json_kind::null; }

  /// The scalar, or an error (errc::malformed_data) that names the path of this value and both kinds.
  /// @{
  std::int64_t as_int64() const;  ///< also takes a number like 5.0, and nothing that would lose digits
  double as_double() const;       ///< the nearest one
  bool as_bool() const;
  std::string_view as_string() const;  ///< lives as long as the document
  /// @}

  /// Calls `callback(std::string_view name, json_reader& value)` for each member, in the order of the text;
  /// of members with the same name only the last one counts.
  /// @throws error (errc::malformed_data) when this is no object
  template <class Callback>
  void for_each_member(Callback&& callback) const {
    walk_members(address(callback), [](void* target, std::string_view name, json_reader& value) {
      (*static_cast<std::remove_reference_t<Callback>*>(target))(name, value);
    });
  }

  /// Calls `callback(json_reader& element)` for each element.
  /// @throws error (errc::malformed_data) when this is no array
  template <class Callback>
  void for_each_element(Callback&& callback) const {
    walk_elements(address(callback), [](void* target, json_reader& element) {
      (*static_cast<std::remove_reference_t<Callback>*>(target))(element);
    });
  }

  /// How many elements or members there are: for reserving memory, 0 when unknown.
  std::size_t size_hint() const noexcept;

  /// One member by its name; empty when this is no object or has no such member. For envelopes and tags: a
  /// decoder walks.
  std::optional<json_reader> find(std::string_view name) const noexcept;
  /// As `find`, for callers with a reader at hand: points `member` at the member and tells whether there is
  /// one.
  bool member(std::string_view name, json_reader& member) const noexcept;

  /// This value as JSON text again, without white space: all members, and every number digit by digit.
  std::string raw() const;

  /// Where this value stands, as in `result[0].message.chat.id`; empty at the root.
  std::string path() const;

  /// Throws the error (errc::malformed_data) "PATH: expected WHAT, found KIND".
  /// @param expected  with its article: "an integer"
  [[noreturn]] void fail(std::string_view expected) const;

 private:
  friend class json_document;
  friend BOTCORE_EXPORT void read_json(std::string_view text, void* target,
                                       void (*read)(json_reader& root, void* target));

  json_reader(const json_token* token, const json_token* root) noexcept : token_(token), root_(root) {}

  template <class Callback>
  static void* address(Callback& callback) noexcept {
    return const_cast<void*>(static_cast<const void*>(std::addressof(callback)));
  }

  void walk_members(void* target, void (*call)(void*, std::string_view, json_reader&)) const;
  void walk_elements(void* target, void (*call)(void*, json_reader&)) const;

  const json_token* token_;
  const json_token* root_;
};

/// A parsed JSON text.
///
/// Its strings must be UTF-8, and escapes may not name half a surrogate pair. Nesting deeper than `max_depth`
/// is refused: Telegram's deepest answers (rich messages) stay far below it, and decoders recurse.
class BOTCORE_EXPORT json_document {
 public:
  static constexpr std::size_t max_depth = 128;
  /// More are refused: each takes memory, and no answer has nearly as many.
  static constexpr std::size_t max_values = std::size_t(4) * 1024 * 1024;

  /// @throws error (errc::malformed_data) with the offset of the first byte that does not fit
  explicit json_document(std::string text);
  /// No document: only to be assigned to.
  json_document() noexcept;
  json_document(json_document&&) noexcept;
  json_document& operator=(json_document&&) noexcept;
  ~json_document();

  /// Valid as long as the document's contents live, also when the document is moved.
  json_reader root() const noexcept;

 private:
  struct contents;
  std::unique_ptr<contents> contents_;
};

/// Parses `text` and calls `read` with its root: a document that need not outlive one call, and so copies
/// nothing.
/// @throws error (errc::malformed_data) as json_document; whatever `read` throws
BOTCORE_EXPORT void read_json(std::string_view text, void* target,
                              void (*read)(json_reader& root, void* target));

}  // namespace botcore::inline v0
