#include "botcore/sandbox/people.hpp"

#include <utility>

#include "botcore/sandbox/server.hpp"

namespace botcore::inline v0::sandbox {

test_user::test_user(std::int64_t id, std::string first_name, std::string username, std::string language_code)
    : id(id),
      first_name(std::move(first_name)),
      username(std::move(username)),
      language_code(std::move(language_code)) {}

test_group::test_group(std::int64_t id, std::string title) : id(id), title(std::move(title)) {}

bool chat_message::has_button(std::string_view label) const {
  for (const std::vector<chat_button>& row : buttons) {
    for (const chat_button& button : row) {
      if (button.label == label) return true;
    }
  }
  return false;
}

std::vector<test_user> default_users() {
  return {test_user(7000000001, "Alice", "alice", "en"), test_user(7000000002, "Boris", "boris", "ru"),
          test_user(7000000003, "Carol", "carol", "de")};
}

std::vector<test_group> default_groups() {
  return {test_group(-1001000000001, "Morning club")};
}

}  // namespace botcore::inline v0::sandbox
