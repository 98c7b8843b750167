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

/// One of AnswerCached, AnswerFresh, AnswerNote, told apart by `type`; or what this version of the Bot API
/// does not know, as JSON.
///
/// Only sent.
/// Held by SendPhoto::answers.
/// @see https://core.telegram.org/bots/api#answer
struct BOTCORE_EXPORT Answer {
  Answer();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  Answer(AnswerCached held);  // NOLINT(google-explicit-constructor)
  Answer(AnswerFresh held);  // NOLINT(google-explicit-constructor)
  Answer(AnswerNote held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  Answer(const Answer& other);
  Answer(Answer&& other) noexcept;
  Answer& operator=(const Answer& other);
  Answer& operator=(Answer&& other) noexcept;
  ~Answer();
  bool operator==(const Answer& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<AnswerCached>, boxed<AnswerFresh>, boxed<AnswerNote>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Answer& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Answer& value);
  /// @endcond
};

/// Telegram's AnswerCached.
///
/// Only sent.
/// An alternative of Answer: `type` is "photo".
/// @see https://core.telegram.org/bots/api#answercached
struct BOTCORE_EXPORT AnswerCached {
  AnswerCached();  ///< With nothing set.
  /// With what it needs.
  explicit AnswerCached(std::string file_id);
  /// @cond
  AnswerCached(const AnswerCached& other);
  AnswerCached(AnswerCached&& other) noexcept;
  AnswerCached& operator=(const AnswerCached& other);
  AnswerCached& operator=(AnswerCached&& other) noexcept;
  ~AnswerCached();
  bool operator==(const AnswerCached& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerCached& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerCached& value);
  /// @endcond
};

/// Telegram's AnswerFresh.
///
/// Only sent.
/// An alternative of Answer: `type` is "photo".
/// @see https://core.telegram.org/bots/api#answerfresh
struct BOTCORE_EXPORT AnswerFresh {
  AnswerFresh();  ///< With nothing set.
  /// With what it needs.
  explicit AnswerFresh(std::string url);
  /// @cond
  AnswerFresh(const AnswerFresh& other);
  AnswerFresh(AnswerFresh&& other) noexcept;
  AnswerFresh& operator=(const AnswerFresh& other);
  AnswerFresh& operator=(AnswerFresh&& other) noexcept;
  ~AnswerFresh();
  bool operator==(const AnswerFresh& other) const;
  /// @endcond

  std::string url;  ///< The address (required).
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;

  AnswerFresh& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  /// @cond
  AnswerFresh&& with_thumbnail(InputFile value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerFresh& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerFresh& value);
  /// @endcond
};

/// Telegram's AnswerNote; it has no members.
///
/// Only sent.
/// An alternative of Answer: `type` is "note".
/// @see https://core.telegram.org/bots/api#answernote
struct BOTCORE_EXPORT AnswerNote {
  AnswerNote();  ///< With nothing set.
  /// @cond
  AnswerNote(const AnswerNote& other);
  AnswerNote(AnswerNote&& other) noexcept;
  AnswerNote& operator=(const AnswerNote& other);
  AnswerNote& operator=(AnswerNote&& other) noexcept;
  ~AnswerNote();
  bool operator==(const AnswerNote& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AnswerNote& value);
  /// @endcond
};

/// One of PlacePoint, PlaceVenue; or what this version of the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by SendPhoto::place.
/// @see https://core.telegram.org/bots/api#place
struct BOTCORE_EXPORT Place {
  Place();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  Place(PlacePoint held);  // NOLINT(google-explicit-constructor)
  Place(PlaceVenue held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  Place(const Place& other);
  Place(Place&& other) noexcept;
  Place& operator=(const Place& other);
  Place& operator=(Place&& other) noexcept;
  ~Place();
  bool operator==(const Place& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<PlacePoint>, boxed<PlaceVenue>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Place& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Place& value);
  /// @endcond
};

/// Telegram's PlacePoint.
///
/// Only sent.
/// An alternative of Place.
/// @see https://core.telegram.org/bots/api#placepoint
struct BOTCORE_EXPORT PlacePoint {
  PlacePoint();  ///< With nothing set.
  /// With what it needs.
  explicit PlacePoint(double latitude);
  /// @cond
  PlacePoint(const PlacePoint& other);
  PlacePoint(PlacePoint&& other) noexcept;
  PlacePoint& operator=(const PlacePoint& other);
  PlacePoint& operator=(PlacePoint&& other) noexcept;
  ~PlacePoint();
  bool operator==(const PlacePoint& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PlacePoint& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PlacePoint& value);
  /// @endcond
};

/// Telegram's PlaceVenue.
///
/// Only sent.
/// An alternative of Place.
/// @see https://core.telegram.org/bots/api#placevenue
struct BOTCORE_EXPORT PlaceVenue {
  PlaceVenue();  ///< With nothing set.
  /// With what it needs.
  PlaceVenue(double latitude, std::string title);
  /// @cond
  PlaceVenue(const PlaceVenue& other);
  PlaceVenue(PlaceVenue&& other) noexcept;
  PlaceVenue& operator=(const PlaceVenue& other);
  PlaceVenue& operator=(PlaceVenue&& other) noexcept;
  ~PlaceVenue();
  bool operator==(const PlaceVenue& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  std::string title;  ///< The title (required; 1–64 characters).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PlaceVenue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PlaceVenue& value);
  /// @endcond
};

/// Telegram's Button.
///
/// Only sent.
/// Held by Keyboard::rows.
/// @see https://core.telegram.org/bots/api#button
struct BOTCORE_EXPORT Button {
  Button();  ///< With nothing set.
  /// With what it needs.
  explicit Button(std::string text);
  /// @cond
  Button(const Button& other);
  Button(Button&& other) noexcept;
  Button& operator=(const Button& other);
  Button& operator=(Button&& other) noexcept;
  ~Button();
  bool operator==(const Button& other) const;
  /// @endcond

  std::string text;  ///< The text (required).
  /// The number of the request, which comes back with the answer (optional; 32 bits).
  std::optional<std::int64_t> request_id;

  Button& with_request_id(std::int64_t value) &;  ///< Sets #request_id.
  /// @cond
  Button&& with_request_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Button& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Button& value);
  /// @endcond
};

/// Telegram's Keyboard.
///
/// Only sent.
/// An alternative of ReplyMarkup.
/// @see https://core.telegram.org/bots/api#keyboard
struct BOTCORE_EXPORT Keyboard {
  Keyboard();  ///< With nothing set.
  /// With what it needs.
  Keyboard(std::vector<std::vector<Button>> rows, bool resize);
  /// @cond
  Keyboard(const Keyboard& other);
  Keyboard(Keyboard&& other) noexcept;
  Keyboard& operator=(const Keyboard& other);
  Keyboard& operator=(Keyboard&& other) noexcept;
  ~Keyboard();
  bool operator==(const Keyboard& other) const;
  /// @endcond

  std::vector<std::vector<Button>> rows;  ///< Required.
  std::optional<bool> resize;  ///< Optional; default false.

  Keyboard& add_rows(std::vector<Button> element) &;  ///< Appends to #rows.
  Keyboard& with_resize(bool value = true) &;  ///< Sets #resize.
  /// Appends one row to #rows; each argument makes one Button.
  template <class... Elements>
  Keyboard& add_row(Elements&&... elements) & {
    using Row = std::vector<Button>;
    return add_rows(make_row<Row>(std::forward<Elements>(elements)...));
  }
  /// @cond
  Keyboard&& add_rows(std::vector<Button> element) &&;
  Keyboard&& with_resize(bool value = true) &&;
  template <class... Elements>
  Keyboard&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Keyboard& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Keyboard& value);
  /// @endcond
};

/// Telegram's KeyboardRemove.
///
/// Only sent.
/// An alternative of ReplyMarkup.
/// @see https://core.telegram.org/bots/api#keyboardremove
struct BOTCORE_EXPORT KeyboardRemove {
  KeyboardRemove();  ///< With nothing set.
  /// @cond
  KeyboardRemove(const KeyboardRemove& other);
  KeyboardRemove(KeyboardRemove&& other) noexcept;
  KeyboardRemove& operator=(const KeyboardRemove& other);
  KeyboardRemove& operator=(KeyboardRemove&& other) noexcept;
  ~KeyboardRemove();
  bool operator==(const KeyboardRemove& other) const;
  /// @endcond

  bool remove = true;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardRemove& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardRemove& value);
  /// @endcond
};

/// Telegram's Nothing; it has no members.
/// @see https://core.telegram.org/bots/api#nothing
struct BOTCORE_EXPORT Nothing {
  Nothing();  ///< With nothing set.
  /// @cond
  Nothing(const Nothing& other);
  Nothing(Nothing&& other) noexcept;
  Nothing& operator=(const Nothing& other);
  Nothing& operator=(Nothing&& other) noexcept;
  ~Nothing();
  bool operator==(const Nothing& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Nothing& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Nothing& value);
  /// @endcond
};

/// What goes with a message below it.
///
/// One of Keyboard, KeyboardRemove; or what this version of the Bot API does not know, as JSON.
/// Only sent.
/// Held by SendPhoto::reply_markup.
struct BOTCORE_EXPORT ReplyMarkup {
  ReplyMarkup();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ReplyMarkup(Keyboard held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(KeyboardRemove held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ReplyMarkup(const ReplyMarkup& other);
  ReplyMarkup(ReplyMarkup&& other) noexcept;
  ReplyMarkup& operator=(const ReplyMarkup& other);
  ReplyMarkup& operator=(ReplyMarkup&& other) noexcept;
  ~ReplyMarkup();
  bool operator==(const ReplyMarkup& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<Keyboard>, boxed<KeyboardRemove>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyMarkup& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
