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

/// One of `ShapeCircle`, `ShapeLine`.
/// @see https://core.telegram.org/bots/api#shape
struct BOTCORE_EXPORT Shape {
  Shape();
  Shape(ShapeCircle held);  // NOLINT(google-explicit-constructor)
  Shape(ShapeLine held);  // NOLINT(google-explicit-constructor)
  Shape(const Shape& other);
  Shape(Shape&& other) noexcept;
  Shape& operator=(const Shape& other);
  Shape& operator=(Shape&& other) noexcept;
  ~Shape();
  bool operator==(const Shape& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<ShapeCircle>, boxed<ShapeLine>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Shape& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Shape& value);
};

/// Telegram's ShapeCircle, told apart by `source` "circle".
/// @see https://core.telegram.org/bots/api#shapecircle
struct BOTCORE_EXPORT ShapeCircle {
  ShapeCircle();
  explicit ShapeCircle(double radius);
  ShapeCircle(const ShapeCircle& other);
  ShapeCircle(ShapeCircle&& other) noexcept;
  ShapeCircle& operator=(const ShapeCircle& other);
  ShapeCircle& operator=(ShapeCircle&& other) noexcept;
  ~ShapeCircle();
  bool operator==(const ShapeCircle& other) const;

  double radius = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeCircle& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeCircle& value);
};

/// Telegram's ShapeLine, told apart by `source` "segment".
/// @see https://core.telegram.org/bots/api#shapeline
struct BOTCORE_EXPORT ShapeLine {
  ShapeLine();
  explicit ShapeLine(std::vector<std::int64_t> ends);
  ShapeLine(const ShapeLine& other);
  ShapeLine(ShapeLine&& other) noexcept;
  ShapeLine& operator=(const ShapeLine& other);
  ShapeLine& operator=(ShapeLine&& other) noexcept;
  ~ShapeLine();
  bool operator==(const ShapeLine& other) const;

  std::vector<std::int64_t> ends;  ///< Required.

  ShapeLine& add_ends(std::int64_t element) &;
  ShapeLine&& add_ends(std::int64_t element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeLine& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeLine& value);
};

/// One of `ShapeCircle`, `ShapeLine`.
struct BOTCORE_EXPORT ShapeCircleOrShapeLine {
  ShapeCircleOrShapeLine();
  ShapeCircleOrShapeLine(ShapeCircle held);  // NOLINT(google-explicit-constructor)
  ShapeCircleOrShapeLine(ShapeLine held);  // NOLINT(google-explicit-constructor)
  ShapeCircleOrShapeLine(const ShapeCircleOrShapeLine& other);
  ShapeCircleOrShapeLine(ShapeCircleOrShapeLine&& other) noexcept;
  ShapeCircleOrShapeLine& operator=(const ShapeCircleOrShapeLine& other);
  ShapeCircleOrShapeLine& operator=(ShapeCircleOrShapeLine&& other) noexcept;
  ~ShapeCircleOrShapeLine();
  bool operator==(const ShapeCircleOrShapeLine& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<ShapeCircle>, boxed<ShapeLine>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShapeCircleOrShapeLine& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShapeCircleOrShapeLine& value);
};

}  // namespace botcore::inline v0::api
