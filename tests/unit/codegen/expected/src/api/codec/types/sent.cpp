// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/sent.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"

namespace botcore::inline v0::api {

Answer::Answer() = default;
Answer::Answer(AnswerCached held)
    : value(std::in_place_type<boxed<AnswerCached>>, std::move(held)) {}
Answer::Answer(AnswerFresh held)
    : value(std::in_place_type<boxed<AnswerFresh>>, std::move(held)) {}
Answer::Answer(AnswerNote held)
    : value(std::in_place_type<boxed<AnswerNote>>, std::move(held)) {}
Answer::Answer(const Answer&) = default;
Answer::Answer(Answer&&) noexcept = default;
Answer& Answer::operator=(const Answer& other) {
  return *this = Answer(other);
}
Answer& Answer::operator=(Answer&& other) noexcept {
  return replace_value(*this, other);
}
Answer::~Answer() = default;
bool Answer::operator==(const Answer& other) const {
  return value == other.value;
}

void encode(json_writer& out, const Answer& value) {
  encode(out, value.value);
}

void decode(json_reader& in, Answer& value) {
  if (has_tag(in, "type", "photo")) {
    if (has_members(in, {"file_id"})) return decode_alternative<Answer, boxed<AnswerCached>>(in, &value);
    if (has_members(in, {"url"})) return decode_alternative<Answer, boxed<AnswerFresh>>(in, &value);
  }
  if (has_tag(in, "type", "note")) {
    if (in.kind() == json_kind::object) return decode_alternative<Answer, boxed<AnswerNote>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

AnswerCached::AnswerCached() = default;
AnswerCached::AnswerCached(std::string file_id)
    : file_id(std::move(file_id)) {}
AnswerCached::AnswerCached(const AnswerCached&) = default;
AnswerCached::AnswerCached(AnswerCached&&) noexcept = default;
AnswerCached& AnswerCached::operator=(const AnswerCached& other) {
  return *this = AnswerCached(other);
}
AnswerCached& AnswerCached::operator=(AnswerCached&& other) noexcept {
  return replace_value(*this, other);
}
AnswerCached::~AnswerCached() = default;
bool AnswerCached::operator==(const AnswerCached& other) const {
  return file_id == other.file_id;
}

void encode(json_writer& out, const AnswerCached& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "file_id", value.file_id);
  out.end_object();
}

void decode(json_reader& in, AnswerCached& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&AnswerCached::file_id>},
  });
  decode_members(in, &value, members);
}

AnswerFresh::AnswerFresh() = default;
AnswerFresh::AnswerFresh(std::string url)
    : url(std::move(url)) {}
AnswerFresh::AnswerFresh(const AnswerFresh&) = default;
AnswerFresh::AnswerFresh(AnswerFresh&&) noexcept = default;
AnswerFresh& AnswerFresh::operator=(const AnswerFresh& other) {
  return *this = AnswerFresh(other);
}
AnswerFresh& AnswerFresh::operator=(AnswerFresh&& other) noexcept {
  return replace_value(*this, other);
}
AnswerFresh::~AnswerFresh() = default;
bool AnswerFresh::operator==(const AnswerFresh& other) const {
  return url == other.url &&
         thumbnail == other.thumbnail;
}
AnswerFresh& AnswerFresh::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
AnswerFresh&& AnswerFresh::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}

void encode(json_writer& out, const AnswerFresh& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "url", value.url);
  encode_member(out, "thumbnail", value.thumbnail);
  out.end_object();
}

void decode(json_reader& in, AnswerFresh& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&AnswerFresh::url>},
      {"thumbnail", decode_field<&AnswerFresh::thumbnail>},
  });
  decode_members(in, &value, members);
}

AnswerNote::AnswerNote() = default;
AnswerNote::AnswerNote(const AnswerNote&) = default;
AnswerNote::AnswerNote(AnswerNote&&) noexcept = default;
AnswerNote& AnswerNote::operator=(const AnswerNote& other) {
  return *this = AnswerNote(other);
}
AnswerNote& AnswerNote::operator=(AnswerNote&& other) noexcept {
  return replace_value(*this, other);
}
AnswerNote::~AnswerNote() = default;
bool AnswerNote::operator==(const AnswerNote&) const {
  return true;
}

void encode(json_writer& out, const AnswerNote& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("note");
  out.end_object();
}

void decode(json_reader& in, AnswerNote& /*value*/) {
  decode_no_members(in);
}

Place::Place() = default;
Place::Place(PlacePoint held)
    : value(std::in_place_type<boxed<PlacePoint>>, std::move(held)) {}
Place::Place(PlaceVenue held)
    : value(std::in_place_type<boxed<PlaceVenue>>, std::move(held)) {}
Place::Place(const Place&) = default;
Place::Place(Place&&) noexcept = default;
Place& Place::operator=(const Place& other) {
  return *this = Place(other);
}
Place& Place::operator=(Place&& other) noexcept {
  return replace_value(*this, other);
}
Place::~Place() = default;
bool Place::operator==(const Place& other) const {
  return value == other.value;
}

void encode(json_writer& out, const Place& value) {
  encode(out, value.value);
}

void decode(json_reader& in, Place& value) {
  if (has_members(in, {"latitude", "title"})) {
    return decode_alternative<Place, boxed<PlaceVenue>>(in, &value);
  }
  if (has_members(in, {"latitude"})) return decode_alternative<Place, boxed<PlacePoint>>(in, &value);
  value.value = unknown_json(in.raw());
}

PlacePoint::PlacePoint() = default;
PlacePoint::PlacePoint(double latitude)
    : latitude(latitude) {}
PlacePoint::PlacePoint(const PlacePoint&) = default;
PlacePoint::PlacePoint(PlacePoint&&) noexcept = default;
PlacePoint& PlacePoint::operator=(const PlacePoint& other) {
  return *this = PlacePoint(other);
}
PlacePoint& PlacePoint::operator=(PlacePoint&& other) noexcept {
  return replace_value(*this, other);
}
PlacePoint::~PlacePoint() = default;
bool PlacePoint::operator==(const PlacePoint& other) const {
  return latitude == other.latitude;
}

void encode(json_writer& out, const PlacePoint& value) {
  out.begin_object();
  encode_member(out, "latitude", value.latitude);
  out.end_object();
}

void decode(json_reader& in, PlacePoint& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&PlacePoint::latitude>},
  });
  decode_members(in, &value, members);
}

PlaceVenue::PlaceVenue() = default;
PlaceVenue::PlaceVenue(double latitude, std::string title)
    : latitude(latitude), title(std::move(title)) {}
PlaceVenue::PlaceVenue(const PlaceVenue&) = default;
PlaceVenue::PlaceVenue(PlaceVenue&&) noexcept = default;
PlaceVenue& PlaceVenue::operator=(const PlaceVenue& other) {
  return *this = PlaceVenue(other);
}
PlaceVenue& PlaceVenue::operator=(PlaceVenue&& other) noexcept {
  return replace_value(*this, other);
}
PlaceVenue::~PlaceVenue() = default;
bool PlaceVenue::operator==(const PlaceVenue& other) const {
  return latitude == other.latitude &&
         title == other.title;
}

void encode(json_writer& out, const PlaceVenue& value) {
  out.begin_object();
  encode_member(out, "latitude", value.latitude);
  encode_text(out, {"PlaceVenue", "title", 1, 64, text_unit::characters}, value.title);
  out.end_object();
}

void decode(json_reader& in, PlaceVenue& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&PlaceVenue::latitude>},
      {"title", decode_field<&PlaceVenue::title>},
  });
  decode_members(in, &value, members);
}

Button::Button() = default;
Button::Button(std::string text)
    : text(std::move(text)) {}
Button::Button(const Button&) = default;
Button::Button(Button&&) noexcept = default;
Button& Button::operator=(const Button& other) {
  return *this = Button(other);
}
Button& Button::operator=(Button&& other) noexcept {
  return replace_value(*this, other);
}
Button::~Button() = default;
bool Button::operator==(const Button& other) const {
  return text == other.text &&
         request_id == other.request_id;
}
Button& Button::with_request_id(std::int64_t value) & {
  this->request_id = value;
  return *this;
}
Button&& Button::with_request_id(std::int64_t value) && {
  return std::move(with_request_id(value));
}

void encode(json_writer& out, const Button& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "request_id", value.request_id);
  out.end_object();
}

void decode(json_reader& in, Button& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&Button::text>},
      {"request_id", decode_field<&Button::request_id>},
  });
  decode_members(in, &value, members);
}

Keyboard::Keyboard() = default;
Keyboard::Keyboard(std::vector<std::vector<Button>> rows, bool resize)
    : rows(std::move(rows)), resize(resize) {}
Keyboard::Keyboard(const Keyboard&) = default;
Keyboard::Keyboard(Keyboard&&) noexcept = default;
Keyboard& Keyboard::operator=(const Keyboard& other) {
  return *this = Keyboard(other);
}
Keyboard& Keyboard::operator=(Keyboard&& other) noexcept {
  return replace_value(*this, other);
}
Keyboard::~Keyboard() = default;
bool Keyboard::operator==(const Keyboard& other) const {
  return rows == other.rows &&
         resize == other.resize;
}
Keyboard& Keyboard::add_rows(std::vector<Button> element) & {
  this->rows.push_back(std::move(element));
  return *this;
}
Keyboard&& Keyboard::add_rows(std::vector<Button> element) && {
  return std::move(add_rows(std::move(element)));
}
Keyboard& Keyboard::with_resize(bool value) & {
  this->resize = value;
  return *this;
}
Keyboard&& Keyboard::with_resize(bool value) && {
  return std::move(with_resize(value));
}

void encode(json_writer& out, const Keyboard& value) {
  out.begin_object();
  encode_member(out, "rows", value.rows);
  encode_member(out, "resize", value.resize);
  out.end_object();
}

void decode(json_reader& in, Keyboard& value) {
  static constexpr json_member_table members({
      {"rows", decode_field<&Keyboard::rows>},
      {"resize", decode_field<&Keyboard::resize>},
  });
  decode_members(in, &value, members);
}

KeyboardRemove::KeyboardRemove() = default;
KeyboardRemove::KeyboardRemove(const KeyboardRemove&) = default;
KeyboardRemove::KeyboardRemove(KeyboardRemove&&) noexcept = default;
KeyboardRemove& KeyboardRemove::operator=(const KeyboardRemove& other) {
  return *this = KeyboardRemove(other);
}
KeyboardRemove& KeyboardRemove::operator=(KeyboardRemove&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardRemove::~KeyboardRemove() = default;
bool KeyboardRemove::operator==(const KeyboardRemove& other) const {
  return remove == other.remove;
}

void encode(json_writer& out, const KeyboardRemove& value) {
  out.begin_object();
  encode_member(out, "remove", value.remove);
  out.end_object();
}

void decode(json_reader& in, KeyboardRemove& value) {
  static constexpr json_member_table members({
      {"remove", decode_field<&KeyboardRemove::remove>},
  });
  decode_members(in, &value, members);
}

Nothing::Nothing() = default;
Nothing::Nothing(const Nothing&) = default;
Nothing::Nothing(Nothing&&) noexcept = default;
Nothing& Nothing::operator=(const Nothing& other) {
  return *this = Nothing(other);
}
Nothing& Nothing::operator=(Nothing&& other) noexcept {
  return replace_value(*this, other);
}
Nothing::~Nothing() = default;
bool Nothing::operator==(const Nothing&) const {
  return true;
}

void encode(json_writer& out, const Nothing& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, Nothing& /*value*/) {
  decode_no_members(in);
}

ReplyMarkup::ReplyMarkup() = default;
ReplyMarkup::ReplyMarkup(Keyboard held)
    : value(std::in_place_type<boxed<Keyboard>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(KeyboardRemove held)
    : value(std::in_place_type<boxed<KeyboardRemove>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(const ReplyMarkup&) = default;
ReplyMarkup::ReplyMarkup(ReplyMarkup&&) noexcept = default;
ReplyMarkup& ReplyMarkup::operator=(const ReplyMarkup& other) {
  return *this = ReplyMarkup(other);
}
ReplyMarkup& ReplyMarkup::operator=(ReplyMarkup&& other) noexcept {
  return replace_value(*this, other);
}
ReplyMarkup::~ReplyMarkup() = default;
bool ReplyMarkup::operator==(const ReplyMarkup& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ReplyMarkup& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ReplyMarkup& value) {
  if (has_members(in, {"rows"})) return decode_alternative<ReplyMarkup, boxed<Keyboard>>(in, &value);
  if (has_members(in, {"remove"})) {
    return decode_alternative<ReplyMarkup, boxed<KeyboardRemove>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
