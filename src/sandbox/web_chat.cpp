// The end points under /sandbox/, which the page uses, and any program that plays people for a bot under
// test. Times are milliseconds since 1970, UTC. Bodies are JSON (Content-Type: application/json) unless told otherwise; the
// Host must be a name of this machine, so that no page from elsewhere gets in by DNS.
//
//   GET  /sandbox/state       everything the page shows, and the number of the latest event
//   GET  /sandbox/events?after=N&timeout=S
//                             events after number N, waiting up to S seconds (25) for the first;
//                             {"reset":true} when they are no longer kept: take the state again
//   GET  /sandbox/transcript?chat=C
//                             all messages of a chat, deleted ones too
//   GET  /sandbox/answers     how the bot answered presses of buttons
//   GET  /sandbox/calls       how often the bot called each method (lower case)
//   GET  /sandbox/file?id=F   the bytes of a file, by its file_id
//   POST /sandbox/send        {"user","chat","text","reply_to"?,"topic"?} -> {"message":id}
//   POST /sandbox/send_file   multipart/form-data: user, chat, kind ("photo" or "document"), file, caption?,
//                             reply_to? -> {"message":id}
//   POST /sandbox/edit        {"user","chat","message","text"} -> {}
//   POST /sandbox/topic       {"user","chat","name"} -> {"topic":id}
//   POST /sandbox/react       {"user","chat","message","emoji"} -> {}; an empty emoji takes the reaction back
//   POST /sandbox/press       {"user","chat","message","button"} -> {"query":"id"}
//                             button: callback data or label
//   POST /sandbox/block       {"user","blocked"} -> {}
//   POST /sandbox/advance     {"seconds"} or {"to"} -> {"now"}, when all that it caused has happened
//   POST /sandbox/update      {"update"}: an object, or a text to be delivered as it is -> {"update_id":id}
//   POST /sandbox/fault       {"method"?,"kind","times"?,"code"?,"description"?,"retry_after"?,"migrate_to"?} -> {}
//                             kinds: refuse, flood, migrated, html, malformed, cut_connection, lose_answer,
//                             cut_body
//
// What fails answers {"error":"why"} with a status from 400 on.
#include "web_chat.hpp"

#include <algorithm>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "file_gate.hpp"
#include "image_facts.hpp"
#include "people_actions.hpp"
#include "refused.hpp"
#include "request_parameters.hpp"
#include "views.hpp"
#include "web_files.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::int64_t usual_wait_seconds = 25;
constexpr std::int64_t longest_wait_seconds = 60;
constexpr std::int64_t latest_time = 7258118400000;  // the year 2200; clocks count nanoseconds in 64 bits

std::int64_t page_time(system_time time) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

http_response page_json(const json::value& body, int status = 200) {
  http_response result(status, json::serialize(body), "application/json");
  result.headers.set("Cache-Control", "no-store");
  return result;
}

http_response page_error(int status, std::string_view why) {
  return page_json(json::object({{"error", why}}), status);
}

/// Whether a Host header, or the host of an Origin, names this machine itself.
bool is_loopback(std::string_view host) {
  const std::size_t bracket = host.find(']');
  const std::size_t colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
  const std::string name = ascii_lower(host.substr(0, colon));
  return name == "localhost" || name == "[::1]" || name == "127.0.0.1";
}

bool from_this_machine(const http_request& request) {
  if (!is_loopback(request.headers.get("Host"))) return false;
  const std::string* origin = request.headers.find("Origin");
  return !origin || *origin == "http://" + std::string(request.headers.get("Host"));
}

/// A number in a query, where everything is text.
std::int64_t query_number(const http_request& request, std::string_view name, std::int64_t otherwise) {
  const json::object query = read_query(request.target);
  const json::value* value = query.if_contains(name);
  if (!value) return otherwise;
  boost::system::error_code failure;
  const json::value number = json::parse(value->as_string(), failure);
  if (failure || !number.is_int64()) throw refused(400, "\"" + std::string(name) + "\" must be a number");
  return number.as_int64();
}

json::array all_commands(const world& world) {
  json::array result;
  for (const test_user& user : world.users()) {
    for (const auto& [id, chat] : world.chats()) {
      if (!chat.group && id != user.id) continue;
      menu_reader reader;
      reader.user = user.id;
      reader.chat = id;
      reader.group = chat.group;
      reader.language = user.language_code;
      json::object entry;
      entry["user"] = user.id;
      entry["chat"] = id;
      entry["commands"] = world.commands().shown_to(reader);
      result.push_back(std::move(entry));
    }
  }
  return result;
}

json::object whole_state(const stage& on) {
  const world& world = on.world;
  json::object result;
  result["run"] = on.run;
  result["last"] = world.events().last();
  result["now"] = page_time(world.now());
  result["movable"] = static_cast<bool>(on.time_control);
  result["bot"] = page_user(world.bot());
  json::array users;
  for (const test_user& user : world.users()) users.push_back(page_user(user));
  result["users"] = std::move(users);
  json::array chats;
  for (const auto& [id, chat] : world.chats()) chats.push_back(page_chat(world, chat));
  result["chats"] = std::move(chats);
  result["commands"] = all_commands(world);
  return result;
}

json::array whole_transcript(const world& world, std::int64_t id) {
  const auto* found = world.find_chat(id);
  if (!found) throw refused(404, "no such chat");
  json::array result;
  for (const message& one : found->messages) result.push_back(page_message(world, one));
  return result;
}

json::array all_answers(const world& world) {
  json::array result;
  for (const callback_answer& answer : world.answers()) {
    result.push_back(json::object(
        {{"query", answer.query_id}, {"user", answer.user}, {"text", answer.text}, {"alert", answer.alert}}));
  }
  return result;
}

json::object all_calls(const stage& on) {
  json::object result;
  for (const auto& [method, count] : on.calls) result[method] = count;
  return result;
}

json::object read_body(const http_request& request) {
  if (media_type(request) != "application/json") throw refused(415, "the body must be application/json");
  boost::system::error_code failure;
  json::value body = json::parse(request.body, failure);
  if (failure || !body.is_object()) throw refused(400, "the body must be a JSON object");
  return std::move(body.as_object());
}

task<json::value> wait_for_events(std::shared_ptr<stage> on, std::int64_t after, std::int64_t seconds) {
  const auto deadline = std::chrono::steady_clock::now() +
                        std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, longest_wait_seconds));
  const event_feed& events = on->world.events();
  const auto number = static_cast<std::uint64_t>(std::max<std::int64_t>(after, 0));
  while (events.last() == number) {
    const bool changed = co_await on->changed.wait_until(deadline);
    if (!changed) break;
  }
  json::object result;
  result["run"] = on->run;
  result["last"] = events.last();
  result["now"] = page_time(on->world.now());
  if (events.reaches(number)) {
    result["events"] = events.after(number);
  } else {
    result["reset"] = true;
  }
  co_return result;
}

task<json::value> advance(std::shared_ptr<stage> on, json::object fields) {
  const std::int64_t now = page_time(on->world.now());
  std::int64_t target = 0;
  if (fields.contains("to")) {
    target = number_of(fields, "to");
  } else {
    const std::int64_t seconds = number_of(fields, "seconds");
    if (seconds > 0 && seconds < latest_time / 1000) target = now + seconds * 1000;
  }
  if (target <= now) throw refused(400, "the time moves on only, never back");
  if (target > latest_time) throw refused(400, "the time moves on to the year 2200 at most");
  const system_time instant{std::chrono::milliseconds(target)};
  co_await move_time(on, instant);
  json::object result;
  result["now"] = page_time(on->world.now());
  co_return result;
}

task<json::value> answer_end_point(std::shared_ptr<stage> on, std::string path, http_request request) {
  json::value result;
  if (request.method == "POST" && path == "/sandbox/send_file") {
    result = send_file(*on, request);
  } else if (request.method == "POST") {
    json::object body = read_body(request);
    if (path == "/sandbox/advance") {
      result = co_await advance(on, std::move(body));
    } else if (const people_action action = find_people_action(path)) {
      result = action(*on, body);
    } else {
      throw refused(404, "no such end point");
    }
  } else if (path == "/sandbox/state") {
    result = whole_state(*on);
  } else if (path == "/sandbox/events") {
    const std::int64_t after = query_number(request, "after", 0);
    const std::int64_t seconds = query_number(request, "timeout", usual_wait_seconds);
    result = co_await wait_for_events(on, after, seconds);
  } else if (path == "/sandbox/transcript") {
    result = whole_transcript(on->world, query_number(request, "chat", 0));
  } else if (path == "/sandbox/answers") {
    result = all_answers(on->world);
  } else if (path == "/sandbox/calls") {
    result = all_calls(*on);
  } else {
    throw refused(404, "no such end point");
  }
  co_return result;
}

http_response web_page(const web_file& file) {
  http_response result(200, std::string(file.content), std::string(file.content_type));
  result.headers.set("Cache-Control", "no-cache");
  result.headers.set("X-Content-Type-Options", "nosniff");
  result.headers.set("Content-Security-Policy",
                     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
                     "media-src 'self'; connect-src 'self'; "
                     "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  return result;
}

/// A file as the page may show it: pictures, sound and film in their place, anything else as a download. No
/// script in it ever runs.
http_response page_file(const stage& on, const http_request& request) {
  const json::object query = read_query(request.target);
  const json::value* id = query.if_contains("id");
  const file_pointer file = id ? on.world.files().find(id->as_string()) : nullptr;
  if (!file || !file->bytes) throw refused(404, "no such file, or its bytes were let go");
  http_response result = file_bytes(*file, request);
  const std::string_view type = file->mime_type;
  const bool shown =
      read_image_facts(*file->bytes) || type.starts_with("video/") || type.starts_with("audio/");
  if (shown) {
    result.headers.set("Content-Type", file->mime_type);
  } else {
    result.headers.set("Content-Disposition", "attachment");
  }
  result.headers.set("Cache-Control", "private, max-age=3600");
  result.headers.set("X-Content-Type-Options", "nosniff");
  result.headers.set("Content-Security-Policy",
                     "default-src 'none'; media-src 'self'; img-src 'self'; sandbox");
  return result;
}

task<void> run_time_control(std::shared_ptr<stage> on, system_time target) {
  struct ending {
    stage& on;
    ~ending() {
      on.moving = false;
      on.world.time_moved();
    }
  };
  const ending end{*on};
  on->move_failure = "the time stopped on its way";
  co_await on->time_control(target);
  on->move_failure.clear();
}

}  // namespace

task<void> move_time(std::shared_ptr<stage> on, system_time target) {
  if (!on->time_control) throw refused(409, "this sandbox cannot move the time");
  if (on->moving) throw refused(409, "the time is being moved already");
  on->moving = true;
  // In a task of its own: a page that goes away must not stop the time half way.
  on->moves.spawn(run_time_control(on, target));
  while (on->moving) co_await on->changed.wait_until(std::chrono::steady_clock::time_point::max());
  if (!on->move_failure.empty()) throw refused(500, on->move_failure);
}

task<http_response> answer_people(std::shared_ptr<stage> on, http_request request) {
  const std::string path(target_path(request.target));
  if (!from_this_machine(request))
    co_return page_error(403, "the sandbox answers to names of this machine only");
  if (request.method != "GET" && request.method != "POST") co_return page_error(405, "GET or POST");
  if (const web_file* file = request.method == "GET" ? find_web_file(path) : nullptr)
    co_return web_page(*file);
  http_response answer;
  try {
    if (path == "/sandbox/file") {
      answer = page_file(*on, request);
    } else {
      const json::value result = co_await answer_end_point(on, path, std::move(request));
      answer = page_json(result);
    }
  } catch (const refused& no) {
    answer = page_error(no.code(), no.description());
  } catch (const error& failure) {
    if (failure.code() != errc::invalid_argument) throw;
    answer = page_error(400, failure.doing());
  }
  co_return answer;
}

}  // namespace botcore::inline v0::sandbox
