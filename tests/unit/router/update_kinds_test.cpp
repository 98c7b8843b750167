#include "botcore/router/update_kinds.hpp"

#include <tuple>

#include "botcore/api/codec.hpp"
#include "botcore/api/types.hpp"
#include "botcore/updates/about.hpp"
#include "router/update_parts.hpp"

#include "support/catch.hpp"

using botcore::kind_of;
using botcore::update_kinds;
using botcore::test::contains;
namespace api = botcore::api;

TEST_CASE("update kinds: each member of an update is its kind, in the order of Telegram's names",
          "[router]") {
  int index = 0;
  const auto look = [&](auto member) {
    const auto kind = static_cast<api::UpdateType::known>(index++);
    api::Update update(1);
    (update.*member).emplace();
    const std::string name(api::UpdateType(kind).text());
    CAPTURE(name);
    CHECK(kind_of(update) == kind);
    CHECK(kind_of(member) == kind);
    CHECK(botcore::update_kind(update) == name);
    CHECK_THAT(botcore::to_json(update), contains('"' + name + '"'));
  };
  std::apply([&](auto... member) { (look(member), ...); }, botcore::update_parts);
  CHECK(kind_of(api::Update(1)) == api::UpdateType::unknown);
}

TEST_CASE("update kinds: sets", "[router]") {
  using type = api::UpdateType;
  constexpr update_kinds two = update_kinds(type::message) | type::poll;
  static_assert(two.has(type::poll) && !two.has(type::poll_answer) && !two.has(type::unknown));
  static_assert((two & type::poll) == update_kinds(type::poll));
  static_assert((~two).has(type::unknown) && !(~two).has(type::message));
  static_assert(update_kinds().empty() && update_kinds::all().has(type::unknown));
  static_assert(update_kinds::messages().has(type::channel_post) &&
                !update_kinds::messages().has(type::poll));
  CHECK(update_kinds::on_request().has(type::chat_member));
}
