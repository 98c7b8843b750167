#include "outgoing_text.hpp"

#include <algorithm>
#include <array>

#include "ascii.hpp"
#include "call_fields.hpp"
#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_text = 4096;
constexpr std::size_t longest_caption = 1024;
constexpr std::size_t most_buttons = 100;

void check_entities(const formatted_text& formatted) {
  const auto length = static_cast<std::int64_t>(utf16_length(formatted.text));
  for (const json::value& entity : formatted.entities) {
    const std::int64_t begin = entity.at("offset").as_int64();
    const std::int64_t end = begin + entity.at("length").as_int64();
    if (begin >= 0 && end > begin && end <= length) continue;
    throw bad_request("entity beginning at UTF-16 offset " + std::to_string(begin) +
                      " ends after the end of the text at UTF-16 offset " + std::to_string(length));
  }
}

formatted_text read_content(const json::object& parameters, std::string text,
                            std::string_view entities_name) {
  if (!is_utf8(text)) throw bad_request("strings must be encoded in UTF-8");
  std::erase(text, '\r');

  const json::value* mode_given = parameters.if_contains("parse_mode");
  const std::string mode = mode_given ? ascii_lower(std::string_view(mode_given->as_string())) : "";
  if (mode == "html") return parse_html(text);
  if (mode == "markdownv2") return parse_markdown(text);
  if (!mode.empty())
    throw bad_request("parse_mode Markdown is not supported by the sandbox; use MarkdownV2 or HTML");

  formatted_text result;
  result.text = std::move(text);
  if (const json::value* entities = parameters.if_contains(entities_name)) {
    result.entities = entities->as_array();
    sort_entities(result.entities);
    check_entities(result);
  }
  return result;
}

/// Counts the buttons of a keyboard and checks that each has a label.
void check_rows(const json::array& rows) {
  std::size_t buttons = 0;
  for (const json::value& row : rows) {
    for (const json::value& button : row.as_array()) {
      ++buttons;
      const json::value* label = button.as_object().if_contains("text");
      if (!label || label->as_string().empty()) throw bad_request("button text must be non-empty");
    }
  }
  if (buttons > most_buttons) throw bad_request("reply markup is too long");
}

void check_inline_keyboard(const json::object& markup) {
  static constexpr std::array<std::string_view, 11> actions = {"url",
                                                               "callback_data",
                                                               "web_app",
                                                               "login_url",
                                                               "switch_inline_query",
                                                               "switch_inline_query_current_chat",
                                                               "switch_inline_query_chosen_chat",
                                                               "copy_text",
                                                               "callback_game",
                                                               "pay",
                                                               "disabled"};
  const json::array& rows = markup.at("inline_keyboard").as_array();
  check_rows(rows);
  for (const json::value& row : rows) {
    for (const json::value& button : row.as_array()) {
      const json::object& fields = button.as_object();
      const auto has = [&](std::string_view action) { return fields.contains(action); };
      const auto count = std::count_if(actions.begin(), actions.end(), has);
      if (count == 0) {
        throw bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
      }
      if (count > 1)
        throw bad_request("can't parse inline keyboard button: exactly one optional field must be used");
      const json::value* url = fields.if_contains("url");
      if (url && url->as_string().find('.') == json::string::npos &&
          url->as_string().find(':') == json::string::npos) {
        throw bad_request(std::string("inline keyboard button URL '") + url->as_string().c_str() +
                          "' is invalid: Wrong HTTP URL");
      }
    }
  }
}

}  // namespace

json::object read_markup(const json::object& parameters) {
  const json::value* given = parameters.if_contains("reply_markup");
  if (!given) return {};
  json::object markup = given->as_object();
  if (markup.contains("inline_keyboard")) {
    check_inline_keyboard(markup);
    const json::array& rows = markup.at("inline_keyboard").as_array();
    const bool empty =
        std::all_of(rows.begin(), rows.end(), [](const json::value& row) { return row.as_array().empty(); });
    if (empty) return {};
  }
  if (const json::value* rows = markup.if_contains("keyboard")) check_rows(rows->as_array());
  return markup;
}

outgoing read_outgoing(const json::object& parameters) {
  const std::string text = text_in(parameters, "text");
  if (text.empty()) throw bad_request("message text is empty");
  outgoing result;
  result.content = read_content(parameters, text, "entities");
  trim(result.content);
  if (result.content.text.empty()) throw bad_request("text must be non-empty");
  if (utf16_length(result.content.text) > longest_text) throw bad_request("message is too long");
  find_entities(result.content);
  result.markup = read_markup(parameters);
  return result;
}

outgoing read_captioned(const json::object& parameters) {
  outgoing result;
  result.content = read_content(parameters, text_in(parameters, "caption"), "caption_entities");
  trim(result.content);
  if (utf16_length(result.content.text) > longest_caption) throw bad_request("message caption is too long");
  find_entities(result.content);
  result.markup = read_markup(parameters);
  result.caption_above = flag_in(parameters, "show_caption_above_media");
  return result;
}

}  // namespace botcore::inline v0::sandbox
