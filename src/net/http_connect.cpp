#include "http_connect.hpp"

#include <charconv>

#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t connect_read_bytes = 1024;
constexpr std::size_t longest_connect_answer = std::size_t(16) * 1024;

/// "HTTP/1.1 " has this length, and the status follows.
constexpr std::size_t connect_status_at = 9;

std::string_view first_line(std::string_view answer) {
  return answer.substr(0, answer.find("\r\n"));
}

/// The status in the answer's first line; 0 when there is none.
int connect_status(std::string_view line) {
  if (!line.starts_with("HTTP/1.") || line.size() < connect_status_at + 3) return 0;
  if (line[connect_status_at - 1] != ' ') return 0;
  int status = 0;
  const char* const begin = line.data() + connect_status_at;
  const auto [end, code] = std::from_chars(begin, begin + 3, status);
  return code == std::errc() && end == begin + 3 ? status : 0;
}

proxy_step connect_failed(net_errc why, std::string reason) {
  proxy_step step;
  step.why = why;
  step.reason = std::move(reason);
  return step;
}

proxy_step connect_talk(std::string bytes) {
  proxy_step step;
  step.next = proxy_step::action::talk;
  step.bytes = std::move(bytes);
  step.most = connect_read_bytes;
  return step;
}

}  // namespace

http_connect::http_connect(const proxy_address& proxy, std::string host, std::uint16_t port) {
  if (host.find(':') != std::string::npos) host = "[" + host + "]";
  const std::string target = host + ":" + std::to_string(port);
  request_ = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
  if (proxy.with_credentials) {
    request_ += "Proxy-Authorization: Basic " + base64(proxy.user + ":" + proxy.password) + "\r\n";
  }
  request_ += "\r\n";
}

proxy_step http_connect::begin() {
  return connect_talk(std::move(request_));
}

proxy_step http_connect::received(std::string_view bytes) {
  answer_.append(bytes);
  for (;;) {
    const std::size_t end = answer_.find("\r\n\r\n");
    if (end == std::string::npos) break;
    const int status = connect_status(first_line(answer_));
    if (status < 100 || status >= 200) return judge();
    answer_.erase(0, end + 4);
  }
  if (answer_.size() > longest_connect_answer) {
    return connect_failed(net_errc::proxy_failed, "the head of its answer does not end");
  }
  if (!std::string_view("HTTP/1.").starts_with(std::string_view(answer_).substr(0, 7))) {
    return connect_failed(net_errc::proxy_failed, "it does not answer in HTTP");
  }
  return connect_talk({});
}

/// The head of the answer is whole.
proxy_step http_connect::judge() {
  const std::string_view line = first_line(answer_);
  const int status = connect_status(line);
  if (status == 0) return connect_failed(net_errc::proxy_failed, "it does not answer in HTTP");
  if (status >= 200 && status < 300) {
    proxy_step step;
    // Nobody but the target could have sent more, and it has not been asked anything.
    const bool more = answer_.find("\r\n\r\n") + 4 != answer_.size();
    if (more) return connect_failed(net_errc::proxy_failed, "bytes follow its answer");
    step.next = proxy_step::action::done;
    return step;
  }
  return connect_failed(status == 407 ? net_errc::proxy_unauthorized : net_errc::proxy_refused,
                        "it says " + printable(line.substr(connect_status_at)));
}

}  // namespace botcore::inline v0
