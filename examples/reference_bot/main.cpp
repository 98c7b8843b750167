// The reference bot as a program: on real Telegram, or, with --demo, on the offline one.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>

#include "botcore/api/error.hpp"
#include "botcore/core/error.hpp"
#include "botcore/core/run_until_signal.hpp"
#include "botcore/log/console_logger.hpp"

#include "application.hpp"
#include "demo.hpp"

namespace {

struct program_options {
  bool demo = false;
  std::uint16_t port = 0;
  std::string log_level = "info";
  std::string database;
  std::string api_root;
  std::string proxy;
  std::string copy;
  std::string snapshot_minutes;
  std::string operator_id;
};

std::string first_of(const std::string& preferred, const std::string& other) {
  return preferred.empty() ? other : preferred;
}

std::string token_from_environment() {
  const std::string token = first_of(botcore::env("BOT_TOKEN", ""), botcore::env("TELEGRAM_BOT_TOKEN", ""));
  if (!token.empty()) return token;
  throw botcore::error(
      botcore::errc::invalid_configuration,
      "looking for the bot's token: set BOT_TOKEN (or TELEGRAM_BOT_TOKEN) to what @BotFather gave "
      "you, or try the bot without one by --demo");
}

void read_command_line(CLI::App& program, program_options& options) {
  program.add_flag("--demo", options.demo, "run on an offline Telegram with a web chat; needs no token");
  program.add_option("--port", options.port, "with --demo: the web chat's port (0: any free one)");
  program.add_option("--database", options.database,
                     "the SQLite file (default: reference_bot.db; with --demo: in memory)");
  program.add_option("--api-root", options.api_root,
                     "another Bot API server (default: TELEGRAM_API_ROOT, else https://api.telegram.org)");
  program.add_option("--proxy", options.proxy,
                     "http://user:password@host:port or socks5://… (default: TELEGRAM_PROXY, else none)");
  program.add_option(
      "--copy", options.copy,
      "a copy of the database, read from when its file is lost; best on another disk; 'none' for none "
      "(default: DATABASE_COPY, else the database's name with .copy)");
  program.add_option(
      "--snapshot-minutes", options.snapshot_minutes,
      "renew the copy when it is so old; 0: only by /database (default: SNAPSHOT_MINUTES, else 60)");
  program.add_option("--operator", options.operator_id,
                     "the id of the user who is told of a lost database, and may use /database (default: "
                     "OPERATOR_ID, else nobody)");
  program.add_option("--log-level", options.log_level, "fatal, error, warn, abuse, info or debug");
}

void run_demo(const program_options& options, botcore::logger& log) {
  boost::asio::io_context context(1);
  reference_bot::demo_options chosen;
  chosen.port = options.port;
  if (!options.database.empty()) chosen.database_path = options.database;
  reference_bot::demo demo(context.get_executor(), log, chosen);
  botcore::run_until_signal(context, demo.serve(), [&] { demo.stop(); });
}

/// A whole number that is not negative; `otherwise` for an empty text.
std::int64_t number_of(const std::string& text, const char* what, std::int64_t otherwise) {
  if (text.empty()) return otherwise;
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  constexpr std::int64_t most = std::int64_t(1) << 52;  // as user ids, and minutes enough
  if (failure == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most)
    return number;
  throw botcore::error(botcore::errc::invalid_configuration, "reading " + std::string(what) + ", which is '" +
                                                                 text + "' and has to be a whole number");
}

void choose_copy(const program_options& options, reference_bot::application_options& chosen) {
  chosen.operator_id = number_of(first_of(options.operator_id, botcore::env("OPERATOR_ID", "")),
                                 "--operator or OPERATOR_ID", 0);
  constexpr std::int64_t longest_interval = 366 * 24 * 60;
  const std::int64_t minutes =
      number_of(first_of(options.snapshot_minutes, botcore::env("SNAPSHOT_MINUTES", "")),
                "--snapshot-minutes or SNAPSHOT_MINUTES", 60);
  chosen.snapshot_interval = std::chrono::minutes(std::min(minutes, longest_interval));
  chosen.copy_path = first_of(options.copy, botcore::env("DATABASE_COPY", ""));
  if (chosen.copy_path == "none") {
    chosen.copy_path.clear();
  } else if (chosen.copy_path.empty() && chosen.database_path != ":memory:") {
    chosen.copy_path = chosen.database_path + ".copy";
  }
}

void run_on_telegram(const program_options& options, botcore::logger& log) {
  boost::asio::io_context context(1);
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  reference_bot::application_options chosen;
  chosen.token = token_from_environment();
  const std::string root = first_of(options.api_root, botcore::env("TELEGRAM_API_ROOT", ""));
  if (!root.empty()) chosen.api_root = root;
  chosen.proxy = first_of(options.proxy, botcore::env("TELEGRAM_PROXY", ""));
  if (!options.database.empty()) chosen.database_path = options.database;
  choose_copy(options, chosen);
  reference_bot::application bot(ground, chosen);
  botcore::run_until_signal(context, bot.serve(), [&] { bot.stop(); });
}

int explain(const std::string& failure) {
  std::cerr << "reference_bot: " << failure << '\n';
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  program_options options;
  CLI::App program("A bot that keeps your activities and reminds you of them.");
  read_command_line(program, options);
  CLI11_PARSE(program, argc, argv);
  try {
    botcore::console_logger log(botcore::parse_log_level(options.log_level));
    options.demo ? run_demo(options, log) : run_on_telegram(options, log);
    return EXIT_SUCCESS;
  } catch (const botcore::api_error& refused) {
    if (refused.kind() != botcore::api_error_kind::unauthorized) return explain(refused.what());
    return explain(
        "Telegram refuses the token: take the current one from @BotFather and set BOT_TOKEN to it");
  } catch (const std::exception& failure) {
    return explain(failure.what());
  }
}
