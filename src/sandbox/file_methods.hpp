/// @file
/// The methods of the Bot API that send, change and fetch files, over the world; without sockets.
#pragma once

#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "request_parameters.hpp"
#include "world.hpp"

namespace botcore::inline v0::sandbox {

class file_methods {
 public:
  explicit file_methods(world& world) : world_(world) {}

  /// The parameters of a method that the sandbox understands or can ignore without harm, separated by
  /// spaces; empty when the method is not one of these.
  std::string parameters(std::string_view method) const;

  /// Runs one of these methods; its parameters have been checked.
  /// @throws refused.
  boost::json::value call(std::string_view method, const boost::json::object& parameters,
                          const uploads& files);

 private:
  boost::json::value send_one(const boost::json::object& parameters, const uploads& files);
  boost::json::value send_media_group(const boost::json::object& parameters, const uploads& files);
  boost::json::value send_paid_media(const boost::json::object& parameters, const uploads& files);
  boost::json::value edit_message_media(const boost::json::object& parameters, const uploads& files);
  boost::json::value edit_message_caption(const boost::json::object& parameters, const uploads& files);
  boost::json::value get_file(const boost::json::object& parameters, const uploads& files);

  const message& message_to_edit(const boost::json::object& parameters) const;
  media read_item(const boost::json::object& item, const uploads& files) const;
  void send_options(const boost::json::object& parameters, outgoing& what) const;

  struct entry {
    std::string_view name;
    boost::json::value (file_methods::*run)(const boost::json::object&, const uploads&);
    std::string_view shared;
    std::string_view own;
  };
  static const entry* find(std::string_view method);

  world& world_;
};

}  // namespace botcore::inline v0::sandbox
