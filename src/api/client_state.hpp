/// @file
/// What a client consists of; its sources share it.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "botcore/api/client.hpp"
#include "botcore/net/http_client.hpp"

#include "client_address.hpp"

namespace botcore::inline v0 {

struct client::state {
  state(runtime& runtime, http_client& transport, client_options given);

  task<api_response> send_from(std::size_t station, api_request request);
  task<api_response> transmit(api_request request);
  http_request make_post(const api_request& request) const;

  runtime& ground;
  http_client& http;
  client_options options;
  client_address address;
  std::vector<std::unique_ptr<api_layer>> layers;
  std::deque<api_next>
      nexts;  // nexts[i] leads past layers[i]; a deque, so that references to them stay valid
};

}  // namespace botcore::inline v0
