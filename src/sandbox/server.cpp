#include "botcore/sandbox/server.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/net/http_server.hpp"

#include "ascii.hpp"
#include "bot_gate.hpp"
#include "file_gate.hpp"
#include "refused.hpp"
#include "stage.hpp"
#include "views.hpp"
#include "web_chat.hpp"

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::size_t form_bytes = std::size_t(1024) * 1024;

task<http_response> answer_request(std::shared_ptr<stage> on, http_request request) {
  if (request.target.starts_with("/bot")) return answer_bot(std::move(on), std::move(request));
  if (request.target.starts_with("/file/bot")) return answer_download(std::move(on), std::move(request));
  return answer_people(std::move(on), std::move(request));
}

http_server_options http_options(const server_options& options) {
  http_server_options result;
  result.address = options.address;
  result.port = options.port;
  // A form is a little longer than the file in it.
  result.max_body_bytes = std::numeric_limits<std::size_t>::max();
  if (options.max_upload_bytes != 0) result.max_body_bytes = options.max_upload_bytes + form_bytes;
  return result;
}

}  // namespace

class server::parts {
 public:
  parts(runtime& runtime, server_options options)
      : on(std::make_shared<stage>(runtime, std::move(options))),
        http(runtime, http_options(on->options),
             [held = on](http_request request) { return answer_request(held, std::move(request)); }) {}

  /// Handlers under way keep the stage alive until they have ended.
  std::shared_ptr<stage> on;
  http_server http;
  std::map<std::int64_t, std::size_t> given;  // messages of the bot that next_message has given, by chat
};

server::server(runtime& runtime, server_options options)
    : parts_(std::make_unique<parts>(runtime, std::move(options))) {}

server::~server() {
  parts_->on->moves.cancel();
  parts_->on->deliveries.cancel();
}

void server::listen() {
  parts_->http.listen();
  parts_->on->deliveries.spawn(webhook_sender::run(parts_->on));
}

std::uint16_t server::port() const {
  return parts_->http.port();
}

std::string server::url() const {
  const std::string& address = parts_->on->options.address;
  const bool v6 = address.find(':') != std::string::npos;
  return "http://" + (v6 ? '[' + address + ']' : address) + ':' + std::to_string(port());
}

std::string server::chat_url() const {
  return url() + '/';
}

const server_options& server::options() const noexcept {
  return parts_->on->options;
}

task<void> server::stop() {
  parts_->on->moves.cancel();
  parts_->on->deliveries.cancel();
  co_await parts_->http.stop();
  co_await parts_->on->moves.join();
  co_await parts_->on->deliveries.join();
}

void server::set_time_control(function<task<void>(system_time)> control) {
  parts_->on->time_control = std::move(control);
}

std::int64_t server::send(std::int64_t user, std::int64_t chat, std::string_view text,
                          std::int64_t reply_to) {
  return parts_->on->world.say(user, chat, text, reply_to).id;
}

std::int64_t server::send_in_topic(std::int64_t user, std::int64_t chat, std::int64_t topic,
                                   std::string_view text, std::int64_t reply_to) {
  return parts_->on->world.say(user, chat, text, reply_to, topic).id;
}

std::int64_t server::open_topic(std::int64_t user, std::int64_t chat, std::string_view name) {
  return parts_->on->world.open_topic(user, chat, name).id;
}

std::vector<std::int64_t> server::send_album(std::int64_t user, std::int64_t chat,
                                             std::vector<std::string> photos, std::string_view caption,
                                             std::int64_t topic) {
  return parts_->on->world.say_album(user, chat, std::move(photos), caption, topic);
}

void server::react(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view emoji) {
  parts_->on->world.react(user, chat, message, emoji);
}

std::int64_t server::send_photo(std::int64_t user, std::int64_t chat, std::string bytes,
                                std::string_view caption, std::int64_t reply_to) {
  person_file file;
  file.kind = file_kind::photo;
  file.bytes = std::move(bytes);
  return parts_->on->world.say(user, chat, std::move(file), caption, reply_to).id;
}

std::int64_t server::send_document(std::int64_t user, std::int64_t chat, std::string name, std::string bytes,
                                   std::string_view caption, std::int64_t reply_to) {
  person_file file;
  file.name = std::move(name);
  file.bytes = std::move(bytes);
  return parts_->on->world.say(user, chat, std::move(file), caption, reply_to).id;
}

void server::edit(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view text) {
  parts_->on->world.change(user, chat, message, text);
}

std::string server::press(std::int64_t user, std::int64_t chat, std::int64_t message,
                          std::string_view button) {
  return parts_->on->world.press(user, chat, message, button);
}

std::string server::ask_inline(std::int64_t user, std::string_view query, std::string_view offset) {
  return parts_->on->world.ask_inline(user, query, offset);
}

void server::block(std::int64_t user, bool blocked) {
  parts_->on->world.block(user, blocked);
}

std::vector<chat_message> server::transcript(std::int64_t chat) const {
  const world& world = parts_->on->world;
  const auto* found = world.find_chat(chat);
  if (!found) throw error(errc::invalid_argument, "there is no chat " + std::to_string(chat));
  std::vector<chat_message> result;
  result.reserve(found->messages.size());
  for (const message& one : found->messages) result.push_back(seen_message(world, one));
  return result;
}

std::string server::file(std::string_view file_id) const {
  const file_pointer found = parts_->on->world.files().find(file_id);
  if (!found) throw error(errc::invalid_argument, "no file has the id '" + std::string(file_id) + "'");
  if (!found->bytes) {
    throw error(errc::invalid_argument, found->url.empty()
                                            ? "the file's bytes were let go (server_options::max_file_bytes)"
                                            : "the file is behind a URL, which the sandbox does not fetch");
  }
  return *found->bytes;
}

const std::vector<callback_answer>& server::callback_answers() const noexcept {
  return parts_->on->world.answers();
}

const std::vector<inline_answer>& server::inline_answers() const noexcept {
  return parts_->on->world.inline_answers();
}

std::size_t server::calls(std::string_view method) const {
  const auto found = parts_->on->calls.find(ascii_lower(method));
  return found == parts_->on->calls.end() ? 0 : found->second;
}

std::size_t server::pending_updates() const noexcept {
  return parts_->on->world.updates().size();
}

task<void> server::until(function<bool()> condition, std::chrono::milliseconds limit) {
  const std::shared_ptr<stage> on = parts_->on;
  const auto deadline = std::chrono::steady_clock::now() + limit;
  while (!condition()) {
    const bool changed = co_await on->changed.wait_until(deadline);
    if (!changed && !condition()) throw error(errc::timed_out, "waiting for the bot in the sandbox");
  }
}

task<chat_message> server::next_message(std::int64_t chat, std::chrono::milliseconds limit) {
  const world& world = parts_->on->world;
  const auto* where = world.find_chat(chat);
  if (!where) throw error(errc::invalid_argument, "there is no chat " + std::to_string(chat));
  const message* found = nullptr;
  const auto look = [&] {
    const std::size_t skipped = parts_->given[chat];
    std::size_t seen = 0;
    for (const message& one : where->messages) {
      if (one.from != world.bot().id || seen++ < skipped) continue;
      found = &one;
      return true;
    }
    return false;
  };
  function<bool()> condition(look);
  co_await until(std::move(condition), limit);
  ++parts_->given[chat];
  co_return seen_message(world, *found);
}

task<void> server::messages(std::size_t count, std::chrono::milliseconds limit) {
  const world& world = parts_->on->world;
  function<bool()> condition([&world, count] { return world.messages_by_bot() >= count; });
  co_await until(std::move(condition), limit);
}

task<callback_answer> server::answer(std::string query_id, std::chrono::milliseconds limit) {
  const std::vector<callback_answer>& answers = callback_answers();
  const auto same = [&](const callback_answer& one) { return one.query_id == query_id; };
  function<bool()> condition([&] { return std::any_of(answers.begin(), answers.end(), same); });
  co_await until(std::move(condition), limit);
  co_return *std::find_if(answers.begin(), answers.end(), same);
}

std::int64_t server::push_update(std::string_view json) {
  return parts_->on->world.push_update(json);
}

void server::fail_next(std::string_view method, fault how, std::size_t times) {
  parts_->on->faults.add(method, std::move(how), times);
}

}  // namespace botcore::inline v0::sandbox
