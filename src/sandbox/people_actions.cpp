#include "people_actions.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "formatted_text.hpp"
#include "refused.hpp"
#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

fault read_fault(const json::object& fields) {
  const std::string kind = text_of_field(fields, "kind");
  const auto code = static_cast<int>(number_or_zero(fields, "code"));
  if (kind == "refuse") return fault::refuse(code == 0 ? 400 : code, text_of_field(fields, "description"));
  if (kind == "flood") return fault::flood(std::chrono::seconds(number_of(fields, "retry_after")));
  if (kind == "migrated") return fault::migrated(number_of(fields, "migrate_to"));
  if (kind == "html") return fault::html(code == 0 ? 502 : code);
  if (kind == "malformed") return fault::malformed();
  if (kind == "cut_connection") return fault::cut_connection();
  if (kind == "lose_answer") return fault::lose_answer();
  if (kind == "cut_body") return fault::cut_body();
  throw refused(400, "unknown kind of fault \"" + kind + '"');
}

json::object post_send(stage& on, const json::object& fields) {
  const message& said =
      on.world.say(number_of(fields, "user"), number_of(fields, "chat"), text_of_field(fields, "text"),
                   number_or_zero(fields, "reply_to"), number_or_zero(fields, "topic"));
  return {{"message", said.id}};
}

json::object post_edit(stage& on, const json::object& fields) {
  on.world.change(number_of(fields, "user"), number_of(fields, "chat"), number_of(fields, "message"),
                  text_of_field(fields, "text"));
  return {};
}

json::object post_topic(stage& on, const json::object& fields) {
  return {{"topic", on.world
                        .open_topic(number_of(fields, "user"), number_of(fields, "chat"),
                                    text_of_field(fields, "name"))
                        .id}};
}

json::object post_react(stage& on, const json::object& fields) {
  on.world.react(number_of(fields, "user"), number_of(fields, "chat"), number_of(fields, "message"),
                 text_of_field(fields, "emoji"));
  return {};
}

json::object post_press(stage& on, const json::object& fields) {
  return {{"query", on.world.press(number_of(fields, "user"), number_of(fields, "chat"),
                                   number_of(fields, "message"), text_of_field(fields, "button"))}};
}

json::object post_block(stage& on, const json::object& fields) {
  const json::value* blocked = fields.if_contains("blocked");
  on.world.block(number_of(fields, "user"), !blocked || *blocked != json::value(false));
  return {};
}

json::object post_update(stage& on, const json::object& fields) {
  const json::value* update = fields.if_contains("update");
  if (!update) throw refused(400, "\"update\" is missing");
  const std::string text = update->is_string() ? std::string(update->as_string()) : json::serialize(*update);
  return {{"update_id", on.world.push_update(text)}};
}

json::object post_fault(stage& on, const json::object& fields) {
  const std::int64_t times = fields.contains("times") ? number_of(fields, "times") : 1;
  if (times < 0) throw refused(400, "\"times\" must not be negative");
  on.faults.add(text_of_field(fields, "method"), read_fault(fields), static_cast<std::size_t>(times));
  return {};
}

/// A number in a form, where everything is text.
std::int64_t form_number(const json::object& form, std::string_view name) {
  const std::string text = text_of_field(form, name);
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size())
    throw refused(400, "\"" + std::string(name) + "\" must be a number");
  return number;
}

}  // namespace

std::int64_t number_of(const json::object& fields, std::string_view name) {
  const json::value* value = fields.if_contains(name);
  if (!value || !value->is_number()) throw refused(400, "\"" + std::string(name) + "\" must be a number");
  return value->to_number<std::int64_t>();
}

std::int64_t number_or_zero(const json::object& fields, std::string_view name) {
  return fields.contains(name) ? number_of(fields, name) : 0;
}

std::string text_of_field(const json::object& fields, std::string_view name) {
  const json::value* value = fields.if_contains(name);
  if (!value) return {};
  if (!value->is_string()) throw refused(400, "\"" + std::string(name) + "\" must be a text");
  return std::string(value->as_string());
}

people_action find_people_action(std::string_view path) {
  static constexpr std::array<std::pair<std::string_view, people_action>, 8> handlers = {
      {{"/sandbox/send", &post_send},
       {"/sandbox/edit", &post_edit},
       {"/sandbox/topic", &post_topic},
       {"/sandbox/react", &post_react},
       {"/sandbox/press", &post_press},
       {"/sandbox/block", &post_block},
       {"/sandbox/update", &post_update},
       {"/sandbox/fault", &post_fault}}};
  for (const auto& [name, handler] : handlers) {
    if (name == path) return handler;
  }
  return nullptr;
}

json::object send_file(stage& on, const http_request& request) {
  if (media_type(request) != "multipart/form-data")
    throw refused(415, "the body must be multipart/form-data");
  call_input form = read_input(request);
  const auto sent = form.files.find("file");
  if (sent == form.files.end()) throw refused(400, "the form has no part \"file\" with a file name");
  const std::optional<file_kind> kind = find_kind(text_of_field(form.parameters, "kind"));
  if (!kind) throw refused(400, "\"kind\" must be \"photo\" or \"document\"");
  person_file file;
  file.kind = *kind;
  file.name = std::move(sent->second.file_name);
  file.bytes = std::move(sent->second.content);
  const std::int64_t reply_to =
      form.parameters.contains("reply_to") ? form_number(form.parameters, "reply_to") : 0;
  const message& said =
      on.world.say(form_number(form.parameters, "user"), form_number(form.parameters, "chat"),
                   std::move(file), text_of_field(form.parameters, "caption"), reply_to);
  return {{"message", said.id}};
}

}  // namespace botcore::inline v0::sandbox
