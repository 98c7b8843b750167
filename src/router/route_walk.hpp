/// @file
/// The way of one update through the routes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <vector>

#include "botcore/core/task.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/handler.hpp"

#include "route_table.hpp"

namespace botcore::inline v0 {

/// Goes from route to route until one takes the update, through the middlewares and inside the boundaries of the groups
/// that it enters.
class route_walk {
 public:
  /// `table` is frozen; both must outlive the walk.
  route_walk(const route_table& table, context& ctx);
  route_walk(const route_walk&) = delete;
  route_walk& operator=(const route_walk&) = delete;

  /// @throws what no boundary dealt with
  task<void> run();

  /// Whether a handler, a middleware or a boundary dealt with the update.
  bool is_taken() const noexcept { return taken_; }

 private:
  friend class next;
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  task<void> run_group(std::size_t group);
  task<void> run_guarded(std::size_t group);
  task<void> run_from(std::size_t group, std::size_t middleware);
  task<void> run_middleware(std::size_t group, std::size_t middleware);
  task<void> run_routes(std::size_t group);
  task<void> run_command(const route& candidate, taken& outcome);
  task<void> recover(std::size_t group, std::exception_ptr failure);
  task<void> suggest_commands();

  /// The first route from `index` on that the update matches.
  std::size_t find(std::size_t index);
  bool matches(const route& candidate);
  /// Whether the filters of a group and of those around it take the update. Each is asked once.
  bool enters(std::size_t group, bool widened);
  void log_thrown(const std::exception_ptr& failure, std::string_view by) const;

  const route_table& table_;
  context& ctx_;
  const update_kinds::kind kind_;
  std::vector<std::uint8_t> entered_;  // what `enters` found out, by group
  std::size_t at_ = 0;                 // the route that is run, or is next
  bool taken_ = false;
};

}  // namespace botcore::inline v0
