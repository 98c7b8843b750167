#include "connection_pool.hpp"

#include <algorithm>
#include <utility>

#include <boost/asio/steady_timer.hpp>

namespace botcore::inline v0 {
namespace {

/// Nobody keeps a connection longer, and instants stay far from where they overflow.
constexpr std::chrono::hours longest_idle_expiry = std::chrono::hours(24);

}  // namespace

/// An exchange in the queue of an origin. Leaves it, or passes its turn on, when it ends for any reason.
struct connection_pool::waiter {
  enum class place { queued, granted, taken };

  waiter(connection_pool& pool, origin_slots& slots, steady_time due)
      : pool(pool),
        slots(slots),
        turn(pool.executor_, due),
        entry(slots.waiting.insert(slots.waiting.end(), this)) {}
  waiter(const waiter&) = delete;
  waiter& operator=(const waiter&) = delete;
  ~waiter() {
    if (at == place::queued) slots.waiting.erase(entry);
    if (at == place::granted) pool.release(slots);
  }

  connection_pool& pool;
  origin_slots& slots;
  boost::asio::steady_timer turn;
  std::list<waiter*>::iterator entry;
  place at = place::queued;  // from granted on, in_use counts it and it is off the list
};

connection_pool::connection_pool(const boost::asio::any_io_executor& executor, std::size_t most_per_origin,
                                 std::chrono::milliseconds idle_expiry)
    : executor_(executor),
      most_per_origin_(std::max<std::size_t>(most_per_origin, 1)),
      idle_expiry_(std::min<std::chrono::milliseconds>(idle_expiry, longest_idle_expiry)),
      sweeper_(executor, [this] { sweep(); }) {}

connection_pool::~connection_pool() = default;

task<connection_pool::lease> connection_pool::acquire(std::string origin, exchange& exchange) {
  origin_slots& slots = origins_[std::move(origin)];
  if (slots.in_use < most_per_origin_ && slots.waiting.empty()) {
    ++slots.in_use;
  } else {
    waiter queued(*this, slots, exchange.deadline());
    co_await exchange.wait(queued.turn);
    if (queued.at == waiter::place::queued) {
      throw transport_error(net_errc::pool_timed_out, exchange.doing(), delivery::not_sent);
    }
    queued.at = waiter::place::taken;
  }
  lease taken(*this, slots, nullptr);
  taken.connection = take_kept(slots);
  co_return taken;
}

std::shared_ptr<client_connection> connection_pool::take_kept(origin_slots& slots) {
  const steady_time oldest = std::chrono::steady_clock::now() - idle_expiry_;
  while (!slots.kept.empty()) {
    kept_connection last = std::move(slots.kept.back());
    slots.kept.pop_back();
    if (last.since > oldest && !last.connection->stale()) return std::move(last.connection);
  }
  return nullptr;
}

void connection_pool::keep(origin_slots& slots, std::shared_ptr<client_connection> connection) {
  if (idle_expiry_ <= std::chrono::milliseconds::zero()) return;
  const steady_time now = std::chrono::steady_clock::now();
  slots.kept.push_back(kept_connection{std::move(connection), now});
  if (next_sweep_ != steady_time::max()) return;
  next_sweep_ = now + idle_expiry_;
  sweeper_.arm(next_sweep_);
}

void connection_pool::release(origin_slots& slots) noexcept {
  --slots.in_use;
  if (slots.waiting.empty() || slots.in_use >= most_per_origin_) return;
  waiter& next = *slots.waiting.front();
  slots.waiting.pop_front();
  next.at = waiter::place::granted;
  ++slots.in_use;
  next.turn.cancel();
}

void connection_pool::sweep() {
  const steady_time now = std::chrono::steady_clock::now();
  next_sweep_ = steady_time::max();
  for (auto origin = origins_.begin(); origin != origins_.end();) {
    origin_slots& slots = origin->second;
    std::erase_if(slots.kept, [&](const kept_connection& kept) {
      return kept.since + idle_expiry_ <= now || kept.connection->stale();
    });
    if (!slots.kept.empty()) next_sweep_ = std::min(next_sweep_, slots.kept.front().since + idle_expiry_);
    const bool unused = slots.kept.empty() && slots.in_use == 0 && slots.waiting.empty();
    origin = unused ? origins_.erase(origin) : std::next(origin);
  }
  sweeper_.arm(next_sweep_);
}

void connection_pool::close_idle() {
  for (auto& [name, slots] : origins_) slots.kept.clear();
  sweep();
}

std::size_t connection_pool::size() const noexcept {
  std::size_t total = 0;
  for (const auto& [name, slots] : origins_) total += slots.kept.size() + slots.in_use;
  return total;
}

connection_pool::lease::~lease() {
  // A background read may hold it for a moment longer.
  if (connection) connection->abort();
  connection.reset();
  if (pool_) pool_->release(*slots_);
}

void connection_pool::lease::keep() {
  pool_->keep(*slots_, std::move(connection));
  std::exchange(pool_, nullptr)->release(*slots_);
}

}  // namespace botcore::inline v0
