/// @file
/// Who looks after an engine's file, and takes over when it is lost.
#pragma once

#include <memory>

#include "botcore/core/error.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/unit.hpp"

namespace botcore::inline v0 {

/// What an engine asks and tells a database that can do without this file.
/// @par Thread safety  called from all threads of the engine.
class engine_guard {
 public:
  enum class look : std::uint8_t {
    now,       ///< at the file, whatever it costs
    if_stale,  ///< at the file, unless somebody has just looked
  };

  /// True while the engine's file stands where it stood.
  virtual bool sound(look how) noexcept = 0;
  /// The engine met a failure that says that its file is lost.
  virtual void lost(const error& fault) noexcept = 0;
  /// Takes over a unit that the engine had claimed and could not bring to its end.
  virtual void take_over(std::shared_ptr<storage_unit> unit) noexcept = 0;

 protected:
  ~engine_guard() = default;
};

/// What all parts of an engine work for and with.
struct engine_ground {
  database& owner;
  const sqlite_options& options;
  engine_guard* guard;  ///< null: the engine keeps its file whatever happens
};

}  // namespace botcore::inline v0
