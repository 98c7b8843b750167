/// @file
/// Handlers whose parameters are a command's arguments: parsed, counted and complained about from the
/// signature.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/router/argument_types.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/router/handler.hpp"
#include "botcore/router/time_arguments.hpp"

namespace botcore::inline v0 {

/// @cond
template <class T>
inline constexpr bool is_optional_argument = false;
template <class T>
inline constexpr bool is_optional_argument<std::optional<T>> = true;

template <class T>
concept is_argument = requires(std::string_view text, T& value) {
  { parse_argument(text, value) } -> std::same_as<argument_problem>;
};
/// @endcond

/// Hands out the arguments of one command call, one after another.
class BOTCORE_EXPORT argument_list {
 public:
  /// `names` are the usage line's, one for each argument, and must outlive the list.
  argument_list(std::string_view line, const std::vector<std::string>& names);

  /// The next argument as a `T`; `std::optional<T>` is empty when there is none left.
  /// @throws usage_error naming the argument when it is missing or does not parse.
  template <class T>
  T next() {
    if constexpr (is_optional_argument<T>) {
      if (at_ == words_.size()) {
        ++at_name_;
        return std::nullopt;
      }
      return next<typename T::value_type>();
    } else if constexpr (std::is_same_v<T, rest_of_line>) {
      return rest_of_line{take_rest()};
    } else {
      static_assert(is_argument<T>,
                    "no parse_argument for this parameter: add an overload in the namespace of its type");
      T value{};
      const std::string text = is_duration_argument<T> ? next_duration() : next_text();
      if (const argument_problem problem = parse_argument(text, value)) refuse(*problem);
      return value;
    }
  }

  /// @throws usage_error when arguments are left over.
  void finish() const;

 private:
  const std::string& next_text();
  /// A word, or a number and the unit after it.
  std::string next_duration();
  std::string take_rest();
  [[noreturn]] void refuse(phrase problem) const;

  const std::vector<std::string>& names_;
  std::vector<argument> words_;
  std::size_t line_size_;
  std::size_t at_ = 0;     // the next word
  std::size_t begin_ = 0;  // the first word of the argument taken last
  std::size_t at_name_ = 0;
};

/// The arguments' text of the command that `ctx` holds.
BOTCORE_EXPORT std::string_view command_arguments(const context& ctx) noexcept;

/// For each of `Values`, a tuple, whether the argument may be left out.
template <class Values>
std::vector<bool> optional_arguments() {
  return []<class... Value>(const std::tuple<Value...>*) {
    return std::vector<bool>{is_optional_argument<Value>...};
  }(static_cast<const Values*>(nullptr));
}

/// Makes a handler that parses the command's arguments into the parameters of `callable`.
/// `names` has one name for each of them.
template <class Callable>
route_handler make_typed_handler(std::vector<std::string> names, Callable callable) {
  using values = typename handler_signature<Callable>::values;
  auto parse = [names = std::move(names)](context& ctx) -> std::optional<values> {
    argument_list list(command_arguments(ctx), names);
    auto read_all = [&]<std::size_t... index>(std::index_sequence<index...>) {
      return values{list.next<std::tuple_element_t<index, values>>()...};
    };
    values read = read_all(std::make_index_sequence<std::tuple_size_v<values>>());
    list.finish();
    return read;
  };
  return make_route_handler<values>(std::move(parse), std::move(callable));
}

}  // namespace botcore::inline v0
