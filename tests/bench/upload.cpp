/// @file
/// How much memory it takes to send a file of 200 MB.

#include <unistd.h>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/net/http_client.hpp"

#include "loopback_server.hpp"

namespace {

constexpr std::size_t megabyte = 1'000'000;
constexpr std::size_t file_size = 200 * megabyte;
constexpr double goal = 8;

struct large_file {
  large_file() {
    std::ofstream out(path, std::ios::binary);
    const std::string block(megabyte, 'x');
    for (std::size_t i = 0; i != file_size / megabyte; ++i) out << block;
  }
  ~large_file() { std::filesystem::remove(path); }
  const std::string path =
      (std::filesystem::temp_directory_path() / ("botcore-bench-" + std::to_string(::getpid()))).string();
};

/// The most memory that the process has had, in bytes.
double peak_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) * 1024;
  }
  return 0;
}

botcore::task<> send(botcore::client& client, std::string path) {
  botcore::api::SendDocument request(5, botcore::api::InputFile::from_path(std::move(path), "large.bin"));
  co_await client.call(std::move(request));
}

void run(boost::asio::io_context& context, botcore::task<> work) {
  std::exception_ptr failure;
  boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown) {
    failure = thrown;
    context.stop();
  });
  context.restart();
  context.run();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

int main() {
  const botcore::bench::loopback_server server(
      R"({"ok":true,"result":{"message_id":1,"date":0,"chat":{"id":5,"type":"private"}}})");
  const large_file file;
  boost::asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  botcore::http_client transport(ground);
  botcore::client_options options;
  options.token = "1000001:a-secret-of-the-usual-length-and-form";
  options.api_root = "http://127.0.0.1:" + std::to_string(server.port());
  options.max_upload_bytes = 2 * file_size;
  botcore::client client(ground, transport, options);

  const std::string small = file.path + ".small";
  std::ofstream(small) << "one connection, and all code paths once";
  run(context, send(client, small));
  std::filesystem::remove(small);

  const double before = peak_memory();
  const auto began = std::chrono::steady_clock::now();
  run(context, send(client, file.path));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  const double growth = (peak_memory() - before) / megabyte;
  std::printf("200 MB in %.2f s\n", seconds);
  std::printf("upload.rss_growth_mb %.2f <%g %s\n", growth, goal, growth < goal ? "ok" : "short");
}
