#include "botcore/api/login_widget.hpp"

#include "botcore/core/manual_clock.hpp"

#include "support/catch.hpp"

#include <string>
#include <utility>

using namespace botcore;
using namespace std::chrono_literals;

// Computed with Python's hmac, for an invented user and an example's token.
namespace {

constexpr const char* login_token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr std::chrono::sys_seconds logged_in_at{1'893'456'000s};
const std::string login_query =
    "id=7000000001&first_name=Zo%C3%AB&last_name=O%27Hara&username=zoe&photo_url=https%3A%2F%2Ft."
    "me%2Fi%2Fuserpic%2F320%2Fzoe.jpg&auth_date=1893456000&hash=c2a262e30d549d92e4aebaececfdf852c"
    "ca10e20be3ce0ff0dd3d252af2a2824";

signed_data_problem login_problem(std::string_view query, std::chrono::seconds later = 10s) {
  const manual_clock now(logged_in_at + later);
  const auto answer = check_login(query, login_token, now);
  REQUIRE_FALSE(answer.has_value());
  return answer.error().problem();
}

std::string changed(std::string_view part, std::string_view by) {
  std::string text = login_query;
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}

}  // namespace

TEST_CASE("login widget: who logged in is read from a query and from fields", "[api]") {
  const manual_clock now(logged_in_at + 10s);
  for (const auto& answer :
       {check_login(login_query, login_token, now), check_login(parse_form(login_query), login_token, now)}) {
    REQUIRE(answer.has_value());
    CHECK(answer->id == 7'000'000'001);
    CHECK(answer->first_name == "Zo\u00eb");
    CHECK(answer->last_name == "O'Hara");
    CHECK(answer->username == "zoe");
    CHECK(answer->photo_url == "https://t.me/i/userpic/320/zoe.jpg");
    CHECK(answer->auth_date == logged_in_at);
    CHECK(answer->fields.size() == 7);
  }
}

TEST_CASE("login widget: a change of any field is found", "[api]") {
  for (const auto& [part, by] :
       {std::pair("id=7000000001", "id=7000000002"), std::pair("Zo%C3%AB", "Zoe"), std::pair("Hara", "Hare"),
        std::pair("username=zoe", "username=zoo"), std::pair("zoe.jpg", "eve.jpg"),
        std::pair("1893456000", "1893456009"), std::pair("&username=zoe", ""),
        std::pair("&hash", "&next=%2Fadmin&hash"), std::pair("hash=c2", "hash=c3")}) {
    INFO(part << " -> " << by);
    CHECK(login_problem(changed(part, by)) == signed_data_problem::wrong_signature);
  }
  const manual_clock now(logged_in_at);
  CHECK_FALSE(check_login(login_query, "1:another", now).has_value());
  CHECK_THROWS_AS(check_login(login_query, "", now), error);
}

TEST_CASE("login widget: what is doubled, missing, old or early is refused", "[api]") {
  CHECK(login_problem(login_query + "&id=1") == signed_data_problem::malformed);
  CHECK(login_problem(changed("Zo%C3%AB", "Zo%C3%A")) == signed_data_problem::malformed);
  CHECK(login_problem(changed("hash=", "hush=")) == signed_data_problem::not_signed);
  CHECK(login_problem(
            "first_name=Zo%C3%AB&last_name=O%27Hara&username=zoe&photo_url=https%3A%2F%2Ft.me%2Fi%2Fuserp"
            "ic%2F320%2Fzoe.jpg&auth_date=1893456000&hash=1829a01bc20cfaa99e6b225b0f754de74c8189fa9b02bb1"
            "cdfec18c0c7e056b4") == signed_data_problem::malformed);
  CHECK(login_problem(login_query, 24h + 1s) == signed_data_problem::expired);
  CHECK(login_problem(login_query, -61s) == signed_data_problem::from_the_future);
}

TEST_CASE("login widget: data of a Mini App are no login", "[api]") {
  CHECK(login_problem(
            "chat=%7B%22id%22%3A-1001234567890%2C%22type%22%3A%22supergroup%22%2C%22title%22%3A%22Tea%22%"
            "2C%22username%22%3A%22tea%22%2C%22photo_url%22%3Anull%7D&receiver=%7B%22id%22%3A5%2C%22is_bo"
            "t%22%3Atrue%2C%22first_name%22%3A%22R%22%7D&auth_date=1893456000&hash=9d89ad516aeb7db9f6a2a9"
            "129de4335f63c668c39bc4109c86d84325f015c975") == signed_data_problem::wrong_signature);
}
