/// @file
/// The door to a database: bodies that read or write in one transaction, as tasks.
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/storage/id.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

class storage_unit;

/// @cond
template <class T>
inline constexpr bool is_task = false;
template <class T, class Executor>
inline constexpr bool is_task<boost::asio::awaitable<T, Executor>> = true;
/// @endcond

/// A body on its way through a database, without its type.
class transaction_body {
 public:
  virtual void run(transaction& tx) = 0;

 protected:
  ~transaction_body() = default;
};

/// The dialects that DDL is written in.
enum class sql_dialect { sqlite, postgresql };

/// A database with one writer and several readers on threads of its own.
///
/// A body is a plain function of `transaction&` that returns its result by value. It runs on a thread of the
/// database and **may be run again**, when the group of transactions that it was committed with had to be
/// undone; so its only effects go through the transaction, and it touches nothing else but what does not
/// change meanwhile. What it throws undoes what it did, and is thrown to the awaiting task; other bodies do
/// not notice.
///
/// The task goes on only after commit or rollback, so a body may capture by reference. With GCC, a lambda
/// written inside the `co_await` may only capture by reference or trivial values (GCC 12 would destroy others
/// twice):
/// @code
/// const auto add = [name](transaction& tx) { return tx.execute("INSERT INTO t(name) VALUES($1)", name); };
/// co_await database.write(add);
/// @endcode
/// @par Thread safety  safe; each task goes on on its own executor.
/// @par Cancellation   removes a body that still waits; once it runs, its task ends as if not cancelled.
/// @par Lifetime       destroy it before the runtime and before any executor that awaits it; the destructor
///                     finishes what is queued.
class BOTCORE_EXPORT database {
 public:
  enum class access : std::uint8_t {
    read,
    write,
    alone,  ///< where writes run, outside of any transaction: for a database's own upkeep
  };

  explicit database(runtime& ground);
  database(const database&) = delete;
  database& operator=(const database&) = delete;
  virtual ~database();

  /// Runs `body(transaction&)` and commits.
  /// @throws error with a `storage_errc`, or what the body threw; then nothing of it is in the database.
  template <class Body>
  auto write(Body&& body) {
    return start(access::write, std::forward<Body>(body));
  }

  /// Runs `body(transaction&)` on one unchanging view of what is committed. It may not write.
  template <class Body>
  auto read(Body&& body) {
    return start(access::read, std::forward<Body>(body));
  }

  virtual sql_dialect dialect() const noexcept = 0;

  /// False while only reading is possible (`copy_read_only`): what sends or schedules has to stand still
  /// then.
  virtual bool writable() const noexcept { return true; }

  /// Changes whenever what the database holds was replaced as a whole: what was read before may be out of date then.
  virtual std::uint64_t generation() const noexcept { return 0; }

  /// A new id. @see id_source
  std::int64_t next_id() { return ids_.next(); }
  /// All further ids are larger than `id`.
  void keep_ids_beyond(std::int64_t id) { ids_.go_beyond(id); }
  runtime& ground() const noexcept { return ground_; }

  /// For databases: takes a unit to be run and finished. Never throws: a refusal finishes the unit too.
  virtual void enqueue(std::shared_ptr<storage_unit> unit) noexcept = 0;
  /// How long a unit may wait until it is taken; zero: without limit. Real time.
  virtual std::chrono::milliseconds longest_wait(access mode) const noexcept = 0;
  /// How many units wait to be taken where those of `mode` wait.
  virtual std::size_t waiting(access mode) const noexcept = 0;

 protected:
  /// Enqueues `body`, and waits until it has run.
  task<void> execute(access mode, transaction_body& body);

 private:
  template <class Body>
  auto start(access mode, Body&& body) {
    using callable = std::remove_cvref_t<Body>;
    static_assert(std::is_invocable_v<callable&, transaction&>, "a body is called with a transaction&");
    using result = std::invoke_result_t<callable&, transaction&>;
    static_assert(!is_task<result>,
                  "a body is a plain function, not a coroutine: await before or after the transaction");
    static_assert(!std::is_reference_v<result>, "a body returns its result by value");
#if defined(__GNUC__) && !defined(__clang__)
    static_assert(std::is_lvalue_reference_v<Body> || std::is_trivially_copyable_v<callable>,
                  "GCC 12 frees twice what a lambda inside co_await captures by value: "
                  "name the lambda first, or capture by reference");
#endif
    if constexpr (std::is_lvalue_reference_v<Body> && !std::copy_constructible<callable>) {
      return perform<result, callable&>(mode, body);
    } else {
      return perform<result, callable>(mode, std::forward<Body>(body));
    }
  }

  template <class Result, class Body>
  task<Result> perform(access mode, Body body) {
    if constexpr (std::is_void_v<Result>) {
      struct running final : transaction_body {
        explicit running(std::remove_reference_t<Body>& to_run) : inner(to_run) {}
        void run(transaction& tx) override { inner(tx); }
        std::remove_reference_t<Body>& inner;
      } step(body);
      co_await execute(mode, step);
    } else {
      struct running final : transaction_body {
        explicit running(std::remove_reference_t<Body>& to_run) : inner(to_run) {}
        void run(transaction& tx) override { result.emplace(inner(tx)); }
        std::remove_reference_t<Body>& inner;
        std::optional<Result> result;
      } step(body);
      co_await execute(mode, step);
      co_return std::move(*step.result);
    }
  }

  runtime& ground_;
  id_source ids_;
};

}  // namespace botcore::inline v0
