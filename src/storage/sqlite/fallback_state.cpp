#include "fallback_state.hpp"

#include <filesystem>
#include <system_error>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <boost/asio/post.hpp>

#include "copy_file.hpp"
#include "sqlite_snapshot.hpp"
#include "sqlite_upkeep.hpp"

namespace botcore::inline v0 {
namespace {

constexpr auto look_is_fresh = std::chrono::milliseconds(100);

std::string absolute_file(const std::string& path) {
  std::error_code failed;
  const auto absolute = std::filesystem::absolute(path, failed);
  return failed ? path : absolute.string();
}

fallback_options checked_fallback_options(fallback_options options) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  const auto is_file = [](const std::string& path) { return !path.empty() && path != sqlite_path_in_memory; };
  require(is_file(options.primary.path) && is_file(options.copy), "fallback_options: both must be files");
  options.primary.path = absolute_file(options.primary.path);
  options.copy = absolute_file(options.copy);
  require_files_apart(options.primary.path, options.copy);
  require(options.snapshot_interval.count() >= 0, "fallback_options: snapshot_interval must not be negative");
  require(options.snapshot_retry.count() > 0, "fallback_options: snapshot_retry must be positive");
  require(options.watch_interval.count() >= 0, "fallback_options: watch_interval must not be negative");
  return options;
}

std::string age_in_words(std::chrono::milliseconds age) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
  if (minutes >= 2 * 24 * 60) return fmt::format("{} days old", minutes / (24 * 60));
  if (minutes >= 120) return fmt::format("{} hours old", minutes / 60);
  return minutes == 1 ? "1 minute old" : fmt::format("{} minutes old", minutes);
}

}  // namespace

fallback_state::fallback_state(fallback_database& owner, fallback_options options)
    : owner_(owner), options_(checked_fallback_options(std::move(options))), watch_(options_.primary.path) {
  alert_ = std::make_shared<function<void(const database_loss&)>>(std::move(options_.on_loss));
  status_.since = now();
  open_first();
}

fallback_state::~fallback_state() {
  engine_pointer last;
  {
    const std::lock_guard lock(mutex_);
    last = engine_;
  }
  if (last) last->close();
}

sqlite_options fallback_state::options_for_copy() const {
  sqlite_options options = options_.primary;
  options.path = options_.copy;
  options.vfs.clear();
  return options;
}

void fallback_state::enqueue(const std::shared_ptr<storage_unit>& unit) noexcept {
  for (;;) {
    engine_pointer engine;
    std::exception_ptr refused;
    try {
      const std::lock_guard lock(mutex_);
      const bool usable = status_.in_use == fallback_place::primary ||
                          (status_.in_use == fallback_place::copy && unit->mode() == database::access::read);
      if (usable) {
        engine = engine_;
      } else {
        refused = refusal(unit->mode());
      }
    } catch (...) {
      refused = std::current_exception();
    }
    if (!engine) {
      unit->withdraw(refused);
      return;
    }
    if (engine->enqueue(unit)) return;
  }
}

std::size_t fallback_state::waiting(database::access mode) const noexcept {
  engine_pointer engine;
  {
    const std::lock_guard lock(mutex_);
    engine = engine_;
  }
  return engine ? engine->waiting(mode) : 0;
}

fallback_status fallback_state::status() const {
  const std::lock_guard lock(mutex_);
  fallback_status copy = status_;
  if (copy.copy_taken) {
    copy.copy_age = std::chrono::duration_cast<std::chrono::milliseconds>(now() - *copy.copy_taken);
  }
  return copy;
}

bool fallback_state::sound(look how) noexcept {
  if (!on_primary_) return false;
  const auto instant = std::chrono::steady_clock::now().time_since_epoch();
  const steady_time::duration last(looked_.load(std::memory_order_relaxed));
  if (how == look::if_stale && instant - last < look_is_fresh) return true;
  looked_.store(instant.count(), std::memory_order_relaxed);
  const auto found = watch_.look();
  if (found == file_watch::finding::sound) return true;
  // With its log gone, the file itself is sound: closing it brings the log's contents into it.
  const bool leave_files = found != file_watch::finding::log_gone;
  lose(error(storage_errc::cannot_open, watch_.describe(found)), leave_files);
  return false;
}

void fallback_state::look_closely() noexcept {
  if (!sound(look::now)) return;
  try {
    sqlite_connection probe(options_.primary, sqlite_connection::role::reader);
    probe.control("SELECT count(*) FROM sqlite_schema");
  } catch (const error& met) {
    if (says_file_is_lost(met.code())) {
      lost(met);
    } else {
      sound(look::now);
    }
  } catch (const std::exception&) {
    // That says nothing about the file.
  }
}

void fallback_state::lost(const error& fault) noexcept {
  lose(fault, true);
}

void fallback_state::take_over(std::shared_ptr<storage_unit> unit) noexcept {
  if (unit->mode() == database::access::read) {
    unit->put_back();
    return enqueue(unit);
  }
  std::exception_ptr refused;
  {
    const std::lock_guard lock(mutex_);
    refused = refusal(unit->mode());
  }
  unit->finish(refused);
}

std::exception_ptr fallback_state::refusal(database::access mode) const {
  const char* doing = mode == database::access::read ? "reading" : "writing";
  if (status_.in_use == fallback_place::none) {
    return std::make_exception_ptr(
        error(loss_code_,
              fmt::format("{} after the loss of the database ({}), without a copy that could be used ({})",
                          doing, status_.reason, copy_problem_)));
  }
  std::string age = "of unknown age";
  if (status_.copy_taken) {
    age = age_in_words(std::chrono::duration_cast<std::chrono::milliseconds>(now() - *status_.copy_taken));
  }
  return std::make_exception_ptr(error(
      storage_errc::copy_read_only,
      fmt::format("{} while the database runs on its copy, which is {} ({})", doing, age, status_.reason)));
}

fallback_state::engine_pointer fallback_state::open_copy() {
  copy_problem_.clear();
  try {
    const sqlite_options options = options_for_copy();
    sqlite_connection probe(options, sqlite_connection::role::copy_reader);
    probe.control("SELECT count(*) FROM sqlite_schema");
    if (static_cast<std::uint64_t>(database_bytes(probe)) <= options.check_bytes) {
      const auto findings = damage_findings(probe);
      if (!findings.empty()) throw error(storage_errc::corrupt, "checking the copy: " + findings.front());
    }
    status_.copy_taken = date_of_copy(probe);
    return std::make_shared<sqlite_engine>(owner_, options, sqlite_engine::use::read_only_copy);
  } catch (const std::exception& failure) {
    copy_problem_ = failure.what();
    return nullptr;
  }
}

void fallback_state::lose(const error& why, bool leave_files) noexcept {
  engine_pointer left;
  database_loss loss;
  {
    const std::lock_guard lock(mutex_);
    if (status_.in_use != fallback_place::primary) return;
    on_primary_ = false;
    left = std::move(engine_);
    if (leave_files && left) left->leave_files();
    status_.reason = why.what();
    status_.since = now();
    loss_code_ = why.code();
    engine_ = open_copy();
    status_.in_use = engine_ ? fallback_place::copy : fallback_place::none;
    loss.at = status_.since;
    loss.code = why.code();
    loss.reason = status_.reason;
    loss.on_copy = engine_ != nullptr;
    loss.copy = engine_ ? options_.copy : copy_problem_;
    if (engine_) loss.copy_taken = status_.copy_taken;
  }
  announce(loss);
  if (left) thread_.post([left] { left->close(); });
}

void fallback_state::announce(const database_loss& loss) {
  const log_view log = owner_.ground().log("storage");
  if (loss.on_copy) {
    log.error(
        "the database is lost ({}); reading goes on from the copy '{}', which is {}; writing stands still",
        loss.reason, loss.copy, age_in_words(loss.copy_age()));
  } else {
    log.error("the database is lost ({}), and there is no copy that could be used ({})", loss.reason,
              loss.copy);
  }
  if (!*alert_) return;
  boost::asio::post(owner_.ground().executor(),
                    [weak = std::weak_ptr(alert_), loss, log, counted = runtime::work(owner_.ground())] {
                      const auto alert = weak.lock();
                      if (!alert) return;
                      try {
                        (*alert)(loss);
                      } catch (const std::exception& failure) {
                        log.error("the alert about a lost database failed: {}", failure.what());
                      }
                    });
}

}  // namespace botcore::inline v0
