#include "botcore/router/struct_codec.hpp"

#include <limits>
#include <random>

#include "botcore/core/error.hpp"

#include "support/catch.hpp"

using namespace botcore;
using botcore::test::contains;

namespace {

enum class colour : std::uint8_t { red, green = 200 };

struct empty {};

struct inner {
  int number = 0;
  std::string text;
  bool operator==(const inner&) const = default;
};

struct everything {
  std::int64_t large = 0;
  std::uint64_t natural = 0;
  std::int8_t small = 0;
  bool flag = false;
  double real = 0;
  std::string text;
  colour shade = colour::red;
  std::chrono::year_month_day day{};
  std::chrono::minutes length{};
  system_time instant{};
  std::optional<std::string> maybe;
  std::vector<inner> many;
  inner one;
  bool operator==(const everything&) const = default;
};

struct renamed {
  int count = 0;
  std::string name;
};
struct other_kinds {
  std::string text;
  int number = 0;
};
struct one_more {
  int number = 0;
  std::string text;
  int further = 0;
};

/// A type with a codec of its own, as a member.
class opaque {
 public:
  opaque() = default;
  explicit opaque(int held) : held_(held) {}
  int held() const { return held_; }

 private:
  int held_ = 0;
};
struct with_opaque {
  opaque thing;
};

template <class T>
T there_and_back(const T& value) {
  return key_value_codec<T>::decode(key_value_codec<T>::encode(value));
}

}  // namespace

template <>
struct botcore::key_value_codec<opaque> {
  static std::string encode(const opaque& value) { return "#" + std::to_string(value.held()); }
  static opaque decode(std::string_view stored) { return opaque(std::stoi(std::string(stored.substr(1)))); }
};

TEST_CASE("struct codec: random structs come back as they were", "[router]") {
  std::mt19937_64 random(5);
  const auto text = [&] {
    std::string made(random() % 20, '\0');
    for (char& byte : made) byte = static_cast<char>(random());
    return made;
  };
  for (int round = 0; round < 2000; ++round) {
    everything made;
    made.large = static_cast<std::int64_t>(random());
    made.natural = random();
    made.small = static_cast<std::int8_t>(random());
    made.flag = random() % 2 == 0;
    made.real = static_cast<double>(random()) / 1e9 - 1e9;
    made.text = text();
    made.shade = static_cast<colour>(random() % 256);
    made.day = std::chrono::sys_days(std::chrono::days(static_cast<int>(random() % 40'000)));
    made.length = std::chrono::minutes(static_cast<std::int32_t>(random()));
    made.instant = system_time(std::chrono::nanoseconds(static_cast<std::int64_t>(random() >> 2)));
    if (random() % 2 == 0) made.maybe = text();
    for (auto left = random() % 4; left > 0; --left)
      made.many.push_back(inner{static_cast<int>(random()), text()});
    made.one = inner{round, text()};
    CHECK(there_and_back(made) == made);
  }
}

TEST_CASE("struct codec: the ends of numbers fit", "[router]") {
  everything made;
  made.large = INT64_MIN;
  made.natural = UINT64_MAX;
  made.small = -128;
  made.real = std::numeric_limits<double>::denorm_min();
  CHECK(there_and_back(made) == made);
}

TEST_CASE("struct codec: empty structs and members with codecs of their own", "[router]") {
  CHECK_NOTHROW(there_and_back(empty{}));
  CHECK(there_and_back(with_opaque{opaque(7)}).thing.held() == 7);
}

TEST_CASE("struct codec: renamed members are read, changed kinds refused", "[router]") {
  const std::string stored = key_value_codec<inner>::encode(inner{3, "x"});
  CHECK(key_value_codec<renamed>::decode(stored).count == 3);
  CHECK_THROWS_WITH(key_value_codec<other_kinds>::decode(stored),
                    contains("layout (is), which is (si) by now"));
  CHECK_THROWS_WITH(key_value_codec<one_more>::decode(stored), contains("(isi)"));
}

TEST_CASE("struct codec: damaged values are refused", "[router]") {
  const std::string stored = key_value_codec<everything>::encode(everything());
  for (std::size_t length = 0; length < stored.size(); ++length) {
    CHECK_THROWS_AS(key_value_codec<everything>::decode(stored.substr(0, length)), error);
  }
  CHECK_THROWS_AS(key_value_codec<everything>::decode(stored + "x"), error);
  CHECK_THROWS_AS(key_value_codec<inner>::decode("4:(is)1:x0:"), error);
  CHECK_THROWS_AS(key_value_codec<inner>::decode("4:(is)99999999999999999999:"), error);
  struct few {
    std::vector<int> all;
  };
  CHECK_THROWS_AS(key_value_codec<few>::decode("4:(*i)18:100000000000000000"), error);
  struct narrow {
    std::int8_t small = 0;
  };
  CHECK_THROWS_AS(key_value_codec<narrow>::decode("3:(i)3:128"), error);
}
