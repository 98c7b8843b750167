/// @file
/// Conditions on updates, put together with `&&`, `||` and `!`.
#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/router/update_kinds.hpp"

namespace botcore::inline v0 {

class context;

/// A condition without state, for constants: see filters.hpp. It becomes a `filter` where one is wanted.
struct plain_filter {
  bool (*test)(const context&) = nullptr;
  update_kinds usual = update_kinds::all();  ///< the kinds that it looks at when nothing else names one
  update_kinds wide = update_kinds::all();   ///< the kinds that it can look at
};

/// Which updates a route takes. A value that is cheap to copy.
///
/// Filters about what a message holds look at new messages, unless a kind is named beside them:
/// `text` takes no edited message, `api::UpdateType::edited_message && text` takes only those.
/// @par Thread safety  distinct objects: safe, as far as the predicates are.
class BOTCORE_EXPORT filter {
 public:
  /// Takes every update.
  filter() noexcept;
  filter(plain_filter plain);  // NOLINT(google-explicit-constructor)
  /// Takes the updates of these kinds, whatever they hold.
  filter(update_kinds kinds);           // NOLINT(google-explicit-constructor)
  filter(api::UpdateType::known kind);  // NOLINT(google-explicit-constructor)
  /// Takes what `predicate` says, `bool(const context&)`. It is kept as long as any filter that uses it.
  template <class Predicate>
  requires(std::is_class_v<std::remove_cvref_t<Predicate>>&&
               std::is_invocable_r_v<bool, const std::remove_cvref_t<Predicate>&, const context&> &&
           !std::is_base_of_v<filter, std::remove_cvref_t<Predicate>>)
      filter(Predicate&& predicate)  // NOLINT(google-explicit-constructor)
      : filter(function<bool(const context&)>(std::forward<Predicate>(predicate)), update_kinds::all(),
               update_kinds::all()) {}
  /// Takes what `test` says of updates of kinds in `wide`, and of those in `usual` only when nothing else names a
  /// kind.
  filter(function<bool(const context&)> test, update_kinds usual, update_kinds wide);

  filter(const filter& other);
  filter(filter&& other) noexcept;
  filter& operator=(const filter& other);
  filter& operator=(filter&& other) noexcept;
  ~filter();

  /// Whether the context's update is taken.
  bool operator()(const context& ctx) const;
  /// The same for an update of the kind `kind`; `widened`: a kind was named elsewhere.
  bool matches(const context& ctx, update_kinds::kind kind, bool widened) const;

  /// The kinds that it may take.
  update_kinds kinds(bool widened = false) const noexcept;
  /// Whether it says of itself which kinds it is for.
  bool names_kinds() const noexcept;
  /// Whether it was made without any condition.
  bool takes_all() const noexcept { return !node_; }

  friend BOTCORE_EXPORT filter operator&&(const filter& left, const filter& right);
  friend BOTCORE_EXPORT filter operator||(const filter& left, const filter& right);
  friend BOTCORE_EXPORT filter operator!(const filter& negated);

 private:
  struct node;
  explicit filter(std::shared_ptr<const node> made) noexcept;
  static bool test(const node& tested, const context& ctx, update_kinds::kind kind, bool widened);
  static update_kinds kinds_of(const node& asked, bool widened) noexcept;

  std::shared_ptr<const node> node_;  // null: every update
};

/// @cond
// Of constants alone, as in `text && private_chat`: found by their type.
BOTCORE_EXPORT filter operator&&(const filter& left, const filter& right);
BOTCORE_EXPORT filter operator||(const filter& left, const filter& right);
BOTCORE_EXPORT filter operator!(const filter& negated);
/// @endcond

}  // namespace botcore::inline v0
