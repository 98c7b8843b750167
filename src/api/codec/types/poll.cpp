// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/poll.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

PollMedia::PollMedia() = default;
PollMedia::PollMedia(const PollMedia&) = default;
PollMedia::PollMedia(PollMedia&&) noexcept = default;
PollMedia& PollMedia::operator=(const PollMedia& other) {
  return *this = PollMedia(other);
}
PollMedia& PollMedia::operator=(PollMedia&& other) noexcept {
  return replace_value(*this, other);
}
PollMedia::~PollMedia() = default;
bool PollMedia::operator==(const PollMedia& other) const {
  return animation == other.animation &&
         audio == other.audio &&
         document == other.document &&
         link == other.link &&
         live_photo == other.live_photo &&
         location == other.location &&
         photo == other.photo &&
         sticker == other.sticker &&
         venue == other.venue &&
         video == other.video;
}

void encode(json_writer& out, const PollMedia& value) {
  out.begin_object();
  encode_member(out, "animation", value.animation);
  encode_member(out, "audio", value.audio);
  encode_member(out, "document", value.document);
  encode_member(out, "link", value.link);
  encode_member(out, "live_photo", value.live_photo);
  encode_member(out, "location", value.location);
  encode_member(out, "photo", value.photo);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "venue", value.venue);
  encode_member(out, "video", value.video);
  out.end_object();
}

void decode(json_reader& in, PollMedia& value) {
  static constexpr json_member_table members({
      {"animation", decode_field<&PollMedia::animation>},
      {"audio", decode_field<&PollMedia::audio>},
      {"document", decode_field<&PollMedia::document>},
      {"link", decode_field<&PollMedia::link>},
      {"live_photo", decode_field<&PollMedia::live_photo>},
      {"location", decode_field<&PollMedia::location>},
      {"photo", decode_field<&PollMedia::photo>},
      {"sticker", decode_field<&PollMedia::sticker>},
      {"venue", decode_field<&PollMedia::venue>},
      {"video", decode_field<&PollMedia::video>},
  });
  decode_members(in, &value, members);
}

InputPollMedia::InputPollMedia() = default;
InputPollMedia::InputPollMedia(InputMediaAnimation held)
    : value(std::in_place_type<boxed<InputMediaAnimation>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaAudio held)
    : value(std::in_place_type<boxed<InputMediaAudio>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaDocument held)
    : value(std::in_place_type<boxed<InputMediaDocument>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaLivePhoto held)
    : value(std::in_place_type<boxed<InputMediaLivePhoto>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaLocation held)
    : value(std::in_place_type<boxed<InputMediaLocation>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaPhoto held)
    : value(std::in_place_type<boxed<InputMediaPhoto>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaVenue held)
    : value(std::in_place_type<boxed<InputMediaVenue>>, std::move(held)) {}
InputPollMedia::InputPollMedia(InputMediaVideo held)
    : value(std::in_place_type<boxed<InputMediaVideo>>, std::move(held)) {}
InputPollMedia::InputPollMedia(const InputPollMedia&) = default;
InputPollMedia::InputPollMedia(InputPollMedia&&) noexcept = default;
InputPollMedia& InputPollMedia::operator=(const InputPollMedia& other) {
  return *this = InputPollMedia(other);
}
InputPollMedia& InputPollMedia::operator=(InputPollMedia&& other) noexcept {
  return replace_value(*this, other);
}
InputPollMedia::~InputPollMedia() = default;
bool InputPollMedia::operator==(const InputPollMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputPollMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputPollMedia& value) {
  static constexpr json_member_table alternatives({
      {"animation", decode_alternative<InputPollMedia, boxed<InputMediaAnimation>>},
      {"audio", decode_alternative<InputPollMedia, boxed<InputMediaAudio>>},
      {"document", decode_alternative<InputPollMedia, boxed<InputMediaDocument>>},
      {"live_photo", decode_alternative<InputPollMedia, boxed<InputMediaLivePhoto>>},
      {"location", decode_alternative<InputPollMedia, boxed<InputMediaLocation>>},
      {"photo", decode_alternative<InputPollMedia, boxed<InputMediaPhoto>>},
      {"venue", decode_alternative<InputPollMedia, boxed<InputMediaVenue>>},
      {"video", decode_alternative<InputPollMedia, boxed<InputMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputPollOptionMedia::InputPollOptionMedia() = default;
InputPollOptionMedia::InputPollOptionMedia(InputMediaAnimation held)
    : value(std::in_place_type<boxed<InputMediaAnimation>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLink held)
    : value(std::in_place_type<boxed<InputMediaLink>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLivePhoto held)
    : value(std::in_place_type<boxed<InputMediaLivePhoto>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLocation held)
    : value(std::in_place_type<boxed<InputMediaLocation>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaPhoto held)
    : value(std::in_place_type<boxed<InputMediaPhoto>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaSticker held)
    : value(std::in_place_type<boxed<InputMediaSticker>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVenue held)
    : value(std::in_place_type<boxed<InputMediaVenue>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVideo held)
    : value(std::in_place_type<boxed<InputMediaVideo>>, std::move(held)) {}
InputPollOptionMedia::InputPollOptionMedia(const InputPollOptionMedia&) = default;
InputPollOptionMedia::InputPollOptionMedia(InputPollOptionMedia&&) noexcept = default;
InputPollOptionMedia& InputPollOptionMedia::operator=(const InputPollOptionMedia& other) {
  return *this = InputPollOptionMedia(other);
}
InputPollOptionMedia& InputPollOptionMedia::operator=(InputPollOptionMedia&& other) noexcept {
  return replace_value(*this, other);
}
InputPollOptionMedia::~InputPollOptionMedia() = default;
bool InputPollOptionMedia::operator==(const InputPollOptionMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputPollOptionMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputPollOptionMedia& value) {
  static constexpr json_member_table alternatives({
      {"animation", decode_alternative<InputPollOptionMedia, boxed<InputMediaAnimation>>},
      {"link", decode_alternative<InputPollOptionMedia, boxed<InputMediaLink>>},
      {"live_photo", decode_alternative<InputPollOptionMedia, boxed<InputMediaLivePhoto>>},
      {"location", decode_alternative<InputPollOptionMedia, boxed<InputMediaLocation>>},
      {"photo", decode_alternative<InputPollOptionMedia, boxed<InputMediaPhoto>>},
      {"sticker", decode_alternative<InputPollOptionMedia, boxed<InputMediaSticker>>},
      {"venue", decode_alternative<InputPollOptionMedia, boxed<InputMediaVenue>>},
      {"video", decode_alternative<InputPollOptionMedia, boxed<InputMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

PollOption::PollOption() = default;
PollOption::PollOption(std::string persistent_id, std::string text, std::int64_t voter_count)
    : persistent_id(std::move(persistent_id)), text(std::move(text)), voter_count(voter_count) {}
PollOption::PollOption(const PollOption&) = default;
PollOption::PollOption(PollOption&&) noexcept = default;
PollOption& PollOption::operator=(const PollOption& other) {
  return *this = PollOption(other);
}
PollOption& PollOption::operator=(PollOption&& other) noexcept {
  return replace_value(*this, other);
}
PollOption::~PollOption() = default;
bool PollOption::operator==(const PollOption& other) const {
  return persistent_id == other.persistent_id &&
         text == other.text &&
         text_entities == other.text_entities &&
         media == other.media &&
         voter_count == other.voter_count &&
         added_by_user == other.added_by_user &&
         added_by_chat == other.added_by_chat &&
         addition_date == other.addition_date;
}

void encode(json_writer& out, const PollOption& value) {
  out.begin_object();
  encode_member(out, "persistent_id", value.persistent_id);
  encode_member(out, "text", value.text);
  encode_member(out, "text_entities", value.text_entities);
  encode_member(out, "media", value.media);
  encode_member(out, "voter_count", value.voter_count);
  encode_member(out, "added_by_user", value.added_by_user);
  encode_member(out, "added_by_chat", value.added_by_chat);
  encode_member(out, "addition_date", value.addition_date);
  out.end_object();
}

void decode(json_reader& in, PollOption& value) {
  static constexpr json_member_table members({
      {"persistent_id", decode_field<&PollOption::persistent_id>},
      {"text", decode_field<&PollOption::text>},
      {"text_entities", decode_field<&PollOption::text_entities>},
      {"media", decode_field<&PollOption::media>},
      {"voter_count", decode_field<&PollOption::voter_count>},
      {"added_by_user", decode_field<&PollOption::added_by_user>},
      {"added_by_chat", decode_field<&PollOption::added_by_chat>},
      {"addition_date", decode_field<&PollOption::addition_date>},
  });
  decode_members(in, &value, members);
}

InputPollOption::InputPollOption() = default;
InputPollOption::InputPollOption(std::string text)
    : text(std::move(text)) {}
InputPollOption::InputPollOption(const InputPollOption&) = default;
InputPollOption::InputPollOption(InputPollOption&&) noexcept = default;
InputPollOption& InputPollOption::operator=(const InputPollOption& other) {
  return *this = InputPollOption(other);
}
InputPollOption& InputPollOption::operator=(InputPollOption&& other) noexcept {
  return replace_value(*this, other);
}
InputPollOption::~InputPollOption() = default;
bool InputPollOption::operator==(const InputPollOption& other) const {
  return text == other.text &&
         text_parse_mode == other.text_parse_mode &&
         text_entities == other.text_entities &&
         media == other.media;
}
InputPollOption& InputPollOption::with_text_parse_mode(ParseMode value) & {
  this->text_parse_mode = std::move(value);
  return *this;
}
InputPollOption&& InputPollOption::with_text_parse_mode(ParseMode value) && {
  return std::move(with_text_parse_mode(std::move(value)));
}
InputPollOption& InputPollOption::with_text_entities(std::vector<MessageEntity> value) & {
  this->text_entities = std::move(value);
  return *this;
}
InputPollOption&& InputPollOption::with_text_entities(std::vector<MessageEntity> value) && {
  return std::move(with_text_entities(std::move(value)));
}
InputPollOption& InputPollOption::add_text_entities(MessageEntity element) & {
  if (!this->text_entities) this->text_entities.emplace();
  this->text_entities->push_back(std::move(element));
  return *this;
}
InputPollOption&& InputPollOption::add_text_entities(MessageEntity element) && {
  return std::move(add_text_entities(std::move(element)));
}
InputPollOption& InputPollOption::with_media(InputPollOptionMedia value) & {
  this->media = std::move(value);
  return *this;
}
InputPollOption&& InputPollOption::with_media(InputPollOptionMedia value) && {
  return std::move(with_media(std::move(value)));
}

void encode(json_writer& out, const InputPollOption& value) {
  out.begin_object();
  encode_text(out, {"InputPollOption", "text", 1, 100, text_unit::characters}, value.text, value.text_parse_mode.has_value());
  encode_member(out, "text_parse_mode", value.text_parse_mode);
  encode_member(out, "text_entities", value.text_entities);
  encode_member(out, "media", value.media);
  out.end_object();
}

void decode(json_reader& in, InputPollOption& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputPollOption::text>},
      {"text_parse_mode", decode_field<&InputPollOption::text_parse_mode>},
      {"text_entities", decode_field<&InputPollOption::text_entities>},
      {"media", decode_field<&InputPollOption::media>},
  });
  decode_members(in, &value, members);
}

PollAnswer::PollAnswer() = default;
PollAnswer::PollAnswer(std::string poll_id, std::vector<std::int64_t> option_ids,
                       std::vector<std::string> option_persistent_ids)
    : poll_id(std::move(poll_id)), option_ids(std::move(option_ids)),
      option_persistent_ids(std::move(option_persistent_ids)) {}
PollAnswer::PollAnswer(const PollAnswer&) = default;
PollAnswer::PollAnswer(PollAnswer&&) noexcept = default;
PollAnswer& PollAnswer::operator=(const PollAnswer& other) {
  return *this = PollAnswer(other);
}
PollAnswer& PollAnswer::operator=(PollAnswer&& other) noexcept {
  return replace_value(*this, other);
}
PollAnswer::~PollAnswer() = default;
bool PollAnswer::operator==(const PollAnswer& other) const {
  return poll_id == other.poll_id &&
         voter_chat == other.voter_chat &&
         user == other.user &&
         option_ids == other.option_ids &&
         option_persistent_ids == other.option_persistent_ids;
}

void encode(json_writer& out, const PollAnswer& value) {
  out.begin_object();
  encode_member(out, "poll_id", value.poll_id);
  encode_member(out, "voter_chat", value.voter_chat);
  encode_member(out, "user", value.user);
  encode_member(out, "option_ids", value.option_ids);
  encode_member(out, "option_persistent_ids", value.option_persistent_ids);
  out.end_object();
}

void decode(json_reader& in, PollAnswer& value) {
  static constexpr json_member_table members({
      {"poll_id", decode_field<&PollAnswer::poll_id>},
      {"voter_chat", decode_field<&PollAnswer::voter_chat>},
      {"user", decode_field<&PollAnswer::user>},
      {"option_ids", decode_field<&PollAnswer::option_ids>},
      {"option_persistent_ids", decode_field<&PollAnswer::option_persistent_ids>},
  });
  decode_members(in, &value, members);
}

Poll::Poll() = default;
Poll::Poll(const Poll&) = default;
Poll::Poll(Poll&&) noexcept = default;
Poll& Poll::operator=(const Poll& other) {
  return *this = Poll(other);
}
Poll& Poll::operator=(Poll&& other) noexcept {
  return replace_value(*this, other);
}
Poll::~Poll() = default;
bool Poll::operator==(const Poll& other) const {
  return id == other.id &&
         question == other.question &&
         question_entities == other.question_entities &&
         options == other.options &&
         total_voter_count == other.total_voter_count &&
         is_closed == other.is_closed &&
         is_anonymous == other.is_anonymous &&
         type == other.type &&
         allows_multiple_answers == other.allows_multiple_answers &&
         allows_revoting == other.allows_revoting &&
         members_only == other.members_only &&
         country_codes == other.country_codes &&
         correct_option_ids == other.correct_option_ids &&
         explanation == other.explanation &&
         explanation_entities == other.explanation_entities &&
         explanation_media == other.explanation_media &&
         open_period == other.open_period &&
         close_date == other.close_date &&
         description == other.description &&
         description_entities == other.description_entities &&
         media == other.media;
}

void encode(json_writer& out, const Poll& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "question", value.question);
  encode_member(out, "question_entities", value.question_entities);
  encode_member(out, "options", value.options);
  encode_member(out, "total_voter_count", value.total_voter_count);
  encode_member(out, "is_closed", value.is_closed);
  encode_member(out, "is_anonymous", value.is_anonymous);
  encode_member(out, "type", value.type);
  encode_member(out, "allows_multiple_answers", value.allows_multiple_answers);
  encode_member(out, "allows_revoting", value.allows_revoting);
  encode_member(out, "members_only", value.members_only);
  encode_member(out, "country_codes", value.country_codes);
  encode_member(out, "correct_option_ids", value.correct_option_ids);
  encode_member(out, "explanation", value.explanation);
  encode_member(out, "explanation_entities", value.explanation_entities);
  encode_member(out, "explanation_media", value.explanation_media);
  encode_member(out, "open_period", value.open_period);
  encode_member(out, "close_date", value.close_date);
  encode_member(out, "description", value.description);
  encode_member(out, "description_entities", value.description_entities);
  encode_member(out, "media", value.media);
  out.end_object();
}

void decode(json_reader& in, Poll& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&Poll::id>},
      {"question", decode_field<&Poll::question>},
      {"question_entities", decode_field<&Poll::question_entities>},
      {"options", decode_field<&Poll::options>},
      {"total_voter_count", decode_field<&Poll::total_voter_count>},
      {"is_closed", decode_field<&Poll::is_closed>},
      {"is_anonymous", decode_field<&Poll::is_anonymous>},
      {"type", decode_field<&Poll::type>},
      {"allows_multiple_answers", decode_field<&Poll::allows_multiple_answers>},
      {"allows_revoting", decode_field<&Poll::allows_revoting>},
      {"members_only", decode_field<&Poll::members_only>},
      {"country_codes", decode_field<&Poll::country_codes>},
      {"correct_option_ids", decode_field<&Poll::correct_option_ids>},
      {"explanation", decode_field<&Poll::explanation>},
      {"explanation_entities", decode_field<&Poll::explanation_entities>},
      {"explanation_media", decode_field<&Poll::explanation_media>},
      {"open_period", decode_field<&Poll::open_period>},
      {"close_date", decode_field<&Poll::close_date>},
      {"description", decode_field<&Poll::description>},
      {"description_entities", decode_field<&Poll::description_entities>},
      {"media", decode_field<&Poll::media>},
  });
  decode_members(in, &value, members);
}

ChecklistTask::ChecklistTask() = default;
ChecklistTask::ChecklistTask(std::int64_t id, std::string text)
    : id(id), text(std::move(text)) {}
ChecklistTask::ChecklistTask(const ChecklistTask&) = default;
ChecklistTask::ChecklistTask(ChecklistTask&&) noexcept = default;
ChecklistTask& ChecklistTask::operator=(const ChecklistTask& other) {
  return *this = ChecklistTask(other);
}
ChecklistTask& ChecklistTask::operator=(ChecklistTask&& other) noexcept {
  return replace_value(*this, other);
}
ChecklistTask::~ChecklistTask() = default;
bool ChecklistTask::operator==(const ChecklistTask& other) const {
  return id == other.id &&
         text == other.text &&
         text_entities == other.text_entities &&
         completed_by_user == other.completed_by_user &&
         completed_by_chat == other.completed_by_chat &&
         completion_date == other.completion_date;
}

void encode(json_writer& out, const ChecklistTask& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "text", value.text);
  encode_member(out, "text_entities", value.text_entities);
  encode_member(out, "completed_by_user", value.completed_by_user);
  encode_member(out, "completed_by_chat", value.completed_by_chat);
  encode_member(out, "completion_date", value.completion_date);
  out.end_object();
}

void decode(json_reader& in, ChecklistTask& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&ChecklistTask::id>},
      {"text", decode_field<&ChecklistTask::text>},
      {"text_entities", decode_field<&ChecklistTask::text_entities>},
      {"completed_by_user", decode_field<&ChecklistTask::completed_by_user>},
      {"completed_by_chat", decode_field<&ChecklistTask::completed_by_chat>},
      {"completion_date", decode_field<&ChecklistTask::completion_date>},
  });
  decode_members(in, &value, members);
}

Checklist::Checklist() = default;
Checklist::Checklist(std::string title, std::vector<ChecklistTask> tasks)
    : title(std::move(title)), tasks(std::move(tasks)) {}
Checklist::Checklist(const Checklist&) = default;
Checklist::Checklist(Checklist&&) noexcept = default;
Checklist& Checklist::operator=(const Checklist& other) {
  return *this = Checklist(other);
}
Checklist& Checklist::operator=(Checklist&& other) noexcept {
  return replace_value(*this, other);
}
Checklist::~Checklist() = default;
bool Checklist::operator==(const Checklist& other) const {
  return title == other.title &&
         title_entities == other.title_entities &&
         tasks == other.tasks &&
         others_can_add_tasks == other.others_can_add_tasks &&
         others_can_mark_tasks_as_done == other.others_can_mark_tasks_as_done;
}

void encode(json_writer& out, const Checklist& value) {
  out.begin_object();
  encode_member(out, "title", value.title);
  encode_member(out, "title_entities", value.title_entities);
  encode_member(out, "tasks", value.tasks);
  encode_member(out, "others_can_add_tasks", value.others_can_add_tasks);
  encode_member(out, "others_can_mark_tasks_as_done", value.others_can_mark_tasks_as_done);
  out.end_object();
}

void decode(json_reader& in, Checklist& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&Checklist::title>},
      {"title_entities", decode_field<&Checklist::title_entities>},
      {"tasks", decode_field<&Checklist::tasks>},
      {"others_can_add_tasks", decode_field<&Checklist::others_can_add_tasks>},
      {"others_can_mark_tasks_as_done", decode_field<&Checklist::others_can_mark_tasks_as_done>},
  });
  decode_members(in, &value, members);
}

InputChecklistTask::InputChecklistTask() = default;
InputChecklistTask::InputChecklistTask(std::int64_t id, std::string text)
    : id(id), text(std::move(text)) {}
InputChecklistTask::InputChecklistTask(const InputChecklistTask&) = default;
InputChecklistTask::InputChecklistTask(InputChecklistTask&&) noexcept = default;
InputChecklistTask& InputChecklistTask::operator=(const InputChecklistTask& other) {
  return *this = InputChecklistTask(other);
}
InputChecklistTask& InputChecklistTask::operator=(InputChecklistTask&& other) noexcept {
  return replace_value(*this, other);
}
InputChecklistTask::~InputChecklistTask() = default;
bool InputChecklistTask::operator==(const InputChecklistTask& other) const {
  return id == other.id &&
         text == other.text &&
         parse_mode == other.parse_mode &&
         text_entities == other.text_entities;
}
InputChecklistTask& InputChecklistTask::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputChecklistTask&& InputChecklistTask::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputChecklistTask& InputChecklistTask::with_text_entities(std::vector<MessageEntity> value) & {
  this->text_entities = std::move(value);
  return *this;
}
InputChecklistTask&& InputChecklistTask::with_text_entities(std::vector<MessageEntity> value) && {
  return std::move(with_text_entities(std::move(value)));
}
InputChecklistTask& InputChecklistTask::add_text_entities(MessageEntity element) & {
  if (!this->text_entities) this->text_entities.emplace();
  this->text_entities->push_back(std::move(element));
  return *this;
}
InputChecklistTask&& InputChecklistTask::add_text_entities(MessageEntity element) && {
  return std::move(add_text_entities(std::move(element)));
}

void encode(json_writer& out, const InputChecklistTask& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_text(out, {"InputChecklistTask", "text", 1, 100, text_unit::characters}, value.text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "text_entities", value.text_entities);
  out.end_object();
}

void decode(json_reader& in, InputChecklistTask& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InputChecklistTask::id>},
      {"text", decode_field<&InputChecklistTask::text>},
      {"parse_mode", decode_field<&InputChecklistTask::parse_mode>},
      {"text_entities", decode_field<&InputChecklistTask::text_entities>},
  });
  decode_members(in, &value, members);
}

InputChecklist::InputChecklist() = default;
InputChecklist::InputChecklist(std::string title, std::vector<InputChecklistTask> tasks)
    : title(std::move(title)), tasks(std::move(tasks)) {}
InputChecklist::InputChecklist(const InputChecklist&) = default;
InputChecklist::InputChecklist(InputChecklist&&) noexcept = default;
InputChecklist& InputChecklist::operator=(const InputChecklist& other) {
  return *this = InputChecklist(other);
}
InputChecklist& InputChecklist::operator=(InputChecklist&& other) noexcept {
  return replace_value(*this, other);
}
InputChecklist::~InputChecklist() = default;
bool InputChecklist::operator==(const InputChecklist& other) const {
  return title == other.title &&
         parse_mode == other.parse_mode &&
         title_entities == other.title_entities &&
         tasks == other.tasks &&
         others_can_add_tasks == other.others_can_add_tasks &&
         others_can_mark_tasks_as_done == other.others_can_mark_tasks_as_done;
}
InputChecklist& InputChecklist::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputChecklist&& InputChecklist::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputChecklist& InputChecklist::with_title_entities(std::vector<MessageEntity> value) & {
  this->title_entities = std::move(value);
  return *this;
}
InputChecklist&& InputChecklist::with_title_entities(std::vector<MessageEntity> value) && {
  return std::move(with_title_entities(std::move(value)));
}
InputChecklist& InputChecklist::add_title_entities(MessageEntity element) & {
  if (!this->title_entities) this->title_entities.emplace();
  this->title_entities->push_back(std::move(element));
  return *this;
}
InputChecklist&& InputChecklist::add_title_entities(MessageEntity element) && {
  return std::move(add_title_entities(std::move(element)));
}
InputChecklist& InputChecklist::add_tasks(InputChecklistTask element) & {
  this->tasks.push_back(std::move(element));
  return *this;
}
InputChecklist&& InputChecklist::add_tasks(InputChecklistTask element) && {
  return std::move(add_tasks(std::move(element)));
}
InputChecklist& InputChecklist::with_others_can_add_tasks(bool value) & {
  this->others_can_add_tasks = value;
  return *this;
}
InputChecklist&& InputChecklist::with_others_can_add_tasks(bool value) && {
  return std::move(with_others_can_add_tasks(value));
}
InputChecklist& InputChecklist::with_others_can_mark_tasks_as_done(bool value) & {
  this->others_can_mark_tasks_as_done = value;
  return *this;
}
InputChecklist&& InputChecklist::with_others_can_mark_tasks_as_done(bool value) && {
  return std::move(with_others_can_mark_tasks_as_done(value));
}

void encode(json_writer& out, const InputChecklist& value) {
  out.begin_object();
  encode_text(out, {"InputChecklist", "title", 1, 255, text_unit::characters}, value.title, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "title_entities", value.title_entities);
  encode_member(out, "tasks", value.tasks);
  encode_member(out, "others_can_add_tasks", value.others_can_add_tasks);
  encode_member(out, "others_can_mark_tasks_as_done", value.others_can_mark_tasks_as_done);
  out.end_object();
}

void decode(json_reader& in, InputChecklist& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&InputChecklist::title>},
      {"parse_mode", decode_field<&InputChecklist::parse_mode>},
      {"title_entities", decode_field<&InputChecklist::title_entities>},
      {"tasks", decode_field<&InputChecklist::tasks>},
      {"others_can_add_tasks", decode_field<&InputChecklist::others_can_add_tasks>},
      {"others_can_mark_tasks_as_done", decode_field<&InputChecklist::others_can_mark_tasks_as_done>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
