#include "socks5_connect.hpp"

#include <boost/asio/ip/address.hpp>

namespace botcore::inline v0 {
namespace {

constexpr unsigned char socks_version = 5;
constexpr unsigned char password_version = 1;
constexpr unsigned char no_authentication = 0;
constexpr unsigned char by_password = 2;
constexpr unsigned char nothing_acceptable = 0xff;
constexpr unsigned char ask_connect = 1;
constexpr unsigned char v4_address = 1;
constexpr unsigned char host_name = 3;
constexpr unsigned char v6_address = 4;

/// Version, verdict, a reserved byte, and the kind of the address that follows.
constexpr std::size_t reply_head_bytes = 4;
constexpr std::size_t port_bytes = 2;

void append_byte(std::string& text, std::size_t byte) {
  text += static_cast<char>(static_cast<unsigned char>(byte));
}

unsigned char byte_at(const std::string& text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

proxy_step socks_failed(net_errc why, std::string reason) {
  proxy_step step;
  step.why = why;
  step.reason = std::move(reason);
  return step;
}

proxy_step no_socks() {
  return socks_failed(net_errc::proxy_failed, "it does not answer in SOCKS 5");
}

/// @see RFC 1928, section 6
std::string verdict_text(unsigned char verdict) {
  switch (verdict) {
    case 1:
      return "it failed";
    case 2:
      return "it does not allow connections to that host";
    case 3:
      return "the network is unreachable from there";
    case 4:
      return "the host is unreachable from there";
    case 5:
      return "the host refused the connection";
    case 6:
      return "the host is too far away";
    case 7:
      return "it does not connect to hosts at all";
    case 8:
      return "it does not know that kind of address";
    default:
      return "verdict " + std::to_string(verdict);
  }
}

/// The target as a SOCKS address; names are not looked up here.
std::string socks_address(const std::string& host) {
  std::string text;
  boost::system::error_code not_an_address;
  const auto address = boost::asio::ip::make_address(host, not_an_address);
  if (not_an_address) {
    append_byte(text, host_name);
    append_byte(text, host.size());
    return text + host;
  }
  append_byte(text, address.is_v4() ? v4_address : v6_address);
  if (address.is_v4()) {
    for (const unsigned char byte : address.to_v4().to_bytes()) append_byte(text, byte);
  } else {
    for (const unsigned char byte : address.to_v6().to_bytes()) append_byte(text, byte);
  }
  return text;
}

}  // namespace

proxy_step socks5_connect::talk(std::string bytes, std::size_t answer_bytes) {
  answer_.clear();
  needed_ = answer_bytes;
  proxy_step step;
  step.next = proxy_step::action::talk;
  step.bytes = std::move(bytes);
  step.most = needed_;
  return step;
}

proxy_step socks5_connect::begin() {
  if (host_.size() > 255)
    return socks_failed(net_errc::proxy_refused, "the host's name is too long for SOCKS");
  std::string offer;
  append_byte(offer, socks_version);
  append_byte(offer, proxy_.with_credentials ? 2 : 1);
  append_byte(offer, no_authentication);
  if (proxy_.with_credentials) append_byte(offer, by_password);
  return talk(std::move(offer), 2);
}

proxy_step socks5_connect::received(std::string_view bytes) {
  answer_.append(bytes);
  if (answer_.size() >= needed_) {
    if (phase_ == phase::choosing) return chosen();
    if (phase_ == phase::authenticating) return authenticated();
    return connected();
  }
  proxy_step step;
  step.next = proxy_step::action::talk;
  step.most = needed_ - answer_.size();
  return step;
}

proxy_step socks5_connect::chosen() {
  if (byte_at(answer_, 0) != socks_version) return no_socks();
  const unsigned char method = byte_at(answer_, 1);
  if (method == no_authentication) return ask_for_target();
  if (method == nothing_acceptable || !proxy_.with_credentials) {
    return socks_failed(net_errc::proxy_unauthorized, proxy_.with_credentials
                                                          ? "it does not take a name and a password"
                                                          : "it wants a name and a password");
  }
  if (method != by_password) return no_socks();
  phase_ = phase::authenticating;
  std::string credentials;
  append_byte(credentials, password_version);
  append_byte(credentials, proxy_.user.size());
  credentials += proxy_.user;
  append_byte(credentials, proxy_.password.size());
  credentials += proxy_.password;
  return talk(std::move(credentials), 2);
}

proxy_step socks5_connect::authenticated() {
  if (byte_at(answer_, 1) == 0) return ask_for_target();
  return socks_failed(net_errc::proxy_unauthorized, "it does not accept the name and the password");
}

proxy_step socks5_connect::ask_for_target() {
  phase_ = phase::connecting;
  std::string request;
  append_byte(request, socks_version);
  append_byte(request, ask_connect);
  append_byte(request, 0);
  request += socks_address(host_);
  append_byte(request, port_ >> 8);
  append_byte(request, port_ & 0xff);
  return talk(std::move(request), reply_head_bytes);
}

/// The reply names an address of the proxy's, of which only the length matters: not a byte more may be read.
proxy_step socks5_connect::connected() {
  if (byte_at(answer_, 0) != socks_version) return no_socks();
  if (byte_at(answer_, 1) != 0)
    return socks_failed(net_errc::proxy_refused, verdict_text(byte_at(answer_, 1)));
  const unsigned char kind = byte_at(answer_, 3);
  std::size_t whole = reply_head_bytes + port_bytes;
  if (kind == v4_address) {
    whole += 4;
  } else if (kind == v6_address) {
    whole += 16;
  } else if (kind == host_name) {
    whole += 1;
    if (answer_.size() > reply_head_bytes) whole += byte_at(answer_, reply_head_bytes);
  } else {
    return no_socks();
  }
  proxy_step step;
  if (answer_.size() == whole) {
    step.next = proxy_step::action::done;
    return step;
  }
  const bool length_unknown = kind == host_name && answer_.size() == reply_head_bytes;
  needed_ = length_unknown ? reply_head_bytes + 1 : whole;
  step.next = proxy_step::action::talk;
  step.most = needed_ - answer_.size();
  return step;
}

}  // namespace botcore::inline v0
