#include "inbox_commands.hpp"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "botcore/text/shorten.hpp"

namespace reference_bot {
namespace {

using botcore::task;

constexpr std::int64_t most_listed = 10;

constexpr const char* inbox_usage =
    "/inbox - what was given up\n"
    "/inbox replay NUMBER - handle it once more\n"
    "/inbox discard NUMBER - forget it";

std::string describe(const botcore::dead_update& dead) {
  constexpr std::size_t failure_shown = 120;
  constexpr std::size_t update_shown = 240;  // ten of them fit a message
  return fmt::format("{}. after {} attempts: {}\n{}", dead.position, dead.attempts,
                     botcore::shorten(dead.failure, failure_shown),
                     botcore::shorten(dead.update, update_shown));
}

task<std::string> list_inbox(botcore::inbox& received) {
  const std::int64_t all = co_await received.count_dead_updates();
  if (all == 0) co_return "No update was given up.";
  const auto first = co_await received.dead_updates(most_listed);
  std::string text = fmt::format("Given up: {}\n\n", all);
  for (const botcore::dead_update& one : first) text += describe(one) + "\n\n";
  co_return text + inbox_usage;
}

/// The number behind `verb` and a space.
std::optional<std::int64_t> number_after(std::string_view action, std::string_view verb) {
  if (!action.starts_with(verb)) return std::nullopt;
  action.remove_prefix(verb.size());
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(action.data(), action.data() + action.size(), number);
  const bool whole = failure == std::errc() && end == action.data() + action.size();
  return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

task<std::string> work_on_inbox(botcore::inbox& received, std::string action) {
  if (action.empty()) co_return co_await list_inbox(received);
  const auto replayed = number_after(action, "replay ");
  const auto discarded = number_after(action, "discard ");
  if (!replayed && !discarded) co_return inbox_usage;
  const std::int64_t number = replayed ? *replayed : *discarded;
  bool found = false;
  if (replayed) {
    found = co_await received.replay(number);
  } else {
    found = co_await received.discard(number);
  }
  if (!found) co_return fmt::format("There is no {} among what was given up.", number);
  co_return std::to_string(number) + (replayed ? " is handled once more." : " is forgotten.");
}

}  // namespace reference_bot
