/// @file
/// From a URL to an open connection: look the host up, connect, shake hands.
#pragma once

#include <memory>
#include <optional>

#include "botcore/core/task.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/url.hpp"

#include "client_connection.hpp"
#include "exchange.hpp"
#include "proxy_address.hpp"
#include "tls_sessions.hpp"

namespace botcore::inline v0 {

/// What all dialling of one client has in common.
struct dial_ground {
  const http_client_options& options;
  std::optional<proxy_address> proxy;
  std::shared_ptr<tls_sessions> sessions = std::make_shared<tls_sessions>();
};

/// Opens `connection` to the host and port of `url`, through the proxy if that host needs it, with TLS when it has
/// a secure stream. `ground` must outlive the task.
/// @throws transport_error (not sent) saying which step failed.
task<void> dial(exchange& exchange, client_connection& connection, const http_url& url,
                const dial_ground& ground);

}  // namespace botcore::inline v0
