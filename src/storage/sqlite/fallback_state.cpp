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
  if (age.count() < 0) return "of unknown age (the clock was set back)";
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
  if (minutes >= 2 * 24 * 60) return fmt::format("{} days old", minutes / (24 * 60));
  if (minutes >= 120) return fmt::format("{} hours old", minutes / 60);
  return minutes == 1 ? "1 minute old" : fmt::format("{} minutes old", minutes);
}

}  // namespace

fallback_state::fallback_state(fallback_database& owner, fallback_options options)
    : owner_(owner), options_(checked_fallback_options(std::move(options))) {
  alert_ = std::make_shared<function<void(const database_loss&)>>(std::move(options_.on_loss));
  status_.since = now();
  open_first();
}

fallback_state::~fallback_state() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;  // a loss from now on changes no engine
  }
  // First those that were left, whose units go to the one in use.
  thread_.finish();
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
  engine_pointer engine;
  for (;;) {
    const engine_pointer tried = std::move(engine);
    std::exception_ptr refused;
    try {
      const std::lock_guard lock(mutex_);
      if (trying_copy_) return parked_.push_back(unit);
      const bool usable = status_.in_use == fallback_place::primary ||
                          (status_.in_use == fallback_place::copy && unit->mode() == database::access::read);
      if (usable && engine_ != tried) {
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
    if (!engine_) return parked_.size();
    engine = engine_;
  }
  return engine->waiting(mode);
}

fallback_status fallback_state::status() const {
  const std::lock_guard lock(mutex_);
  fallback_status copy = status_;
  if (copy.copy_taken) {
    copy.copy_age = std::chrono::duration_cast<std::chrono::milliseconds>(now() - *copy.copy_taken);
  }
  return copy;
}

void fallback_state::look_closely() noexcept {
  std::shared_ptr<primary_guard> guard;
  {
    const std::lock_guard lock(mutex_);
    guard = guard_;
  }
  if (!guard) return try_copy_again();
  if (!guard->sound(engine_guard::look::now)) return;
  try {
    sqlite_connection probe(options_.primary, sqlite_connection::role::reader);
    probe.leave_files();
    probe.control("SELECT count(*) FROM sqlite_schema");
  } catch (const error& met) {
    if (says_file_is_lost(met.code())) {
      guard->lost(met);
    } else {
      guard->sound(engine_guard::look::now);
    }
  } catch (const std::exception&) {
    // That says nothing about the file.
  }
}

void fallback_state::try_copy_again() noexcept {
  {
    const std::lock_guard lock(mutex_);
    if (status_.in_use != fallback_place::none || trying_copy_ || closing_) return;
  }
  // A copy that is damaged is read whole each time: so more and more seldom.
  constexpr std::uint32_t longest_pause = 64;
  const std::uint32_t look = ++looks_without_copy_;
  if ((look & (look - 1)) != 0 && look % longest_pause != 0) return;
  opened_copy opened = open_copy();
  const bool found = opened.engine != nullptr;
  {
    const std::lock_guard lock(mutex_);
    use_copy(std::move(opened));
  }
  if (found) owner_.ground().log("storage").warn("reading goes on from the copy '{}'", options_.copy);
}

void fallback_state::take_over(std::shared_ptr<storage_unit> unit) noexcept {
  if (unit->mode() == database::access::read) {
    unit->put_back();
    return enqueue(unit);
  }
  std::exception_ptr refused;
  {
    std::unique_lock lock(mutex_);
    copy_tried_.wait(lock, [this] { return !trying_copy_; });
    refused = refusal(unit->mode());
  }
  unit->finish(refused);
}

std::exception_ptr fallback_state::refusal(database::access mode) const {
  const char* doing = mode == database::access::read ? "reading" : "writing";
  if (status_.in_use == fallback_place::primary) {
    return std::make_exception_ptr(
        error(storage_errc::cannot_open, std::string(doing) + " after the database was left or closed"));
  }
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

fallback_state::opened_copy fallback_state::open_copy() const noexcept {
  opened_copy opened;
  try {
    const sqlite_options options = options_for_copy();
    sqlite_connection probe(options, sqlite_connection::role::copy_reader);
    probe.control("SELECT count(*) FROM sqlite_schema");
    if (static_cast<std::uint64_t>(database_bytes(probe)) <= options.check_bytes) {
      const auto findings = damage_findings(probe);
      if (!findings.empty()) throw error(storage_errc::corrupt, "checking the copy: " + findings.front());
    }
    opened.taken = date_of_copy(probe);
    opened.engine = std::make_shared<sqlite_engine>(owner_, options, sqlite_engine::use::read_only_copy);
  } catch (const std::exception& failure) {
    opened.problem = failure.what();
  }
  return opened;
}

void fallback_state::use_copy(opened_copy opened) {
  copy_problem_ = std::move(opened.problem);
  ++generation_;
  engine_ = std::move(opened.engine);
  if (opened.taken) status_.copy_taken = opened.taken;
  status_.in_use = engine_ ? fallback_place::copy : fallback_place::none;
}

bool fallback_state::leave_primary(const primary_guard* from, const error& why, const loss_kind& kind) {
  if (primary_in_use_ != from) return false;
  primary_in_use_ = nullptr;
  ++generation_;
  guard_.reset();
  status_.in_use = fallback_place::none;
  status_.reason = why.what();
  status_.since = now();
  loss_code_ = why.code();
  impostor_ = kind.impostor;
  if (kind.leave_files && engine_) engine_->leave_files();
  if (closing_) {
    copy_problem_ = "the database is being closed";  // by who waits for this engine
    return true;
  }
  trying_copy_ = true;
  // At once: what somebody asks of the thread when told of the loss comes after it.
  if (engine_) thread_.post([left = engine_] { left->close(); });
  engine_.reset();
  return true;
}

database_loss fallback_state::loss_report() const {
  database_loss loss;
  loss.at = status_.since;
  loss.code = loss_code_;
  loss.reason = status_.reason;
  loss.on_copy = status_.in_use == fallback_place::copy;
  loss.copy = loss.on_copy ? options_.copy : copy_problem_;
  if (loss.on_copy) loss.copy_taken = status_.copy_taken;
  return loss;
}

void fallback_state::lose(const primary_guard* from, const error& why, const loss_kind& kind) noexcept {
  bool go_on = false;
  {
    const std::lock_guard lock(mutex_);
    if (!leave_primary(from, why, kind)) return;
    go_on = trying_copy_;
  }
  opened_copy opened;
  if (go_on) opened = open_copy();
  std::vector<std::shared_ptr<storage_unit>> parked;
  database_loss loss;
  {
    const std::lock_guard lock(mutex_);
    if (go_on) use_copy(std::move(opened));
    trying_copy_ = false;
    parked.swap(parked_);
    loss = loss_report();
  }
  copy_tried_.notify_all();
  announce(loss);
  for (const auto& unit : parked) enqueue(unit);
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
                      } catch (...) {
                        log.error("the alert about a lost database failed");
                      }
                    });
}

}  // namespace botcore::inline v0
