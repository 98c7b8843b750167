/// @file
/// TLS as the server speaks it: whose certificate it shows.
#pragma once

#include <memory>

#include <boost/asio/ssl/context.hpp>

#include "botcore/net/http_server.hpp"

namespace botcore::inline v0 {

/// TLS 1.2 or later, with that certificate and key.
/// @throws error (invalid_configuration) naming the file that cannot be used, and what is wrong with it.
std::unique_ptr<boost::asio::ssl::context> make_server_tls(const http_server_tls& identity);

}  // namespace botcore::inline v0
