// Networks as operators write them, and the headers in which proxies, or liars, say whom they speak for.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/net/ip_network.hpp"

#include "expect.hpp"

namespace {

/// The lines of the input: a network, the peer, and values of X-Forwarded-For.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  lines.resize(std::max<std::size_t>(lines.size(), 2));
  return lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::vector<std::string> lines = lines_of({reinterpret_cast<const char*>(data), size});
  botcore::http_request request("POST", "");
  request.remote_address = lines[1];
  std::vector<botcore::ip_network> trusted;
  try {
    trusted.emplace_back(lines[0]);
    FUZZ_EXPECT(trusted.front().contains(lines[0].substr(0, lines[0].find('/'))));
    for (std::size_t line = 2; line < lines.size(); ++line)
      request.headers.add("X-Forwarded-For", lines[line]);
  } catch (const botcore::error&) {
  }
  const std::string direct = botcore::client_address_of(request, {});
  const std::string client = botcore::client_address_of(request, trusted);
  // What is not a trusted proxy speaks for itself.
  if (!botcore::any_contains(trusted, direct)) FUZZ_EXPECT(client == direct);
  return 0;
}
