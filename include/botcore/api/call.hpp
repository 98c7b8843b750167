/// @file
/// One Bot API call on its way through the client's layers, and its answer.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/api/codec.hpp"
#include "botcore/api/upload_list.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// A request after encoding. Layers may read it and send it again; copies share the uploads.
class api_request {
 public:
  api_request(std::string_view method, std::string body) : method_(method), body_(std::move(body)) {}
  api_request(std::string_view method, std::string body, upload_list uploads)
      : method_(method), body_(std::move(body)) {
    if (!uploads.empty()) uploads_ = std::make_shared<const upload_list>(std::move(uploads));
  }

  /// A Bot API method, "sendMessage".
  const std::string& method() const noexcept { return method_; }
  /// The parameters but for uploads: a JSON object.
  const std::string& body() const noexcept { return body_; }
  /// Null when no file is uploaded.
  const std::shared_ptr<const upload_list>& uploads() const noexcept { return uploads_; }

  /// How long one exchange may take; zero: as long as the client's options say.
  std::chrono::milliseconds timeout{0};
  /// Until when the call may last in all, waiting and repeating included, by the runtime's steady clock; max: for ever.
  steady_time deadline = steady_time::max();
  /// A long poll: it waits for news, so it is no work in flight and is not retried by layers.
  bool long_poll = false;
  /// Layers must not send it again: the caller has a way of repeating of its own.
  bool once = false;

 private:
  std::string method_;
  std::string body_;
  std::shared_ptr<const upload_list> uploads_;
};

/// Encodes a request; `uploads` says what becomes of files of the disk.
/// @throws error (errc::invalid_argument) for what surely would be refused: a text over Telegram's limits, a number
///         that is not finite
template <class Request>
api_request make_api_request(const Request& request, upload_list uploads = {}) {
  std::string body;
  json_writer out(body, &uploads);
  out.check_limits();
  encode(out, request);
  return api_request(Request::method, std::move(body), std::move(uploads));
}

/// A successful answer: what stood under "result".
class BOTCORE_EXPORT api_response {
 public:
  api_response() = default;
  explicit api_response(json_document document) : document_(std::move(document)) {}

  /// A view into this answer; valid as long as it is.
  json_reader result() const;

 private:
  json_document document_;
};

/// Sends on through the layers below.
using api_next = function<task<api_response>(api_request)>;

/// A station that every call passes: logging, retrying, limiting. Lives as long as its client.
///
/// The stations are listed, outermost first, where the client is made.
class BOTCORE_EXPORT api_layer {
 public:
  virtual ~api_layer() = default;

  /// Sends `request` on by `next`, any number of times, and returns or throws the outcome.
  /// `next` and `this` outlive the task.
  virtual task<api_response> send(api_request request, const api_next& next) = 0;
};

}  // namespace botcore::inline v0
