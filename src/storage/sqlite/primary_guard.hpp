/// @file
/// Stands between an engine on the primary file and its fallback database.
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "engine_guard.hpp"
#include "file_watch.hpp"
#include "sqlite_engine.hpp"

namespace botcore::inline v0 {

class fallback_state;

/// Each engine has a guard of its own, which knows the file that this engine has open: one that was left may still
/// finish a group after another file has come into place, and must not take that one for its own.
/// @par Thread safety  safe, `remember` apart.
class primary_guard final : public engine_guard {
 public:
  primary_guard(fallback_state& state, std::string path) : state_(state), watch_(std::move(path)) {}

  /// The file is open now; before the engine has anything to do.
  void remember() noexcept { watch_.remember(); }

  bool sound(look how) noexcept override;
  void lost(const error& fault) noexcept override;
  void take_over(std::shared_ptr<storage_unit> unit) noexcept override;

 private:
  fallback_state& state_;
  file_watch watch_;
  std::atomic<steady_time::rep> looked_{0};
};

/// An engine on the primary file, with its guard.
struct guarded_engine {
  guarded_engine(database& owner, fallback_state& state, const sqlite_options& options,
                 sqlite_engine::use how)
      : guard(state, options.path), engine(owner, options, how, &guard) {
    guard.remember();
  }

  primary_guard guard;  // before the engine, whose threads ask it
  sqlite_engine engine;
};

}  // namespace botcore::inline v0
