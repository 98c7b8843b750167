/// @file
/// Ends the spinning of a button whose handler takes its time.
#pragma once

#include <chrono>
#include <memory>

#include "botcore/core/task_group.hpp"
#include "botcore/router/context.hpp"

namespace botcore::inline v0 {

/// For as long as it lives, sees to it that a pressed button is answered, empty, after a time.
class late_answer {
 public:
  /// `ctx` holds a pressed button.
  late_answer(context& ctx, task_group& group, std::chrono::nanoseconds limit);
  ~late_answer();
  late_answer(const late_answer&) = delete;
  late_answer& operator=(const late_answer&) = delete;

 private:
  struct watch;
  static task<void> answer_late(std::shared_ptr<watch> watched, std::chrono::nanoseconds limit);

  std::shared_ptr<watch> watch_;
};

}  // namespace botcore::inline v0
