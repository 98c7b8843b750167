#include "botcore/net/ip_network.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include <boost/asio/ip/address.hpp>

#include "botcore/core/error.hpp"

#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

using address_bytes = std::array<unsigned char, 16>;

constexpr std::size_t v4_prefix_bits = 96;  // of ::ffff:0:0/96, where IPv4 lies within IPv6

struct known_address {
  address_bytes bytes{};
  bool v4 = false;
};

std::optional<known_address> ip_bytes_of(std::string_view text) {
  constexpr std::size_t longest = 64;
  if (text.size() > longest) return std::nullopt;
  boost::system::error_code code;
  const auto address = boost::asio::ip::make_address(std::string(text), code);
  if (code || (address.is_v6() && address.to_v6().scope_id() != 0)) return std::nullopt;
  known_address known;
  known.v4 = address.is_v4();
  if (known.v4) {
    known.bytes[10] = known.bytes[11] = 0xff;
    const auto four = address.to_v4().to_bytes();
    std::copy(four.begin(), four.end(), known.bytes.begin() + 12);
  } else {
    const auto sixteen = address.to_v6().to_bytes();
    std::copy(sixteen.begin(), sixteen.end(), known.bytes.begin());
  }
  return known;
}

bool same_beginning(const address_bytes& left, const address_bytes& right, std::size_t bits) noexcept {
  const std::size_t whole = bits / 8;
  if (!std::equal(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(whole), right.begin()))
    return false;
  if (bits % 8 == 0) return true;
  return (left[whole] ^ right[whole]) >> (8 - bits % 8) == 0;
}

/// Without a port, and without the brackets of an IPv6 address that has one.
std::string_view without_port(std::string_view endpoint) noexcept {
  if (endpoint.starts_with('[')) return endpoint.substr(1, endpoint.find(']') - 1);
  const std::size_t colon = endpoint.find(':');
  const bool v6 = colon != std::string_view::npos && endpoint.find(':', colon + 1) != std::string_view::npos;
  return v6 ? endpoint : endpoint.substr(0, colon);
}

std::string_view trimmed_address(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The addresses of all lines of `X-Forwarded-For`, in their order: a proxy may add to a line, or add a line.
std::vector<std::string_view> forwarded_for(const http_headers& headers) {
  std::vector<std::string_view> addresses;
  for (const http_header& line : headers) {
    if (!same_ignoring_case(line.name, "X-Forwarded-For")) continue;
    for (std::string_view rest = line.value;;) {
      const std::size_t comma = rest.find(',');
      addresses.push_back(without_port(trimmed_address(rest.substr(0, comma))));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return addresses;
}

}  // namespace

ip_network::ip_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto address = ip_bytes_of(text.substr(0, slash));
  const std::size_t most = address && address->v4 ? 32 : 128;
  std::size_t bits = most;
  bool fits = address.has_value();
  if (fits && slash != std::string_view::npos) {
    const std::string_view digits = text.substr(slash + 1);
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    fits = failure == std::errc() && end == digits.data() + digits.size() && bits <= most;
  }
  if (!fits) {
    throw error(errc::invalid_configuration,
                "reading the network '" + printable(text) +
                    "', which has to be an address, or one with the number of its "
                    "fixed bits, as in 192.0.2.0/24 or 2001:db8::/32");
  }
  bytes_ = address->bytes;
  bits_ = bits + (address->v4 ? v4_prefix_bits : 0);
  for (std::size_t bit = bits_; bit < 128; ++bit) {
    if ((bytes_[bit / 8] & (0x80U >> (bit % 8))) == 0) continue;
    throw error(errc::invalid_configuration, "reading the network '" + printable(text) +
                                                 "', whose address has bits beyond the fixed ones; one of "
                                                 "the two is a mistake");
  }
}

bool ip_network::contains(std::string_view address) const noexcept {
  const auto known = ip_bytes_of(address);
  return known && same_beginning(known->bytes, bytes_, bits_);
}

std::vector<ip_network> parse_networks(const std::vector<std::string>& texts) {
  std::vector<ip_network> networks;
  for (const std::string& text : texts) networks.emplace_back(text);
  return networks;
}

bool any_contains(const std::vector<ip_network>& networks, std::string_view address) noexcept {
  return std::any_of(networks.begin(), networks.end(),
                     [&](const ip_network& network) { return network.contains(address); });
}

std::string client_address_of(const http_request& request, const std::vector<ip_network>& trusted_proxies) {
  std::string_view client = without_port(request.remote_address);
  if (!any_contains(trusted_proxies, client)) return std::string(client);
  const std::vector<std::string_view> forwarded = forwarded_for(request.headers);
  if (forwarded.empty()) {
    const std::string* real = request.headers.find("X-Real-IP");
    return std::string(real ? without_port(trimmed_address(*real)) : client);
  }
  for (auto before = forwarded.rbegin(); before != forwarded.rend(); ++before) {
    client = *before;
    if (!any_contains(trusted_proxies, client)) break;
  }
  return std::string(client);
}

}  // namespace botcore::inline v0
