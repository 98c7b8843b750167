/// @file
/// From a URL to an open connection: look the host up, connect, shake hands.
#pragma once

#include "botcore/core/task.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/url.hpp"

#include "client_connection.hpp"
#include "exchange.hpp"

namespace botcore::inline v0 {

/// Opens `connection` to the host and port of `url`, with TLS when it has a secure stream.
/// Addresses are tried one after the other, in the resolver's order.
/// @throws transport_error (not sent) saying which step failed.
task<void> dial(exchange& exchange, client_connection& connection, const http_url& url,
                const http_client_options& options);

}  // namespace botcore::inline v0
