#include "bot_api.hpp"

#include <algorithm>
#include <array>

#include "call_fields.hpp"
#include "file_methods.hpp"
#include "outgoing_text.hpp"
#include "refused.hpp"
#include "views.hpp"
#include "webhook_methods.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_answer = 200;
constexpr std::int64_t most_updates = 100;
constexpr std::int64_t longest_poll_seconds = 50;

std::int64_t number_or(const json::object& parameters, std::string_view name, std::int64_t otherwise) {
  return parameters.contains(name) ? number_in(parameters, name) : otherwise;
}

json::object scope_of(const json::object& parameters) {
  const json::value* scope = parameters.if_contains("scope");
  return scope ? scope->as_object() : json::object();
}

bool lists(std::string_view names, std::string_view name) {
  for (std::size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || names[at - 1] == ' ') && (end == names.size() || names[end] == ' ')) return true;
  }
  return false;
}

void refuse_parameters_beyond(std::string_view supported, const json::object& parameters) {
  for (const auto& [name, value] : parameters) {
    if (!lists(supported, name)) {
      throw bad_request("the parameter " + std::string(name) + " is not supported by the sandbox");
    }
  }
}

}  // namespace

const bot_api::entry* bot_api::find(std::string_view method) {
  static constexpr std::array<entry, 12> methods = {{
      {"getMe", &bot_api::get_me, ""},
      {"sendMessage", &bot_api::send_message,
       "chat_id message_thread_id text parse_mode entities link_preview_options disable_notification "
       "protect_content "
       "allow_paid_broadcast message_effect_id reply_parameters reply_markup"},
      {"editMessageText", &bot_api::edit_message_text,
       "chat_id message_id text parse_mode entities link_preview_options reply_markup"},
      {"editMessageReplyMarkup", &bot_api::edit_message_reply_markup, "chat_id message_id reply_markup"},
      {"deleteMessage", &bot_api::delete_message, "chat_id message_id"},
      {"answerCallbackQuery", &bot_api::answer_callback_query,
       "callback_query_id text show_alert url cache_time"},
      {"answerInlineQuery", &bot_api::answer_inline_query,
       "inline_query_id results cache_time is_personal next_offset button"},
      {"sendChatAction", &bot_api::send_chat_action, "chat_id message_thread_id action"},
      {"setMyCommands", &bot_api::set_my_commands, "commands scope language_code"},
      {"getMyCommands", &bot_api::get_my_commands, "scope language_code"},
      {"deleteMyCommands", &bot_api::delete_my_commands, "scope language_code"},
      {"getChat", &bot_api::get_chat, "chat_id"},
  }};
  const auto found =
      std::find_if(methods.begin(), methods.end(), [method](const entry& one) { return one.name == method; });
  return found == methods.end() ? nullptr : &*found;
}

json::value bot_api::call(std::string_view name, const json::object& parameters, const uploads& files) {
  const api_method* method = schema_.find(name);
  if (!method) throw refused(404, "Not Found");
  const json::object checked = schema_.check(*method, parameters, files);
  if (webhook_methods::knows(method->name)) {
    refuse_parameters_beyond(webhook_methods::parameters(method->name), checked);
    return webhook_methods(world_).call(method->name, checked, files);
  }
  const entry* here = find(method->name);
  file_methods of_files(world_);
  const std::string supported = here ? std::string(here->parameters) : of_files.parameters(method->name);
  if (!here && supported.empty())
    throw refused(501, "Unsupported: the sandbox does not serve " + method->name);
  refuse_parameters_beyond(supported, checked);
  return here ? (this->*here->run)(checked) : of_files.call(method->name, checked, files);
}

poll_request bot_api::begin_poll(const json::object& parameters) {
  const json::object checked = schema_.check(*schema_.find("getUpdates"), parameters, {});
  if (world_.webhook().active()) {
    throw refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete "
        "the webhook first");
  }
  poll_request result;
  result.offset = number_in(checked, "offset");
  const auto limit = number_or(checked, "limit", most_updates);
  result.limit = static_cast<std::size_t>(limit <= 0 || limit > most_updates ? most_updates : limit);
  const auto timeout = number_in(checked, "timeout");
  result.timeout = std::chrono::seconds(std::clamp<std::int64_t>(timeout, 0, longest_poll_seconds));
  if (const json::value* types = checked.if_contains("allowed_updates"))
    world_.updates().allow(types->as_array());
  world_.updates().confirm(result.offset);
  return result;
}

json::value bot_api::get_me(const json::object&) {
  json::object result = api_user(world_.bot(), true);
  result["can_join_groups"] = true;
  result["can_read_all_group_messages"] = !world_.privacy_mode();
  result["supports_inline_queries"] = true;
  result["can_connect_to_business"] = false;
  result["has_main_web_app"] = false;
  return result;
}

json::value bot_api::send_message(const json::object& parameters) {
  const std::int64_t chat = chat_id_in(parameters);
  world_.reachable(chat);
  outgoing what = read_outgoing(parameters);
  what.silent = flag_in(parameters, "disable_notification");
  what.reply_to = answered_message(world_, parameters);
  what.topic = world_.reachable_topic(chat, number_in(parameters, "message_thread_id"));
  return api_message(world_, world_.send(chat, std::move(what)));
}

json::value bot_api::edit_message_text(const json::object& parameters) {
  const std::int64_t chat = chat_id_in(parameters);
  const std::int64_t id = message_id_in(parameters);
  world_.reachable(chat);
  const auto* found = world_.find_message(chat, id);
  if (found && !found->shown.empty()) throw bad_request("there is no text in the message to edit");
  return api_message(world_, world_.edit(chat, id, read_outgoing(parameters)));
}

json::value bot_api::edit_message_reply_markup(const json::object& parameters) {
  const std::int64_t chat = chat_id_in(parameters);
  const auto* message = world_.find_message(chat, message_id_in(parameters));
  if (!message) throw bad_request("message to edit not found");
  outgoing what;
  what.content = message->content;
  what.shown = message->shown;
  what.caption_above = message->caption_above;
  what.markup = read_markup(parameters);
  return api_message(world_, world_.edit(chat, message->id, std::move(what)));
}

json::value bot_api::delete_message(const json::object& parameters) {
  world_.remove(chat_id_in(parameters), message_id_in(parameters));
  return true;
}

json::value bot_api::answer_callback_query(const json::object& parameters) {
  callback_answer answer;
  answer.query_id = text_in(parameters, "callback_query_id");
  answer.text = text_in(parameters, "text");
  answer.alert = flag_in(parameters, "show_alert");
  if (utf16_length(answer.text) > longest_answer) throw bad_request("MESSAGE_TOO_LONG");
  world_.answer(std::move(answer), text_in(parameters, "url"));
  return true;
}

json::value bot_api::answer_inline_query(const json::object& parameters) {
  constexpr std::size_t most_results = 50;
  inline_answer answer;
  answer.query_id = text_in(parameters, "inline_query_id");
  answer.next_offset = text_in(parameters, "next_offset");
  for (const json::value& one : parameters.at("results").as_array()) {
    std::string id = text_in(one.as_object(), "id");
    if (std::find(answer.results.begin(), answer.results.end(), id) != answer.results.end())
      throw bad_request("RESULT_ID_DUPLICATE");
    answer.results.push_back(std::move(id));
  }
  if (answer.results.size() > most_results) throw bad_request("RESULTS_TOO_MUCH");
  world_.answer(std::move(answer));
  return true;
}

json::value bot_api::send_chat_action(const json::object& parameters) {
  world_.show_action(chat_id_in(parameters), text_in(parameters, "action"));
  return true;
}

json::value bot_api::set_my_commands(const json::object& parameters) {
  world_.set_commands(parameters.at("commands").as_array(), scope_of(parameters),
                      text_in(parameters, "language_code"));
  return true;
}

json::value bot_api::get_my_commands(const json::object& parameters) {
  return world_.commands().get(scope_of(parameters), text_in(parameters, "language_code"));
}

json::value bot_api::delete_my_commands(const json::object& parameters) {
  world_.set_commands({}, scope_of(parameters), text_in(parameters, "language_code"));
  return true;
}

json::value bot_api::get_chat(const json::object& parameters) {
  const auto* found = world_.find_chat(chat_id_in(parameters));
  if (!found) throw bad_request("chat not found");
  json::object result = api_chat(world_, *found);
  result["accent_color_id"] = 0;
  result["max_reaction_count"] = 11;
  result["accepted_gift_types"] = json::object({{"unlimited_gifts", false},
                                                {"limited_gifts", false},
                                                {"unique_gifts", false},
                                                {"premium_subscription", false},
                                                {"gifts_from_channels", false}});
  return result;
}

}  // namespace botcore::inline v0::sandbox
