#include "botcore/api/deep_link.hpp"

#include <algorithm>
#include <utility>

#include "botcore/api/types/chat_member.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_start = 64;
constexpr std::size_t longest_app_payload = 512;

bool is_link_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_link_word(char c) noexcept {
  return is_link_letter(c) || (c >= '0' && c <= '9') || c == '_';
}

[[noreturn]] void refuse_link(const std::string& what) {
  throw error(errc::invalid_argument, "link to a bot (" + what + ")");
}

std::string checked_username(std::string_view name) {
  if (name.substr(0, 1) == "@") name.remove_prefix(1);
  const bool fits = name.size() >= 4 && name.size() <= 32 && is_link_letter(name.front()) &&
                    std::all_of(name.begin(), name.end(), is_link_word);
  if (!fits) refuse_link("a username has 4 to 32 letters, digits and underscores, and begins with a letter");
  return std::string(name);
}

std::string_view checked_short_name(std::string_view name) {
  const bool fits =
      name.size() >= 3 && name.size() <= 64 && std::all_of(name.begin(), name.end(), is_link_word);
  if (!fits) refuse_link("a short name has 3 to 64 letters, digits and underscores");
  return name;
}

std::string_view checked_payload(std::string_view payload, std::size_t longest) {
  if (payload.size() > longest) {
    refuse_link("the payload has " + std::to_string(payload.size()) + " characters, and at most " +
                std::to_string(longest) + " are allowed");
  }
  const auto wrong =
      std::find_if_not(payload.begin(), payload.end(), [](char c) { return is_link_word(c) || c == '-'; });
  if (wrong != payload.end()) {
    refuse_link(
        "character " + std::to_string(wrong - payload.begin() + 1) +
        " of the payload is none of A-Z, a-z, 0-9, _ and -; to_base64url makes a payload of any bytes");
  }
  return payload;
}

void append_word(std::string& words, bool wanted, std::string_view word) {
  if (!wanted) return;
  if (!words.empty()) words += '+';
  words += word;
}

std::string right_words(const api::ChatAdministratorRights& rights) {
  std::string words;
  append_word(words, rights.can_manage_chat, "manage_chat");
  append_word(words, rights.can_change_info, "change_info");
  append_word(words, rights.can_post_messages.value_or(false), "post_messages");
  append_word(words, rights.can_edit_messages.value_or(false), "edit_messages");
  append_word(words, rights.can_delete_messages, "delete_messages");
  append_word(words, rights.can_restrict_members, "restrict_members");
  append_word(words, rights.can_invite_users, "invite_users");
  append_word(words, rights.can_pin_messages.value_or(false), "pin_messages");
  append_word(words, rights.can_manage_topics.value_or(false), "manage_topics");
  append_word(words, rights.can_promote_members, "promote_members");
  append_word(words, rights.can_manage_video_chats, "manage_video_chats");
  append_word(words, rights.can_post_stories, "post_stories");
  append_word(words, rights.can_edit_stories, "edit_stories");
  append_word(words, rights.can_delete_stories, "delete_stories");
  append_word(words, rights.can_manage_direct_messages.value_or(false), "manage_direct_messages");
  append_word(words, rights.is_anonymous, "anonymous");
  return words;
}

}  // namespace

deep_link::deep_link(std::string_view name) : name_(checked_username(name)) {}

deep_link& deep_link::add(std::string_view name, std::string_view value) {
  parameters_.emplace_back(std::string(name), std::string(value));
  return *this;
}

deep_link& deep_link::add_view(app_view view) {
  if (view == app_view::compact) add("mode", "compact");
  if (view == app_view::fullscreen) add("mode", "fullscreen");
  return *this;
}

deep_link deep_link::start(std::string_view bot, std::string_view payload) {
  deep_link link(bot);
  if (!checked_payload(payload, longest_start).empty()) link.add("start", payload);
  return link;
}

deep_link deep_link::add_to_group(std::string_view bot, std::string_view payload) {
  deep_link link(bot);
  return std::move(link.add("startgroup", checked_payload(payload, longest_start)));
}

deep_link deep_link::add_to_group(std::string_view bot, std::string_view payload,
                                  const api::ChatAdministratorRights& rights) {
  deep_link link = add_to_group(bot, payload);
  const std::string words = right_words(rights);
  if (!words.empty()) link.add("admin", words);
  return link;
}

deep_link deep_link::add_to_channel(std::string_view bot, const api::ChatAdministratorRights& rights) {
  const std::string words = right_words(rights);
  if (words.empty()) refuse_link("in a channel, a bot is an administrator with a right at least");
  deep_link link(bot);
  link.add("startchannel").add("admin", words);
  return link;
}

deep_link deep_link::main_app(std::string_view bot, std::string_view payload, app_view view) {
  deep_link link(bot);
  link.add("startapp", checked_payload(payload, longest_app_payload)).add_view(view);
  return link;
}

deep_link deep_link::named_app(std::string_view bot, std::string_view app, std::string_view payload,
                               app_view view) {
  deep_link link(bot);
  link.app_ = checked_short_name(app);
  if (!checked_payload(payload, longest_app_payload).empty()) link.add("startapp", payload);
  link.add_view(view);
  return link;
}

deep_link deep_link::attach(std::string_view bot, std::string_view payload, attach_choice choice) {
  deep_link link(bot);
  link.add("startattach", checked_payload(payload, longest_app_payload));
  std::string words;
  append_word(words, choice.users, "users");
  append_word(words, choice.bots, "bots");
  append_word(words, choice.groups, "groups");
  append_word(words, choice.channels, "channels");
  if (!words.empty()) link.add("choose", words);
  return link;
}

deep_link deep_link::attach_in(std::string_view username, std::string_view bot, std::string_view payload) {
  deep_link link(username);
  link.add("attach", checked_username(bot));
  if (!checked_payload(payload, longest_app_payload).empty()) link.add("startattach", payload);
  return link;
}

deep_link deep_link::game(std::string_view bot, std::string_view short_name) {
  deep_link link(bot);
  link.add("game", checked_short_name(short_name));
  return link;
}

// Nothing in a link needs encoding: every part was checked, and the plus signs stand between words.
std::string deep_link::https() const {
  std::string link = "https://t.me/" + name_;
  if (!app_.empty()) link += '/' + app_;
  char separator = '?';
  for (const http_parameter& parameter : parameters_) {
    link += std::exchange(separator, '&') + parameter.name;
    if (!parameter.value.empty()) link += '=' + parameter.value;
  }
  return link;
}

std::string deep_link::tg() const {
  std::string link = "tg://resolve?domain=" + name_;
  if (!app_.empty()) link += "&appname=" + app_;
  for (const http_parameter& parameter : parameters_) {
    link += '&' + parameter.name;
    if (!parameter.value.empty()) link += '=' + parameter.value;
  }
  return link;
}

}  // namespace botcore::inline v0
