#include "exchange.hpp"

#include "botcore/net/redact.hpp"

#include "awaiting.hpp"
#include "client_connection.hpp"
#include "watchdog.hpp"

namespace botcore::inline v0 {

exchange_list::exchange_list(const boost::asio::any_io_executor& executor)
    : ended_(executor, steady_time::max()) {}

void exchange_list::stop() {
  stopped_ = true;
  for (exchange* entry : entries_) entry->stop();
}

void exchange_list::abandon() {
  stop();
  for (exchange* entry : entries_) entry->work_.reset();
}

task<void> exchange_list::join() {
  while (!entries_.empty()) {
    co_await ended_.async_wait(with_code);
    co_await throw_if_cancelled();
  }
}

exchange::exchange(exchange_list& list, runtime& runtime, const http_request& request)
    : list_(list), request_(request), deadline_(deadline_after(request.timeout)), stopped_(list.stopped_) {
  throw_if_stopped(delivery::not_sent);
  if (!request.idle) work_.emplace(runtime);
  entry_ = list_.entries_.insert(list_.entries_.end(), this);
}

exchange::~exchange() {
  list_.entries_.erase(entry_);
  if (list_.entries_.empty()) list_.ended_.cancel();
}

std::string exchange::doing() const {
  return request_.method + " " + redact_tokens(request_.url);
}

void exchange::throw_if_stopped(delivery delivery) const {
  if (stopped_) throw transport_error(make_error_code(errc::stopped), doing(), delivery);
}

task<void> exchange::wait(boost::asio::steady_timer& timer) {
  throw_if_stopped(delivery::not_sent);
  waiting_ = &timer;
  co_await timer.async_wait(with_code);
  waiting_ = nullptr;
  co_await throw_if_cancelled();
  throw_if_stopped(delivery::not_sent);
}

void exchange::stop() {
  stopped_ = true;
  if (waiting_) waiting_->cancel();
  if (connection_) connection_->abort();
}

}  // namespace botcore::inline v0
