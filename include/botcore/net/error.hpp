/// @file
/// What can go wrong between here and a server, and whether the request may have arrived all the same.
#pragma once

#include <string>
#include <type_traits>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Failures of the network.
enum class net_errc {
  resolve_failed = 1,   ///< the host's name has no address, or the name server does not answer
  connect_failed,       ///< no address of the host took a connection
  connect_timed_out,    ///< looking up the host and connecting took too long
  tls_timed_out,        ///< the TLS handshake took too long
  tls_failed,           ///< the TLS handshake failed
  certificate_refused,  ///< the server's certificate is not trusted, expired, or of another host
  proxy_failed,         ///< the proxy broke the conversation off, or does not speak the protocol of its URL
  proxy_unauthorized,   ///< the proxy wants credentials, or refuses those that it got
  proxy_refused,        ///< the proxy does not, or cannot, connect to the server
  pool_timed_out,       ///< all connections to the host were busy until the request's own limit
  write_timed_out,      ///< the server took no byte of the request for too long
  response_timed_out,   ///< the server took the request, and its answer did not begin in time
  response_stalled,     ///< the answer began, and no byte of it came for too long
  exchange_timed_out,   ///< the request's own limit (`http_request::timeout`) passed, wherever it was
  connection_closed,    ///< the connection ended before the whole answer came
  malformed_response,   ///< the answer is not HTTP
  response_too_large,   ///< the answer is larger than the options allow
  address_in_use,       ///< server: another program listens on that port
  listen_failed,        ///< server: the address cannot be listened on
};

/// The category of net_errc.
BOTCORE_EXPORT const boost::system::error_category& net_category() noexcept;
/// Makes net_errc error codes; found by Boost.System.
BOTCORE_EXPORT error_code make_error_code(net_errc code) noexcept;

/// Whether a request that failed may have reached the server.
enum class delivery {
  not_sent,  ///< surely not: repeating is safe
  unknown,   ///< it may have arrived, and may have taken effect
};

/// An exchange with a server that ended without an answer.
///
/// `what()` is "POST https://host/path (the system's reason): message of the code"; tokens are redacted.
class BOTCORE_EXPORT transport_error : public error {
 public:
  /// `cause` is the system's or OpenSSL's reason, where there is one.
  transport_error(error_code code, const std::string& doing, botcore::delivery delivery,
                  error_code cause = {});
  transport_error(net_errc code, const std::string& doing, botcore::delivery delivery, error_code cause = {});

  botcore::delivery delivery() const noexcept { return delivery_; }
  const error_code& cause() const noexcept { return cause_; }

  /// Whether a deadline ended the exchange, in any phase.
  bool timed_out() const noexcept;

 private:
  botcore::delivery delivery_;
  error_code cause_;
};

}  // namespace botcore::inline v0

/// @cond
template <>
struct boost::system::is_error_code_enum<botcore::net_errc> : std::true_type {};
/// @endcond
