/// @file
/// One download: where its bytes stand, and how the answers of the server continue it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/download.hpp"
#include "botcore/net/http_body.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

/// Where the bytes of a download go.
class download_target {
 public:
  virtual ~download_target() = default;
  virtual void write(std::string_view bytes) = 0;
  /// Forgets what was written; false when that cannot be undone.
  virtual bool restart() = 0;
};

/// Takes the answers to one or more requests for the same file, each of which may end early.
class file_transfer final : public http_body_sink {
 public:
  /// Both must outlive the transfer.
  file_transfer(download_target& target, const download_options& options, std::string file);

  /// The total that is promised, if any, and checked at once.
  void expect(std::optional<std::uint64_t> total);

  /// What the next request has to say to get the rest: `Range` and `If-Range`.
  void add_headers(http_headers& headers) const;

  bool begin(const http_response& head) override;
  task<void> write(std::string_view bytes) override;

  /// Takes bytes outside of an HTTP answer.
  void take(std::string_view bytes);

  std::uint64_t received() const noexcept { return received_; }
  /// Whether all that was promised is there.
  bool complete() const noexcept { return !total_ || received_ == *total_; }
  /// What was being done, for errors.
  std::string doing() const { return "downloading the file " + file_; }

 private:
  void begin_again(const http_response& head);
  void begin_rest(const http_response& head);
  void check_limit(std::uint64_t bytes) const;

  download_target& target_;
  const download_options& options_;
  std::string file_;
  std::string version_;  // the server's ETag
  std::optional<std::uint64_t> total_;
  std::uint64_t received_ = 0;
  std::uint64_t skip_ = 0;  // bytes to come that are there already
};

}  // namespace botcore::inline v0
