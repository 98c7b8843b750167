#include "connect_race.hpp"

#include <algorithm>
#include <list>
#include <optional>
#include <utility>

namespace botcore::inline v0 {

using boost::asio::ip::tcp;

std::vector<tcp::endpoint> interleave_families(std::vector<tcp::endpoint> addresses) {
  if (addresses.empty()) return addresses;
  const bool first_is_v6 = addresses.front().address().is_v6();
  const auto others = std::stable_partition(
      addresses.begin(), addresses.end(),
      [=](const tcp::endpoint& address) { return address.address().is_v6() == first_is_v6; });
  std::vector<tcp::endpoint> order;
  order.reserve(addresses.size());
  auto one = addresses.begin();
  auto other = others;
  while (one != others || other != addresses.end()) {
    if (one != others) order.push_back(*one++);
    if (other != addresses.end()) order.push_back(*other++);
  }
  return order;
}

struct connect_race::state : std::enable_shared_from_this<state> {
  state(const boost::asio::any_io_executor& executor, std::vector<tcp::endpoint> addresses, steady_time due,
        std::chrono::milliseconds delay)
      : executor(executor),
        addresses(std::move(addresses)),
        delay(delay),
        next_one(executor),
        over(executor, due) {}

  void start_next();
  void connected(std::list<tcp::socket>::iterator runner, const error_code& code);
  void end();

  boost::asio::any_io_executor executor;
  std::vector<tcp::endpoint> addresses;
  std::chrono::milliseconds delay;
  boost::asio::steady_timer next_one;
  boost::asio::steady_timer over;
  std::list<tcp::socket> runners;  // under way; when the race has ended, none
  std::size_t started = 0;
  std::optional<tcp::socket> winner;
  error_code last_failure;
  error_code failure;
  bool ended = false;
};

void connect_race::state::start_next() {
  if (ended || started == addresses.size()) return;
  const tcp::endpoint address = addresses[started++];
  const auto runner = runners.emplace(runners.end(), executor);
  runner->async_connect(address, [self = shared_from_this(), runner](const error_code& code) {
    self->connected(runner, code);
  });
  if (started == addresses.size()) return;
  next_one.expires_after(delay);
  next_one.async_wait([self = shared_from_this()](const error_code& cancelled) {
    if (!cancelled) self->start_next();
  });
}

void connect_race::state::connected(std::list<tcp::socket>::iterator runner, const error_code& code) {
  if (ended) return;
  if (!code) {
    winner = std::move(*runner);
    return end();
  }
  last_failure = code;
  runners.erase(runner);
  if (started < addresses.size()) {
    next_one.cancel();
    start_next();
  } else if (runners.empty()) {
    failure = last_failure;
    end();
  }
}

void connect_race::state::end() {
  ended = true;
  next_one.cancel();
  over.cancel();
  runners.clear();
}

connect_race::connect_race(const boost::asio::any_io_executor& executor, std::vector<tcp::endpoint> addresses,
                           steady_time due, std::chrono::milliseconds delay)
    : state_(std::make_shared<state>(executor, std::move(addresses), due, delay)) {
  state_->start_next();
}

connect_race::~connect_race() {
  state_->end();
}

boost::asio::steady_timer& connect_race::over() noexcept {
  return state_->over;
}

bool connect_race::won() const noexcept {
  return state_->winner.has_value();
}

error_code connect_race::failure() const noexcept {
  return state_->failure;
}

std::size_t connect_race::started() const noexcept {
  return state_->started;
}

tcp::socket connect_race::take() {
  return std::move(*state_->winner);
}

}  // namespace botcore::inline v0
