#include "tdlib.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <dlfcn.h>

#include "api/formatting/markup_text.hpp"
#include "botcore/api/codec.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "support/catch.hpp"

// TDLib leaks a few bytes; LeakSanitizer, a library of its own, asks here what to overlook.
extern "C" __attribute__((visibility("default"))) const char* __lsan_default_suppressions() {
  return "leak:libtdjson";
}

namespace botcore::test {
namespace {

namespace json = boost::json;
using api::MessageEntityType;

std::string find_library() {
  for (const char* platform :
       {"linux-x64-glibc", "linux-arm64-glibc", "linux-x64-musl", "linux-arm64-musl"}) {
    const std::filesystem::path file =
        std::filesystem::path(BOTCORE_TDLIB_MODULES) / platform / "libtdjson.so";
    if (std::filesystem::exists(file)) return file.string();
  }
  return {};
}

struct type_name {
  const char* tdlib;
  MessageEntityType::known ours;
};

constexpr type_name type_names[] = {
    {"textEntityTypeMention", MessageEntityType::mention},
    {"textEntityTypeHashtag", MessageEntityType::hashtag},
    {"textEntityTypeCashtag", MessageEntityType::cashtag},
    {"textEntityTypeBotCommand", MessageEntityType::bot_command},
    {"textEntityTypeUrl", MessageEntityType::url},
    {"textEntityTypeEmailAddress", MessageEntityType::email},
    {"textEntityTypePhoneNumber", MessageEntityType::phone_number},
    {"textEntityTypeBold", MessageEntityType::bold},
    {"textEntityTypeItalic", MessageEntityType::italic},
    {"textEntityTypeUnderline", MessageEntityType::underline},
    {"textEntityTypeStrikethrough", MessageEntityType::strikethrough},
    {"textEntityTypeSpoiler", MessageEntityType::spoiler},
    {"textEntityTypeBlockQuote", MessageEntityType::blockquote},
    {"textEntityTypeExpandableBlockQuote", MessageEntityType::expandable_blockquote},
    {"textEntityTypeCode", MessageEntityType::code},
    {"textEntityTypePre", MessageEntityType::pre},
    {"textEntityTypePreCode", MessageEntityType::pre},
    {"textEntityTypeTextUrl", MessageEntityType::text_link},
    {"textEntityTypeMentionName", MessageEntityType::text_mention},
    {"textEntityTypeCustomEmoji", MessageEntityType::custom_emoji},
    {"textEntityTypeDateTime", MessageEntityType::date_time},
};

MessageEntityType type_from(std::string_view name) {
  for (const type_name& known : type_names) {
    if (name == known.tdlib) return known.ours;
  }
  FAIL("TDLib has a type of entity that is not known here: " << name);
  return {};
}

std::string precision(const json::object& format, const char* member, char brief, char full) {
  const std::string_view type = format.at(member).at("@type").as_string();
  if (type == "dateTimePartPrecisionShort") return std::string(1, brief);
  return type == "dateTimePartPrecisionLong" ? std::string(1, full) : std::string();
}

std::string date_format_from(const json::object& format) {
  if (format.at("@type").as_string() == "dateTimeFormattingTypeRelative") return "r";
  std::string result = format.at("show_day_of_week").as_bool() ? "w" : "";
  result += precision(format, "date_precision", 'd', 'D');
  return result + precision(format, "time_precision", 't', 'T');
}

api::MessageEntity entity_from(const json::object& object) {
  const json::object& type = object.at("type").as_object();
  api::MessageEntity entity(type_from(type.at("@type").as_string()), object.at("offset").as_int64(),
                            object.at("length").as_int64());
  if (const json::value* url = type.if_contains("url")) entity.url = url->as_string().c_str();
  if (const json::value* user = type.if_contains("user_id"))
    entity.user = api::User(user->as_int64(), false, "");
  if (const json::value* language = type.if_contains("language"))
    entity.language = language->as_string().c_str();
  if (const json::value* emoji = type.if_contains("custom_emoji_id")) {
    entity.custom_emoji_id = emoji->as_string().c_str();
  }
  if (const json::value* date = type.if_contains("unix_time")) {
    entity.unix_time = std::chrono::sys_seconds(std::chrono::seconds(date->as_int64()));
  }
  if (const json::value* format = type.if_contains("formatting_type")) {
    entity.date_time_format = date_format_from(format->as_object());
  }
  return entity;
}

tdlib_text text_from(const json::object& answer) {
  tdlib_text result;
  if (answer.at("@type").as_string() == "error") {
    result.refusal = answer.at("message").as_string().c_str();
    return result;
  }
  const json::string& text = answer.at("text").as_string();
  result.formatted.text.assign(text.data(), text.size());
  for (const json::value& entity : answer.at("entities").as_array()) {
    result.formatted.entities.push_back(entity_from(entity.as_object()));
  }
  return result;
}

json::object precision_to(std::string_view format, char brief, char full) {
  const char* name = "dateTimePartPrecisionNone";
  if (format.find(full) != std::string_view::npos) name = "dateTimePartPrecisionLong";
  if (format.find(brief) != std::string_view::npos) name = "dateTimePartPrecisionShort";
  return {{"@type", name}};
}

json::object date_format_to(std::string_view format) {
  if (format == "r") return {{"@type", "dateTimeFormattingTypeRelative"}};
  return {{"@type", "dateTimeFormattingTypeAbsolute"},
          {"show_day_of_week", format.find('w') != std::string_view::npos},
          {"date_precision", precision_to(format, 'd', 'D')},
          {"time_precision", precision_to(format, 't', 'T')}};
}

json::object type_to(const api::MessageEntity& entity) {
  json::object type;
  for (const type_name& known : type_names) {
    if (entity.type == known.ours && !type.contains("@type")) type["@type"] = known.tdlib;
  }
  if (entity.type == MessageEntityType::pre && !entity.language) type["@type"] = "textEntityTypePre";
  if (entity.url) type["url"] = *entity.url;
  if (entity.user) type["user_id"] = entity.user->id;
  if (entity.custom_emoji_id) type["custom_emoji_id"] = *entity.custom_emoji_id;
  if (entity.unix_time) type["unix_time"] = entity.unix_time->time_since_epoch().count();
  if (entity.date_time_format) type["formatting_type"] = date_format_to(*entity.date_time_format);
  if (entity.language) {
    type["@type"] = "textEntityTypePreCode";
    type["language"] = *entity.language;
  }
  return type;
}

std::string encoded(const api::MessageEntity& entity) {
  std::string json;
  json_writer out(json);
  encode(out, entity);
  return json;
}

}  // namespace

tdlib::tdlib(execute_function execute) : execute_(execute) {
  call({{"@type", "setLogVerbosityLevel"}, {"new_verbosity_level", 0}});
}

const tdlib* tdlib::find() {
  static const std::string file = find_library();
  if (file.empty()) {
    if (std::getenv("BOTCORE_REQUIRE_TDLIB")) FAIL("TDLib is not installed: scripts/bootstrap test");
    std::cout << "skipped: TDLib is not installed (scripts/bootstrap test does it)" << std::endl;
    return nullptr;
  }
  static void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) FAIL("TDLib cannot be loaded: " << dlerror());
  static const tdlib loaded(reinterpret_cast<execute_function>(dlsym(library, "td_execute")));
  return &loaded;
}

json::object tdlib::call(const json::object& request) const {
  return json::parse(execute_(json::serialize(request).c_str())).as_object();
}

tdlib_text tdlib::parse(std::string_view markup, json::object mode) const {
  return text_from(call({{"@type", "parseTextEntities"}, {"text", markup}, {"parse_mode", std::move(mode)}}));
}

tdlib_text tdlib::parse_html(std::string_view markup) const {
  return parse(markup, {{"@type", "textParseModeHTML"}});
}

tdlib_text tdlib::parse_markdown_v2(std::string_view markup) const {
  return parse(markup, {{"@type", "textParseModeMarkdown"}, {"version", 2}});
}

tdlib_text tdlib::parse_markdown(std::string_view markup) const {
  return parse(markup, {{"@type", "textParseModeMarkdown"}, {"version", 1}});
}

tdlib_text tdlib::fix(const formatted_text& text) const {
  json::array entities;
  for (const api::MessageEntity& entity : text.entities) {
    entities.push_back(json::object({{"@type", "textEntity"},
                                     {"offset", entity.offset},
                                     {"length", entity.length},
                                     {"type", type_to(entity)}}));
  }
  json::object formatted(
      {{"@type", "formattedText"}, {"text", text.text}, {"entities", std::move(entities)}});
  return text_from(call({{"@type", "parseMarkdown"}, {"text", std::move(formatted)}}));
}

std::string tdlib::version() const {
  const json::object answer = call({{"@type", "getOption"}, {"name", "version"}});
  return answer.at("value").as_string().c_str();
}

formatted_text with_ties_sorted(formatted_text text) {
  std::vector<api::MessageEntity>& all = text.entities;
  for (auto first = all.begin(); first != all.end();) {
    const auto last = std::find_if(first, all.end(), [&](const api::MessageEntity& other) {
      return other.offset != first->offset || other.length != first->length ||
             entity_rank(other) != entity_rank(*first);
    });
    std::sort(first, last, [](const api::MessageEntity& left, const api::MessageEntity& right) {
      return encoded(left) < encoded(right);
    });
    first = last;
  }
  return text;
}

std::string describe(const formatted_text& text) {
  std::string result = json::serialize(json::string(text.text));
  for (const api::MessageEntity& entity : text.entities) result += "\n  " + encoded(entity);
  return result;
}

}  // namespace botcore::test
