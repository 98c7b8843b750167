/// @file
/// setWebhook, deleteWebhook and getWebhookInfo, over the world; without sockets.
#pragma once

#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "request_parameters.hpp"
#include "world.hpp"

namespace botcore::inline v0::sandbox {

class webhook_methods {
 public:
  explicit webhook_methods(world& world) : world_(world) {}

  static bool knows(std::string_view method) noexcept;
  /// The parameters of one of these methods, separated by spaces.
  static std::string_view parameters(std::string_view method) noexcept;

  /// Runs one of these methods; its parameters have been checked.
  /// @throws refused.
  boost::json::value call(std::string_view method, const boost::json::object& parameters,
                          const uploads& files);

 private:
  boost::json::value set(const boost::json::object& parameters, const uploads& files);
  boost::json::value take_away(const boost::json::object& parameters);
  boost::json::value info() const;
  void drop_pending(const boost::json::object& parameters);

  world& world_;
};

}  // namespace botcore::inline v0::sandbox
