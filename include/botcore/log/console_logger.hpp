/// @file
/// Log lines on the standard error stream.
#pragma once

#include <memory>

#include "botcore/core/export.hpp"
#include "botcore/core/logger.hpp"

namespace botcore::inline v0 {

/// Writes each record as one line to stderr, at once, in colour when that is a terminal.
/// @par Thread safety  safe.
class BOTCORE_EXPORT console_logger final : public logger {
 public:
  explicit console_logger(log_level level = log_level::info);
  ~console_logger() override;

  void write(const log_record& record) noexcept override;

 private:
  struct sink;
  std::unique_ptr<sink> sink_;
};

}  // namespace botcore::inline v0
