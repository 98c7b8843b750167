#include "botcore/api/download.hpp"

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/api/methods/media.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"

#include "answer.hpp"
#include "client_state.hpp"
#include "file_transfer.hpp"
#include "part_file.hpp"
#include "upload_bytes.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t copied_piece = std::size_t(64) * 1024;

class download_to_file final : public download_target {
 public:
  explicit download_to_file(part_file& file) : file_(file) {}
  void write(std::string_view bytes) override { file_.write(bytes); }
  bool restart() override {
    file_.restart();
    return true;
  }

 private:
  part_file& file_;
};

class download_to_sink final : public download_target {
 public:
  explicit download_to_sink(download_sink& sink) : sink_(sink) {}
  void write(std::string_view bytes) override { sink_(bytes); }
  bool restart() override { return false; }

 private:
  download_sink& sink_;
};

/// A local server keeps its files on our disk: `file_path` is a path there.
task<void> copy_local_file(std::string path, file_transfer& transfer) {
  const api::InputFile file = api::InputFile::from_path(std::move(path));
  const auto bytes = open_upload(file);
  transfer.expect(bytes->size());
  const auto executor = co_await boost::asio::this_coro::executor;
  std::vector<char> piece(copied_piece);
  for (std::uint64_t at = 0;;) {
    const std::size_t count = bytes->read(at, piece);
    if (count == 0) break;
    transfer.take({piece.data(), count});
    at += count;
    co_await boost::asio::post(executor, boost::asio::use_awaitable);  // others have work to do, too
  }
  if (!transfer.complete())
    throw error(errc::malformed_data, transfer.doing() + ", which became shorter meanwhile");
}

/// What is not there is no unknown method.
[[noreturn]] void throw_file_gone() {
  api_refusal refusal;
  refusal.status = 404;
  refusal.description = "Not Found: wrong file_id or a file that is not there any more";
  throw api_error("download", std::move(refusal));
}

[[noreturn]] void throw_redirected(const file_transfer& transfer, int status) {
  throw error(errc::malformed_data, transfer.doing() +
                                        ", for which the server sent us elsewhere (HTTP status " +
                                        std::to_string(status) + "); redirects are not followed");
}

}  // namespace

download_options::download_options() = default;
download_options::download_options(download_options&&) noexcept = default;
download_options& download_options::operator=(download_options&&) noexcept = default;
download_options::~download_options() = default;

download_options& download_options::with_max_bytes(std::uint64_t bytes) & {
  max_bytes = bytes;
  return *this;
}
download_options&& download_options::with_max_bytes(std::uint64_t bytes) && {
  return std::move(with_max_bytes(bytes));
}
download_options& download_options::with_attempts(std::uint32_t count) & {
  attempts = count;
  return *this;
}
download_options&& download_options::with_attempts(std::uint32_t count) && {
  return std::move(with_attempts(count));
}
download_options& download_options::with_progress(file_progress told) & {
  progress = std::move(told);
  return *this;
}
download_options&& download_options::with_progress(file_progress told) && {
  return std::move(with_progress(std::move(told)));
}

/// One request for what is missing; true when all is there.
task<bool> client::fetch_part(std::string file_path, std::shared_ptr<file_transfer> transfer) {
  http_request get("GET", state_->address.of_file(file_path));
  get.timeout = state_->options.transfer_timeout;
  get.sink = transfer;
  transfer->add_headers(get.headers);
  http_response answer = co_await state_->http.send(std::move(get));
  if (answer.status >= 300 && answer.status < 400) throw_redirected(*transfer, answer.status);
  if (answer.status == 404) throw_file_gone();
  if (answer.status != 200 && answer.status != 206) (void)read_api_answer("download", std::move(answer));
  co_return transfer->complete();
}

task<std::uint64_t> client::fetch(std::string file_id, download_target& target,
                                  const download_options& options) {
  const api::File file = co_await call(api::GetFile(file_id));
  if (!file.file_path) {
    throw error(errc::malformed_data,
                "downloading the file " + file_id + ", for which the server gave no path");
  }
  const auto transfer = std::make_shared<file_transfer>(target, options, file_id);
  if (file.file_size) transfer->expect(static_cast<std::uint64_t>(*file.file_size));
  if (state_->options.local_server && file.file_path->starts_with('/')) {
    co_await copy_local_file(*file.file_path, *transfer);
    co_return transfer->received();
  }
  back_off delays(options.delays, static_cast<std::uint64_t>(bot_id()));
  for (std::uint32_t attempt = 1;; ++attempt) {
    std::exception_ptr failure;
    std::string reason;
    try {
      const bool complete = co_await fetch_part(*file.file_path, transfer);
      if (complete) co_return transfer->received();
      throw transport_error(net_errc::connection_closed, transfer->doing(), delivery::unknown);
    } catch (const transport_error& broken) {
      if (broken.code() == errc::stopped) throw;
      failure = std::current_exception();
      reason = broken.what();
    } catch (const api_error& refused) {
      if (refused.kind() != api_error_kind::server_failure) throw;
      failure = std::current_exception();
      reason = refused.what();
    }
    if (attempt >= options.attempts) std::rethrow_exception(failure);
    const auto pause = delays.next();
    state_->ground.log("client").warn("{}; {} bytes are there; attempt {} of {} in {} ms", reason,
                                      transfer->received(), attempt + 1, options.attempts, pause.count());
    co_await state_->ground.time().sleep_for(pause);
  }
}

task<std::uint64_t> client::download(std::string file_id, std::string path, download_options options) {
  part_file file(std::move(path));
  download_to_file target(file);
  const std::uint64_t bytes = co_await fetch(std::move(file_id), target, options);
  file.commit();
  co_return bytes;
}

task<std::uint64_t> client::download(std::string file_id, download_sink sink, download_options options) {
  if (!sink) throw error(errc::invalid_argument, "downloading the file " + file_id + " to an empty function");
  download_to_sink target(sink);
  co_return co_await fetch(std::move(file_id), target, options);
}

}  // namespace botcore::inline v0
