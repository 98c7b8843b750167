/// @file
/// Brings the tables of a component up to the version that the program was written for.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class database;

/// One step from one version of a component's tables to the next. Once released, it never changes.
struct migration {
  migration(std::int64_t its_version, std::string its_name, std::string script)
      : version(its_version), name(std::move(its_name)), sql(std::move(script)) {}

  std::int64_t version;  ///< 1, 2, 3, … without a gap
  std::string name;      ///< for people: "create the activities"
  std::string sql;       ///< a script, in the database's dialect
};

/// Applies those of `steps` that `component` has not had yet, in their order, each in a transaction of its
/// own.
///
/// What was applied stands in the table `botcore_migration`; calling it again changes nothing. "botcore" and
/// names that begin with it belong to the library.
/// @throws error (schema_newer) when the database was migrated further than `steps` go, (schema_changed) when
///         an applied step reads differently now, (invalid_argument) when versions do not ascend from 1 without
///         a gap, or the name belongs to the library; nothing is written then. When a step fails, those before
///         it stay applied.
BOTCORE_EXPORT task<void> migrate(database& target, std::string component, std::vector<migration> steps);

}  // namespace botcore::inline v0
