// Random updates, faults and crashes: what an inbox promises must hold after all of them.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "botcore/botcore.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/transaction.hpp"

#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace std::chrono_literals;

namespace {

constexpr int chats = 5;
constexpr std::int64_t updates_in_all = 120;

/// What a handler is to do with an update, by its id: so it is the same in every life.
enum class behaviour {
  commits,
  commits_twice,
  commits_nothing,
  throws_once,
  throws_inside_once,
  throws_after,
  never_works
};

behaviour behaviour_of(std::int64_t update_id) {
  const auto kind = update_id * 2654435761 % 97;
  if (kind < 3) return behaviour::never_works;
  if (kind < 12) return behaviour::throws_once;
  if (kind < 20) return behaviour::throws_inside_once;
  if (kind < 28) return behaviour::throws_after;
  if (kind < 40) return behaviour::commits_nothing;
  if (kind < 50) return behaviour::commits_twice;
  return behaviour::commits;
}

std::string update_json(std::int64_t id) {
  return R"({"update_id":)" + std::to_string(id) + R"(,"message":{"message_id":)" + std::to_string(id) +
         R"(,"date":0,"chat":{"id":)" + std::to_string(1 + id % chats) + R"(,"type":"private"},"text":")" +
         std::to_string(id) + "\"}}";
}

/// What one process has to tell the next: lines in a file, each written at once, as a process may end after any of them.
class journal {
 public:
  explicit journal(std::string path)
      : path_(std::move(path)), file_(::open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND, 0600)) {}
  ~journal() { ::close(file_); }
  journal(const journal&) = delete;
  journal& operator=(const journal&) = delete;

  void note(const std::string& kind, std::int64_t number) const {
    const std::string line = kind + " " + std::to_string(number) + "\n";
    if (::write(file_, line.data(), line.size()) != std::ssize(line)) std::abort();
  }
  std::vector<std::int64_t> numbers(const std::string& kind) const {
    std::ifstream lines(path_);
    std::vector<std::int64_t> found;
    std::string word;
    for (std::int64_t number = 0; lines >> word >> number;) {
      if (word == kind) found.push_back(number);
    }
    return found;
  }
  std::set<std::int64_t> set_of(const std::string& kind) const {
    const auto all = numbers(kind);
    return {all.begin(), all.end()};
  }

 private:
  const std::string path_;
  const int file_;
};

/// Telegram's side: what was not confirmed comes again, and a webhook's repeats come in any order.
class update_source {
 public:
  update_source(std::uint64_t seed, bool webhook, std::set<std::int64_t> confirmed)
      : random_(seed), webhook_(webhook), confirmed_(confirmed.begin(), confirmed.end()) {
    for (std::int64_t id = 1001; id <= 1000 + updates_in_all; ++id) {
      if (!confirmed.contains(id)) unconfirmed_.push_back(id);
    }
  }

  bool is_done() const { return unconfirmed_.empty(); }

  std::vector<std::int64_t> next() {
    const std::size_t among = std::min<std::size_t>(unconfirmed_.size(), webhook_ ? 20 : 1 + random_() % 7);
    if (!webhook_) return {unconfirmed_.begin(), unconfirmed_.begin() + std::ptrdiff_t(among)};
    std::vector<std::int64_t> batch(1, unconfirmed_[random_() % among]);
    // A repeat of what had been answered too late.
    if (!confirmed_.empty() && random_() % 3 == 0) batch.push_back(confirmed_[random_() % confirmed_.size()]);
    return batch;
  }

  void confirm(const std::vector<std::int64_t>& batch) {
    for (const std::int64_t id : batch) {
      if (std::erase(unconfirmed_, id) > 0) confirmed_.push_back(id);
    }
  }

  std::chrono::milliseconds pause() { return std::chrono::milliseconds(random_() % 50); }

 private:
  std::mt19937_64 random_;
  const bool webhook_;
  std::vector<std::int64_t> unconfirmed_;
  std::vector<std::int64_t> confirmed_;
};

struct trial_options {
  std::uint64_t seed = 0;
  bool webhook = false;
  bool use_inbox = true;
};

/// One bot through several processes, of which all but the last end in the middle.
class trial {
 public:
  explicit trial(const trial_options& options)
      : options_(options),
        random_(options.seed),
        folder_(std::filesystem::temp_directory_path() /
                ("botcore_inbox_" + std::to_string(::getpid()) + "_" + std::to_string(options.seed))) {
    std::filesystem::create_directories(folder_);
    told_.emplace((folder_ / "journal").string());
  }
  ~trial() { std::filesystem::remove_all(folder_); }

  void go() {
    const std::uint64_t crashes = 2 + random_() % 8;
    for (std::uint64_t crash = 0; crash < crashes; ++crash) {
      const std::uint64_t events = random_() % 3000;
      const std::uint64_t seed = random_();
      const pid_t process = ::fork();
      REQUIRE(process >= 0);
      if (process == 0) {
        life mine(*this, seed);
        mine.run(events);
        ::_exit(0);  // as it is: nothing is stopped or destroyed
      }
      int status = -1;
      REQUIRE(::waitpid(process, &status, 0) == process);
      REQUIRE(status == 0);
    }
    life last(*this, random_());
    last.finish();
    read_result(last);
  }

  struct result {
    std::vector<std::int64_t> accepted;                       // in this order
    std::map<std::int64_t, int> effects;                      // how often
    std::map<std::int64_t, std::vector<std::int64_t>> order;  // of effects, by chat
    std::set<std::int64_t> dead;
    std::int64_t waiting = 0;
  } found;

  /// Begun, or queued, and not ended when a process ended; without an inbox.
  bool was_in_flight(std::int64_t id) const { return !told_->set_of("ended").contains(id); }

 private:
  struct life {
    life(const trial& of, std::uint64_t seed)
        : owner(of),
          source(seed, of.options_.webhook, of.told_->set_of("confirmed")),
          tried(of.told_->set_of("tried")),
          clock(begin_of(of)),
          ground(context.get_executor(), clock),
          store(ground, database_options(of)),
          serving(ground, "test"),
          served(ground, options_of(of, store)) {
      add_handler();
      const auto create = [](transaction& tx) {
        tx.execute("CREATE TABLE IF NOT EXISTS effect(id BIGINT PRIMARY KEY, update_id BIGINT, part BIGINT)");
      };
      test::run(context, store.write(create));
      serving.spawn(served.serve());
    }

    /// Each process begins where the one before had come to.
    static system_time begin_of(const trial& of) {
      const auto shown = of.told_->numbers("clock");
      return std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) +
             std::chrono::milliseconds(shown.empty() ? 0 : shown.back() + 1);
    }
    static sqlite_options database_options(const trial& of) {
      sqlite_options made((of.folder_ / "bot.db").string());
      made.synchronous = sqlite_synchronous::off;  // it is processes that end here, no machines
      return made;
    }
    static bot_options options_of(const trial& of, database& store) {
      bot_options made;
      made.token = "1000001:" + std::string(35, 'a');
      made.api_root = "http://127.0.0.1:9";  // nobody: updates come by hand
      made.store = &store;
      made.username = "a_bot";
      made.use_inbox = of.options_.use_inbox;
      made.lanes.side_by_side = 3;
      made.inbox.lost_attempts = 1000;  // here it is never the update that ends the process
      return made;
    }

    void add_handler() {
      served.router().text([this](botcore::context& ctx) { return handle(ctx); });
    }

    task<void> handle(botcore::context& ctx) {
      const std::int64_t id = ctx.update().update_id;
      const behaviour how = behaviour_of(id);
      const bool first = tried.insert(id).second;
      if (first) owner.told_->note("tried", id);
      co_await ctx.time().sleep_for(std::chrono::milliseconds(id % 40));
      if (how == behaviour::never_works || (how == behaviour::throws_once && first)) {
        throw std::runtime_error("on purpose");
      }
      const auto effect = [&](transaction& tx) {
        tx.execute("INSERT INTO effect VALUES($1, $2, 1)", tx.next_id(), id);
        if (how == behaviour::throws_inside_once && first) throw std::runtime_error("on purpose");
      };
      if (how != behaviour::commits_nothing) co_await ctx.commit(effect);
      const auto more = [&](transaction& tx) {
        tx.execute("INSERT INTO effect VALUES($1, $2, 2)", tx.next_id(), id);
      };
      if (how == behaviour::commits_twice) co_await ctx.commit(more);
      owner.told_->note("ended", id);
      if (how == behaviour::throws_after) throw std::runtime_error("on purpose");
    }

    task<void> feed() {
      while (!source.is_done()) {
        const std::vector<std::int64_t> ids = source.next();
        std::vector<raw_update> batch;
        for (const std::int64_t id : ids) batch.emplace_back(update_json(id), id);
        co_await served.sink().accept(std::move(batch));
        source.confirm(ids);
        for (const std::int64_t id : ids) owner.told_->note("confirmed", id);
        const auto until = clock.system_now() + source.pause();
        owner.told_->note("clock", (until - std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) / 1ms);
        co_await clock.run_to(until, ground);
      }
    }

    void run(std::uint64_t events) {
      task_group feeding(ground, "test");
      feeding.spawn(feed());
      for (std::uint64_t event = 0; event < events; ++event) {
        if (context.run_one_for(50ms) == 0) break;
      }
    }

    void finish() {
      test::run(context, feed());
      test::run(context, clock.run_for(10min, ground));
      served.stop();
      test::run(context, serving.join());
    }

    const trial& owner;
    update_source source;
    std::set<std::int64_t> tried;  // faults happen once, whatever the process
    boost::asio::io_context context{1};
    manual_clock clock;
    runtime ground;
    sqlite_database store;
    task_group serving;
    bot served;
  };

  void read_result(life& last) {
    const auto read = [&](transaction& tx) {
      for (const row& one : tx.query("SELECT update_id FROM effect WHERE part = 1 ORDER BY id")) {
        const auto id = one.get<std::int64_t>("update_id");
        if (found.effects[id]++ == 0) found.order[1 + id % chats].push_back(id);
      }
      if (!options_.use_inbox) return 0;
      for (const row& one : tx.query("SELECT update_id, state FROM botcore_inbox ORDER BY position")) {
        const auto id = one.get<std::int64_t>("update_id");
        found.accepted.push_back(id);
        if (one.get<std::int64_t>("state") == 2) found.dead.insert(id);
        if (one.get<std::int64_t>("state") == 0) ++found.waiting;
      }
      return 0;
    };
    test::run(last.context, last.store.read(read));
  }

  const trial_options options_;
  std::mt19937_64 random_;
  const std::filesystem::path folder_;
  std::optional<journal> told_;
};

std::uint64_t trials_wanted() {
  const char* wanted = std::getenv("BOTCORE_INBOX_TRIALS");
  return wanted ? std::strtoull(wanted, nullptr, 10) : 20;
}

/// Those of `accepted` that are in `chat` and had an effect, in this order.
std::vector<std::int64_t> expected_order(const trial::result& found, std::int64_t chat) {
  std::vector<std::int64_t> order;
  for (const std::int64_t id : found.accepted) {
    if (1 + id % chats == chat && found.effects.contains(id)) order.push_back(id);
  }
  return order;
}

}  // namespace

TEST_CASE("inbox: after any number of crashes each update took effect once, in its lane's order, or is dead",
          "[inbox]") {
  for (std::uint64_t seed = 1; seed <= trials_wanted(); ++seed) {
    INFO("seed " << seed);
    trial_options options;
    options.seed = seed;
    options.webhook = seed % 2 == 0;
    trial one(options);
    one.go();
    const trial::result& found = one.found;
    REQUIRE(found.accepted.size() == updates_in_all);
    CHECK(found.waiting == 0);
    for (const std::int64_t id : found.accepted) {
      INFO("update " << id);
      const behaviour how = behaviour_of(id);
      const bool effective = how != behaviour::never_works && how != behaviour::commits_nothing;
      const auto effects = found.effects.find(id);
      CHECK((effects == found.effects.end() ? 0 : effects->second) == (effective ? 1 : 0));
      CHECK(found.dead.contains(id) == (how == behaviour::never_works));
    }
    for (std::int64_t chat = 1; chat <= chats; ++chat) {
      const auto order = found.order.find(chat);
      REQUIRE(order != found.order.end());
      CHECK(order->second == expected_order(found, chat));
    }
  }
}

TEST_CASE("inbox: without it, only what was in flight at a crash may be lost, and nothing is doubled",
          "[inbox]") {
  std::size_t lost = 0;
  for (std::uint64_t seed = 1; seed <= trials_wanted(); ++seed) {
    INFO("seed " << seed);
    trial_options options;
    options.seed = seed;
    options.use_inbox = false;
    trial one(options);
    one.go();
    for (std::int64_t id = 1001; id <= 1000 + updates_in_all; ++id) {
      INFO("update " << id);
      const behaviour how = behaviour_of(id);
      const bool effective =
          how == behaviour::commits || how == behaviour::commits_twice || how == behaviour::throws_after;
      const auto effects = one.found.effects.find(id);
      const int times = effects == one.found.effects.end() ? 0 : effects->second;
      CHECK(times <= 1);
      if (effective && times == 0) {
        ++lost;
        CHECK(one.was_in_flight(id));
      }
    }
  }
  std::cout << lost << " updates were in flight at a crash and lost" << std::endl;
  CHECK(lost > 0);
}
