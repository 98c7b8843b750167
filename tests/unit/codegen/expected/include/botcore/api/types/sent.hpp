// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: sent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/make_row.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// One of `AnswerCached`, `AnswerFresh`, `AnswerNote`.
/// @see https://core.telegram.org/bots/api#answer
struct BOTCORE_EXPORT Answer {
  Answer();
  Answer(AnswerCached held);  // NOLINT(google-explicit-constructor)
  Answer(AnswerFresh held);  // NOLINT(google-explicit-constructor)
  Answer(AnswerNote held);  // NOLINT(google-explicit-constructor)
  Answer(const Answer& other);
  Answer(Answer&& other) noexcept;
  Answer& operator=(const Answer& other);
  Answer& operator=(Answer&& other) noexcept;
  ~Answer();
  bool operator==(const Answer& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<AnswerCached>, boxed<AnswerFresh>, boxed<AnswerNote>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Answer& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Answer& value);
};

/// Telegram's AnswerCached, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#answercached
struct BOTCORE_EXPORT AnswerCached {
  AnswerCached();
  explicit AnswerCached(std::string file_id);
  AnswerCached(const AnswerCached& other);
  AnswerCached(AnswerCached&& other) noexcept;
  AnswerCached& operator=(const AnswerCached& other);
  AnswerCached& operator=(AnswerCached&& other) noexcept;
  ~AnswerCached();
  bool operator==(const AnswerCached& other) const;

  std::string file_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerCached& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerCached& value);
};

/// Telegram's AnswerFresh, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#answerfresh
struct BOTCORE_EXPORT AnswerFresh {
  AnswerFresh();
  explicit AnswerFresh(std::string url);
  AnswerFresh(const AnswerFresh& other);
  AnswerFresh(AnswerFresh&& other) noexcept;
  AnswerFresh& operator=(const AnswerFresh& other);
  AnswerFresh& operator=(AnswerFresh&& other) noexcept;
  ~AnswerFresh();
  bool operator==(const AnswerFresh& other) const;

  std::string url;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.

  AnswerFresh& with_thumbnail(InputFile value) &;
  AnswerFresh&& with_thumbnail(InputFile value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerFresh& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerFresh& value);
};

/// Telegram's AnswerNote, told apart by `type` "note"; it has no members.
/// @see https://core.telegram.org/bots/api#answernote
struct BOTCORE_EXPORT AnswerNote {
  AnswerNote();
  AnswerNote(const AnswerNote& other);
  AnswerNote(AnswerNote&& other) noexcept;
  AnswerNote& operator=(const AnswerNote& other);
  AnswerNote& operator=(AnswerNote&& other) noexcept;
  ~AnswerNote();
  bool operator==(const AnswerNote& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerNote& value);
};

/// One of `PlacePoint`, `PlaceVenue`.
/// @see https://core.telegram.org/bots/api#place
struct BOTCORE_EXPORT Place {
  Place();
  Place(PlacePoint held);  // NOLINT(google-explicit-constructor)
  Place(PlaceVenue held);  // NOLINT(google-explicit-constructor)
  Place(const Place& other);
  Place(Place&& other) noexcept;
  Place& operator=(const Place& other);
  Place& operator=(Place&& other) noexcept;
  ~Place();
  bool operator==(const Place& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<PlacePoint>, boxed<PlaceVenue>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Place& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Place& value);
};

/// Telegram's PlacePoint.
/// @see https://core.telegram.org/bots/api#placepoint
struct BOTCORE_EXPORT PlacePoint {
  PlacePoint();
  explicit PlacePoint(double latitude);
  PlacePoint(const PlacePoint& other);
  PlacePoint(PlacePoint&& other) noexcept;
  PlacePoint& operator=(const PlacePoint& other);
  PlacePoint& operator=(PlacePoint&& other) noexcept;
  ~PlacePoint();
  bool operator==(const PlacePoint& other) const;

  double latitude = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PlacePoint& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PlacePoint& value);
};

/// Telegram's PlaceVenue.
/// @see https://core.telegram.org/bots/api#placevenue
struct BOTCORE_EXPORT PlaceVenue {
  PlaceVenue();
  PlaceVenue(double latitude, std::string title);
  PlaceVenue(const PlaceVenue& other);
  PlaceVenue(PlaceVenue&& other) noexcept;
  PlaceVenue& operator=(const PlaceVenue& other);
  PlaceVenue& operator=(PlaceVenue&& other) noexcept;
  ~PlaceVenue();
  bool operator==(const PlaceVenue& other) const;

  double latitude = 0;  ///< Required.
  std::string title;  ///< Required; 1–64 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PlaceVenue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PlaceVenue& value);
};

/// Telegram's Button.
/// @see https://core.telegram.org/bots/api#button
struct BOTCORE_EXPORT Button {
  Button();
  explicit Button(std::string text);
  Button(const Button& other);
  Button(Button&& other) noexcept;
  Button& operator=(const Button& other);
  Button& operator=(Button&& other) noexcept;
  ~Button();
  bool operator==(const Button& other) const;

  std::string text;  ///< Required.
  std::optional<std::int64_t> request_id;  ///< Optional; 32 bits.

  Button& with_request_id(std::int64_t value) &;
  Button&& with_request_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Button& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Button& value);
};

/// Telegram's Keyboard.
/// @see https://core.telegram.org/bots/api#keyboard
struct BOTCORE_EXPORT Keyboard {
  Keyboard();
  Keyboard(std::vector<std::vector<Button>> rows, bool resize);
  Keyboard(const Keyboard& other);
  Keyboard(Keyboard&& other) noexcept;
  Keyboard& operator=(const Keyboard& other);
  Keyboard& operator=(Keyboard&& other) noexcept;
  ~Keyboard();
  bool operator==(const Keyboard& other) const;

  std::vector<std::vector<Button>> rows;  ///< Required.
  std::optional<bool> resize;  ///< Optional; default false.

  Keyboard& add_rows(std::vector<Button> element) &;
  Keyboard&& add_rows(std::vector<Button> element) &&;
  Keyboard& with_resize(bool value = true) &;
  Keyboard&& with_resize(bool value = true) &&;
  /// Appends one row to `rows`; each argument makes one Button.
  template <class... Elements>
  Keyboard& add_row(Elements&&... elements) & {
    using Row = std::vector<Button>;
    return add_rows(make_row<Row>(std::forward<Elements>(elements)...));
  }
  template <class... Elements>
  Keyboard&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }

  friend BOTCORE_EXPORT void encode(json_writer& out, const Keyboard& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Keyboard& value);
};

/// Telegram's KeyboardRemove.
/// @see https://core.telegram.org/bots/api#keyboardremove
struct BOTCORE_EXPORT KeyboardRemove {
  KeyboardRemove();
  KeyboardRemove(const KeyboardRemove& other);
  KeyboardRemove(KeyboardRemove&& other) noexcept;
  KeyboardRemove& operator=(const KeyboardRemove& other);
  KeyboardRemove& operator=(KeyboardRemove&& other) noexcept;
  ~KeyboardRemove();
  bool operator==(const KeyboardRemove& other) const;

  bool remove = true;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardRemove& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardRemove& value);
};

/// Telegram's Nothing; it has no members.
/// @see https://core.telegram.org/bots/api#nothing
struct BOTCORE_EXPORT Nothing {
  Nothing();
  Nothing(const Nothing& other);
  Nothing(Nothing&& other) noexcept;
  Nothing& operator=(const Nothing& other);
  Nothing& operator=(Nothing&& other) noexcept;
  ~Nothing();
  bool operator==(const Nothing& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Nothing& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Nothing& value);
};

/// One of `Keyboard`, `KeyboardRemove`.
struct BOTCORE_EXPORT ReplyMarkup {
  ReplyMarkup();
  ReplyMarkup(Keyboard held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(KeyboardRemove held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(const ReplyMarkup& other);
  ReplyMarkup(ReplyMarkup&& other) noexcept;
  ReplyMarkup& operator=(const ReplyMarkup& other);
  ReplyMarkup& operator=(ReplyMarkup&& other) noexcept;
  ~ReplyMarkup();
  bool operator==(const ReplyMarkup& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<Keyboard>, boxed<KeyboardRemove>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyMarkup& value);
};

}  // namespace botcore::inline v0::api
