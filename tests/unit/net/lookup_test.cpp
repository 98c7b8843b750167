#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <dlfcn.h>
#include <netdb.h>

#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

/// The system's look-ups of names in ".held.test", none of which ends before it is let go.
struct held_lookups {
  static held_lookups& instance() {
    static held_lookups one;
    return one;
  }

  int ask(const std::string& host) {
    std::unique_lock lock(mutex);
    asked.push_back(host);
    changed.notify_all();
    changed.wait(lock, [this] { return released; });
    return EAI_NONAME;
  }

  std::vector<std::string> seen() {
    const std::lock_guard lock(mutex);
    return asked;
  }

  void hold() {
    const std::lock_guard lock(mutex);
    released = false;
    asked.clear();
  }

  void release() {
    const std::lock_guard lock(mutex);
    released = true;
    changed.notify_all();
  }

  std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::string> asked;
  bool released = true;
};

}  // namespace

/// In the place of the system's, which it asks for all other names.
extern "C" int getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
  if (host && std::string_view(host).ends_with(".held.test")) return held_lookups::instance().ask(host);
  using lookup_function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const auto system = reinterpret_cast<lookup_function>(dlsym(RTLD_NEXT, "getaddrinfo"));
  return system(host, service, hints, found);
}

TEST_CASE_METHOD(client_fixture, "look-up: one that was given up does not stand in the way of others",
                 "[net]") {
  held_lookups& lookups = held_lookups::instance();
  lookups.hold();
  struct release_at_end {
    ~release_at_end() { held_lookups::instance().release(); }
  } const release;
  raw_server server(context, answer_every_request);
  http_client client(ground);
  const auto expect_late = [&](const std::string& host) {
    http_request request = get("http://" + host + "/");
    request.timeout = 20ms;
    CHECK(fail(client, std::move(request)).timed_out());
  };
  expect_late("first.held.test");
  REQUIRE(wait([&] { return !lookups.seen().empty(); }));
  for (const char* host : {"second.held.test", "third.held.test"}) expect_late(host);

  // The look-up under way cannot be ended; those behind it are left out once it is over.
  lookups.release();
  CHECK(send(client, get("http://localhost:" + std::to_string(server.port()) + "/")).body == "hello");
  CHECK(lookups.seen() == std::vector<std::string>{"first.held.test"});
}
