#include "botcore/router/filter.hpp"

#include "botcore/router/context.hpp"

namespace botcore::inline v0 {

/// A condition, or two of them.
struct filter::node {
  enum class form { kinds, test, both, either };

  form is = form::kinds;
  bool names_kinds = true;
  bool negated = false;  // of a test; other forms are negated by what they are made of
  update_kinds usual = update_kinds::all();
  update_kinds wide = update_kinds::all();
  std::shared_ptr<const function<bool(const context&)>> test;
  std::shared_ptr<const node> left;
  std::shared_ptr<const node> right;

  /// Whether the halves look at all the kinds that they can.
  bool widens(bool widened) const noexcept {
    return widened || (is == form::both && (left->names_kinds || right->names_kinds));
  }

  static std::shared_ptr<const node> kinds_only(update_kinds kinds) {
    auto made = std::make_shared<node>();
    made->usual = made->wide = kinds;
    return made;
  }

  static std::shared_ptr<const node> pair(form of, std::shared_ptr<const node> left,
                                          std::shared_ptr<const node> right) {
    auto made = std::make_shared<node>();
    made->is = of;
    made->names_kinds =
        of == form::both ? left->names_kinds || right->names_kinds : left->names_kinds && right->names_kinds;
    made->left = std::move(left);
    made->right = std::move(right);
    return made;
  }

  /// By De Morgan's laws, so that what is negated stays about the same kinds of updates.
  static std::shared_ptr<const node> opposite(const node& of) {
    switch (of.is) {
      case form::kinds:
        return kinds_only(~of.usual);
      case form::both:
        return pair(form::either, opposite(*of.left), opposite(*of.right));
      case form::either:
        return pair(form::both, opposite(*of.left), opposite(*of.right));
      case form::test:
        break;
    }
    auto made = std::make_shared<node>(of);
    made->negated = !of.negated;
    return made;
  }
};

filter::filter() noexcept = default;
filter::filter(const filter& other) = default;
filter::filter(filter&& other) noexcept = default;
filter& filter::operator=(const filter& other) = default;
filter& filter::operator=(filter&& other) noexcept = default;
filter::~filter() = default;

filter::filter(std::shared_ptr<const node> made) noexcept : node_(std::move(made)) {}
filter::filter(plain_filter plain)
    : filter(function<bool(const context&)>(plain.test), plain.usual, plain.wide) {}
filter::filter(update_kinds kinds) : node_(node::kinds_only(kinds)) {}
filter::filter(api::UpdateType::known kind) : filter(update_kinds(kind)) {}

filter::filter(function<bool(const context&)> test, update_kinds usual, update_kinds wide) {
  auto made = std::make_shared<node>();
  made->is = node::form::test;
  made->names_kinds = false;
  made->usual = usual;
  made->wide = wide;
  made->test = std::make_shared<const function<bool(const context&)>>(std::move(test));
  node_ = std::move(made);
}

bool filter::operator()(const context& ctx) const {
  return matches(ctx, kind_of(ctx.update()), false);
}

bool filter::matches(const context& ctx, update_kinds::kind kind, bool widened) const {
  return !node_ || test(*node_, ctx, kind, widened);
}

update_kinds filter::kinds(bool widened) const noexcept {
  return node_ ? kinds_of(*node_, widened) : update_kinds::all();
}

bool filter::names_kinds() const noexcept {
  return node_ && node_->names_kinds;
}

bool filter::test(const node& tested, const context& ctx, update_kinds::kind kind, bool widened) {
  const bool wide = tested.widens(widened);
  switch (tested.is) {
    case node::form::kinds:
      return tested.usual.has(kind);
    case node::form::both:
      return test(*tested.left, ctx, kind, wide) && test(*tested.right, ctx, kind, wide);
    case node::form::either:
      return test(*tested.left, ctx, kind, wide) || test(*tested.right, ctx, kind, wide);
    case node::form::test:
      break;
  }
  return kinds_of(tested, wide).has(kind) && (*tested.test)(ctx) != tested.negated;
}

update_kinds filter::kinds_of(const node& asked, bool widened) noexcept {
  const bool wide = asked.widens(widened);
  switch (asked.is) {
    case node::form::both:
      return kinds_of(*asked.left, wide) & kinds_of(*asked.right, wide);
    case node::form::either:
      return kinds_of(*asked.left, wide) | kinds_of(*asked.right, wide);
    case node::form::kinds:
    case node::form::test:
      break;
  }
  return wide ? asked.wide : asked.usual;
}

filter operator&&(const filter& left, const filter& right) {
  if (left.takes_all()) return right;
  if (right.takes_all()) return left;
  return filter(filter::node::pair(filter::node::form::both, left.node_, right.node_));
}

filter operator||(const filter& left, const filter& right) {
  if (left.takes_all() || right.takes_all()) return filter();
  return filter(filter::node::pair(filter::node::form::either, left.node_, right.node_));
}

filter operator!(const filter& negated) {
  if (negated.takes_all()) return filter(update_kinds());
  return filter(filter::node::opposite(*negated.node_));
}

}  // namespace botcore::inline v0
