/// @file
/// The parameters that a handler takes besides its context.
#pragma once

#include <tuple>
#include <type_traits>

namespace botcore::inline v0 {

class context;

/// @cond
/// `values` are the parameter types after `context&` of a callable with one signature.
template <class Callable>
struct handler_signature : handler_signature<decltype(&Callable::operator())> {};

template <class Result, class... Arguments>
struct handler_signature<Result (*)(context&, Arguments...)> {
  using values = std::tuple<std::remove_cvref_t<Arguments>...>;
};
template <class Result, class... Arguments>
struct handler_signature<Result(context&, Arguments...)>
    : handler_signature<Result (*)(context&, Arguments...)> {};
template <class Result, class Class, class... Arguments>
struct handler_signature<Result (Class::*)(context&, Arguments...)>
    : handler_signature<Result (*)(context&, Arguments...)> {};
template <class Result, class Class, class... Arguments>
struct handler_signature<Result (Class::*)(context&, Arguments...) const>
    : handler_signature<Result (*)(context&, Arguments...)> {};
/// @endcond

}  // namespace botcore::inline v0
