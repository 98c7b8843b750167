// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: shape.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// One of ShapeCircle, ShapeLine, told apart by `source`; or what this version of the Bot API does not know,
/// as JSON.
///
/// Only received.
/// Held by Message::shapes.
/// @see https://core.telegram.org/bots/api#shape
struct BOTCORE_EXPORT Shape {
  Shape();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  Shape(ShapeCircle held);  // NOLINT(google-explicit-constructor)
  Shape(ShapeLine held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  Shape(const Shape& other);
  Shape(Shape&& other) noexcept;
  Shape& operator=(const Shape& other);
  Shape& operator=(Shape&& other) noexcept;
  ~Shape();
  bool operator==(const Shape& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<ShapeCircle>, boxed<ShapeLine>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Shape& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Shape& value);
  /// @endcond
};

/// Telegram's ShapeCircle.
///
/// Sent and received.
/// An alternative of Shape: `source` is "circle".
/// An alternative of ShapeCircleOrShapeLine: `source` is "circle".
/// @see https://core.telegram.org/bots/api#shapecircle
struct BOTCORE_EXPORT ShapeCircle {
  ShapeCircle();  ///< With nothing set.
  /// With what it needs.
  explicit ShapeCircle(double radius);
  /// @cond
  ShapeCircle(const ShapeCircle& other);
  ShapeCircle(ShapeCircle&& other) noexcept;
  ShapeCircle& operator=(const ShapeCircle& other);
  ShapeCircle& operator=(ShapeCircle&& other) noexcept;
  ~ShapeCircle();
  bool operator==(const ShapeCircle& other) const;
  /// @endcond

  double radius = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeCircle& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeCircle& value);
  /// @endcond
};

/// Telegram's ShapeLine.
///
/// Sent and received.
/// An alternative of Shape: `source` is "segment".
/// An alternative of ShapeCircleOrShapeLine: `source` is "segment".
/// @see https://core.telegram.org/bots/api#shapeline
struct BOTCORE_EXPORT ShapeLine {
  ShapeLine();  ///< With nothing set.
  /// With what it needs.
  explicit ShapeLine(std::vector<std::int64_t> ends);
  /// @cond
  ShapeLine(const ShapeLine& other);
  ShapeLine(ShapeLine&& other) noexcept;
  ShapeLine& operator=(const ShapeLine& other);
  ShapeLine& operator=(ShapeLine&& other) noexcept;
  ~ShapeLine();
  bool operator==(const ShapeLine& other) const;
  /// @endcond

  std::vector<std::int64_t> ends;  ///< Required.

  ShapeLine& add_ends(std::int64_t element) &;  ///< Appends to #ends.
  /// @cond
  ShapeLine&& add_ends(std::int64_t element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeLine& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeLine& value);
  /// @endcond
};

/// One of ShapeCircle, ShapeLine, told apart by `source`; or what this version of the Bot API does not know,
/// as JSON.
///
/// Only sent.
/// Held by SendPhoto::group.
struct BOTCORE_EXPORT ShapeCircleOrShapeLine {
  ShapeCircleOrShapeLine();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ShapeCircleOrShapeLine(ShapeCircle held);  // NOLINT(google-explicit-constructor)
  ShapeCircleOrShapeLine(ShapeLine held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ShapeCircleOrShapeLine(const ShapeCircleOrShapeLine& other);
  ShapeCircleOrShapeLine(ShapeCircleOrShapeLine&& other) noexcept;
  ShapeCircleOrShapeLine& operator=(const ShapeCircleOrShapeLine& other);
  ShapeCircleOrShapeLine& operator=(ShapeCircleOrShapeLine&& other) noexcept;
  ~ShapeCircleOrShapeLine();
  bool operator==(const ShapeCircleOrShapeLine& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<ShapeCircle>, boxed<ShapeLine>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeCircleOrShapeLine& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeCircleOrShapeLine& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
