#include "botcore/net/error.hpp"

#include "botcore/net/redact.hpp"

namespace botcore::inline v0 {
namespace {

class network_category final : public boost::system::error_category {
 public:
  const char* name() const noexcept override { return "botcore.net"; }

  std::string message(int code) const override {
    switch (static_cast<net_errc>(code)) {
      case net_errc::resolve_failed:
        return "the host's name has no address";
      case net_errc::connect_failed:
        return "could not connect";
      case net_errc::connect_timed_out:
        return "connecting took too long";
      case net_errc::tls_timed_out:
        return "the TLS handshake took too long";
      case net_errc::tls_failed:
        return "the TLS handshake failed";
      case net_errc::certificate_refused:
        return "the server's certificate was refused";
      case net_errc::proxy_failed:
        return "the proxy failed";
      case net_errc::proxy_unauthorized:
        return "the proxy did not accept the credentials";
      case net_errc::proxy_refused:
        return "the proxy did not connect to the server";
      case net_errc::pool_timed_out:
        return "no connection became free in time";
      case net_errc::write_timed_out:
        return "the server took nothing of the request for too long";
      case net_errc::response_timed_out:
        return "the answer did not begin in time";
      case net_errc::response_stalled:
        return "the answer stopped coming";
      case net_errc::exchange_timed_out:
        return "the request took longer than its limit";
      case net_errc::connection_closed:
        return "the connection ended before the answer was complete";
      case net_errc::malformed_response:
        return "the answer is not valid HTTP";
      case net_errc::response_too_large:
        return "the answer is larger than allowed";
      case net_errc::address_in_use:
        return "the port is taken";
      case net_errc::listen_failed:
        return "could not listen";
    }
    return "unknown network error " + std::to_string(code);
  }
};

std::string with_cause(const std::string& doing, const error_code& cause) {
  return redact_tokens(cause ? doing + " (" + cause.message() + ")" : doing);
}

}  // namespace

const boost::system::error_category& net_category() noexcept {
  static const network_category category;
  return category;
}

error_code make_error_code(net_errc code) noexcept {
  return {static_cast<int>(code), net_category()};
}

transport_error::transport_error(error_code code, const std::string& doing, botcore::delivery delivery,
                                 error_code cause)
    : error(code, with_cause(doing, cause)), delivery_(delivery), cause_(cause) {}

transport_error::transport_error(net_errc code, const std::string& doing, botcore::delivery delivery,
                                 error_code cause)
    : transport_error(make_error_code(code), doing, delivery, cause) {}

bool transport_error::timed_out() const noexcept {
  if (code().category() != net_category()) return false;
  switch (static_cast<net_errc>(code().value())) {
    case net_errc::connect_timed_out:
    case net_errc::tls_timed_out:
    case net_errc::pool_timed_out:
    case net_errc::write_timed_out:
    case net_errc::response_timed_out:
    case net_errc::response_stalled:
    case net_errc::exchange_timed_out:
      return true;
    default:
      return false;
  }
}

}  // namespace botcore::inline v0
