#include "botcore/api/client.hpp"

#include <algorithm>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"

#include "answer.hpp"
#include "client_state.hpp"
#include "multipart_body.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t public_server_limit = 50 * mebibyte;
constexpr std::uint64_t local_server_limit = 2000 * mebibyte;

client_options with_defaults(client_options given) {
  if (given.max_upload_bytes == 0) {
    given.max_upload_bytes = given.local_server ? local_server_limit : public_server_limit;
  }
  return given;
}

/// What is left of `timeout` before the call's deadline.
std::chrono::milliseconds time_left(const api_request& request, std::chrono::milliseconds timeout,
                                    clock& time) {
  if (request.deadline == steady_time::max()) return timeout;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(request.deadline - time.steady_now());
  if (left.count() <= 0) {
    throw transport_error(make_error_code(errc::timed_out), request.method() + ", before it was sent",
                          delivery::not_sent);
  }
  return timeout.count() > 0 ? std::min(left, timeout) : left;
}

}  // namespace

json_reader api_response::result() const {
  const auto found = document_.root().find("result");
  if (!found) throw error(errc::malformed_data, "reading an answer that has no result");
  return *found;
}

client::state::state(runtime& runtime, http_client& transport, client_options given)
    : ground(runtime),
      http(transport),
      options(with_defaults(std::move(given))),
      address(options.token, options.api_root, options.test_environment) {}

task<api_response> client::state::send_from(std::size_t station, api_request request) {
  if (station == layers.size()) co_return co_await transmit(std::move(request));
  co_return co_await layers[station]->send(std::move(request), nexts[station]);
}

http_request client::state::make_post(const api_request& request) const {
  http_request post("POST", address.of_method(request.method()));
  std::chrono::milliseconds timeout = options.timeout;
  if (request.uploads()) {
    const auto body =
        std::make_shared<multipart_body>(request.body(), *request.uploads(), options.max_upload_bytes);
    post.headers.set("Content-Type", body->content_type());
    post.source = body;
    timeout = options.transfer_timeout;
  } else {
    post.headers.set("Content-Type", "application/json");
    post.body = request.body();
  }
  if (request.timeout.count() > 0) timeout = request.timeout;
  post.timeout = time_left(request, timeout, ground.time());
  post.idle = request.long_poll;
  return post;
}

task<api_response> client::state::transmit(api_request request) {
  http_request post = make_post(request);
  http_response answer = co_await http.send(std::move(post));
  co_return read_api_answer(request.method(), std::move(answer));
}

client::client(runtime& runtime, http_client& transport, client_options options)
    : state_(std::make_unique<state>(runtime, transport, std::move(options))) {}

client::~client() = default;

void client::use(std::unique_ptr<api_layer> layer) {
  const std::size_t station = state_->layers.size() + 1;
  state_->layers.push_back(std::move(layer));
  state_->nexts.emplace_back([state = state_.get(), station](api_request request) {
    return state->send_from(station, std::move(request));
  });
}

task<api_response> client::send(api_request request) {
  return state_->send_from(0, std::move(request));
}

std::int64_t client::bot_id() const noexcept {
  return state_->address.bot_id();
}

upload_list client::new_uploads() const {
  return state_->options.local_server ? upload_list::by_path(state_->options.max_upload_bytes)
                                      : upload_list();
}

}  // namespace botcore::inline v0
