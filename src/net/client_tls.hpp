/// @file
/// TLS as the client speaks it: whom it trusts, and how it says why it does not.
#pragma once

#include <memory>
#include <string>

#include <boost/asio/ssl/context.hpp>

#include "botcore/net/http_client.hpp"

#include "client_connection.hpp"

namespace botcore::inline v0 {

/// TLS 1.2 or later, the system's certificates and those that the options name.
/// @throws error (invalid_configuration) when those cannot be read.
std::unique_ptr<boost::asio::ssl::context> make_client_tls(const http_client_options& options);

/// Prepares a handshake with `host`: its name is sent (SNI), and its certificate must be for that name or
/// address.
error_code expect_host(client_connection::secure_stream& stream, const std::string& host);

/// Why the peer's certificate was refused; empty when it was not.
std::string certificate_problem(client_connection::secure_stream& stream);

}  // namespace botcore::inline v0
