#include "stage.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

#include "ascii.hpp"
#include "bot_api_json.hpp"

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::size_t shortest_secret = 30;

error unusable(const std::string& what) {
  return error(errc::invalid_configuration, "sandbox: " + what);
}

std::int64_t bot_id(std::string_view token) {
  const std::size_t colon = token.find(':');
  const std::string_view id = token.substr(0, colon);
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto fits = [&](char c) {
    return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  const bool valid_id = !id.empty() && id.size() <= 15 && std::all_of(id.begin(), id.end(), digit);
  const std::string_view secret = colon == std::string_view::npos ? "" : token.substr(colon + 1);
  if (!valid_id || secret.size() < shortest_secret || !std::all_of(secret.begin(), secret.end(), fits)) {
    throw unusable("the token must be digits, a colon, and at least 30 letters, digits, \"_\" or \"-\"");
  }
  return std::stoll(std::string(id));
}

world_options for_world(const server_options& options) {
  world_options result;
  result.bot = test_user(bot_id(options.token), options.bot_name, options.bot_username, "");
  if (options.bot_name.empty() || !ascii_lower(options.bot_username).ends_with("bot")) {
    throw unusable("the bot needs a name, and a username that ends with \"bot\"");
  }
  for (const test_user& user : options.users) {
    const bool twice = std::count_if(options.users.begin(), options.users.end(),
                                     [&](const test_user& other) { return other.id == user.id; }) > 1;
    if (user.id <= 0 || user.id == result.bot.id || user.first_name.empty() || twice) {
      throw unusable("every user needs a name, and a positive id of its own");
    }
  }
  for (const test_group& group : options.groups) {
    if (group.id >= -1000000000000 || group.title.empty()) {
      throw unusable("every group needs a title, and an id below -1000000000000");
    }
  }
  result.users = options.users;
  result.groups = options.groups;
  result.privacy_mode = options.privacy_mode;
  result.callback_query_lifetime = options.callback_query_lifetime;
  result.first_update_id = options.first_update_id;
  result.limits.photo = options.max_photo_bytes;
  result.limits.upload = options.max_upload_bytes;
  result.limits.download = options.max_download_bytes;
  result.max_file_bytes = options.max_file_bytes;
  return result;
}

}  // namespace

void fault_plan::add(std::string_view method, fault how, std::size_t times) {
  if (times != 0) waiting_.push_back({ascii_lower(method), std::move(how), times});
}

std::optional<fault> fault_plan::take(std::string_view method) {
  const auto found = std::find_if(waiting_.begin(), waiting_.end(), [method](const entry& one) {
    return one.method.empty() || one.method == method;
  });
  if (found == waiting_.end()) return std::nullopt;
  std::optional<fault> result = found->how;
  if (--found->times == 0) waiting_.erase(found);
  return result;
}

stage::stage(botcore::runtime& runtime, server_options given)
    : ground(runtime),
      options(std::move(given)),
      world(runtime.time(), for_world(options)),
      api(world, standard_schema()),
      changed(runtime.executor()),
      run(std::to_string(std::chrono::system_clock::now().time_since_epoch().count())),
      moves(runtime, "sandbox"),
      deliveries(runtime, "sandbox") {
  world.observe([this] {
    changed.notify();
    webhook.wake();
  });
}

const schema& standard_schema() {
  static const schema facts(bot_api_json());
  return facts;
}

}  // namespace botcore::inline v0::sandbox
