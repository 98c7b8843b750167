// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/shape.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

Shape::Shape() = default;
Shape::Shape(ShapeCircle held)
    : value(std::in_place_type<boxed<ShapeCircle>>, std::move(held)) {}
Shape::Shape(ShapeLine held)
    : value(std::in_place_type<boxed<ShapeLine>>, std::move(held)) {}
Shape::Shape(const Shape&) = default;
Shape::Shape(Shape&&) noexcept = default;
Shape& Shape::operator=(const Shape& other) {
  return *this = Shape(other);
}
Shape& Shape::operator=(Shape&& other) noexcept {
  return replace_value(*this, other);
}
Shape::~Shape() = default;
bool Shape::operator==(const Shape& other) const {
  return value == other.value;
}

void encode(json_writer& out, const Shape& value) {
  encode(out, value.value);
}

void decode(json_reader& in, Shape& value) {
  static constexpr json_member_table alternatives({
      {"circle", decode_alternative<Shape, boxed<ShapeCircle>>},
      {"segment", decode_alternative<Shape, boxed<ShapeLine>>},
  });
  if (decode_tagged(in, &value, "source", alternatives)) return;
  value.value = unknown_json(in.raw());
}

ShapeCircle::ShapeCircle() = default;
ShapeCircle::ShapeCircle(double radius)
    : radius(radius) {}
ShapeCircle::ShapeCircle(const ShapeCircle&) = default;
ShapeCircle::ShapeCircle(ShapeCircle&&) noexcept = default;
ShapeCircle& ShapeCircle::operator=(const ShapeCircle& other) {
  return *this = ShapeCircle(other);
}
ShapeCircle& ShapeCircle::operator=(ShapeCircle&& other) noexcept {
  return replace_value(*this, other);
}
ShapeCircle::~ShapeCircle() = default;
bool ShapeCircle::operator==(const ShapeCircle& other) const {
  return radius == other.radius;
}

void encode(json_writer& out, const ShapeCircle& value) {
  out.begin_object();
  out.key("source");
  out.string("circle");
  encode_member(out, "radius", value.radius);
  out.end_object();
}

void decode(json_reader& in, ShapeCircle& value) {
  static constexpr json_member_table members({
      {"radius", decode_field<&ShapeCircle::radius>},
  });
  decode_members(in, &value, members);
}

ShapeLine::ShapeLine() = default;
ShapeLine::ShapeLine(std::vector<std::int64_t> ends)
    : ends(std::move(ends)) {}
ShapeLine::ShapeLine(const ShapeLine&) = default;
ShapeLine::ShapeLine(ShapeLine&&) noexcept = default;
ShapeLine& ShapeLine::operator=(const ShapeLine& other) {
  return *this = ShapeLine(other);
}
ShapeLine& ShapeLine::operator=(ShapeLine&& other) noexcept {
  return replace_value(*this, other);
}
ShapeLine::~ShapeLine() = default;
bool ShapeLine::operator==(const ShapeLine& other) const {
  return ends == other.ends;
}
ShapeLine& ShapeLine::add_ends(std::int64_t element) & {
  this->ends.push_back(element);
  return *this;
}
ShapeLine&& ShapeLine::add_ends(std::int64_t element) && {
  return std::move(add_ends(element));
}

void encode(json_writer& out, const ShapeLine& value) {
  out.begin_object();
  out.key("source");
  out.string("segment");
  encode_member(out, "ends", value.ends);
  out.end_object();
}

void decode(json_reader& in, ShapeLine& value) {
  static constexpr json_member_table members({
      {"ends", decode_field<&ShapeLine::ends>},
  });
  decode_members(in, &value, members);
}

ShapeCircleOrShapeLine::ShapeCircleOrShapeLine() = default;
ShapeCircleOrShapeLine::ShapeCircleOrShapeLine(ShapeCircle held)
    : value(std::in_place_type<boxed<ShapeCircle>>, std::move(held)) {}
ShapeCircleOrShapeLine::ShapeCircleOrShapeLine(ShapeLine held)
    : value(std::in_place_type<boxed<ShapeLine>>, std::move(held)) {}
ShapeCircleOrShapeLine::ShapeCircleOrShapeLine(const ShapeCircleOrShapeLine&) = default;
ShapeCircleOrShapeLine::ShapeCircleOrShapeLine(ShapeCircleOrShapeLine&&) noexcept = default;
ShapeCircleOrShapeLine& ShapeCircleOrShapeLine::operator=(const ShapeCircleOrShapeLine& other) {
  return *this = ShapeCircleOrShapeLine(other);
}
ShapeCircleOrShapeLine& ShapeCircleOrShapeLine::operator=(ShapeCircleOrShapeLine&& other) noexcept {
  return replace_value(*this, other);
}
ShapeCircleOrShapeLine::~ShapeCircleOrShapeLine() = default;
bool ShapeCircleOrShapeLine::operator==(const ShapeCircleOrShapeLine& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ShapeCircleOrShapeLine& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ShapeCircleOrShapeLine& value) {
  static constexpr json_member_table alternatives({
      {"circle", decode_alternative<ShapeCircleOrShapeLine, boxed<ShapeCircle>>},
      {"segment", decode_alternative<ShapeCircleOrShapeLine, boxed<ShapeLine>>},
  });
  if (decode_tagged(in, &value, "source", alternatives)) return;
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
