/// @file
/// Decoding an update, against parsing the same text into a Boost.JSON tree that lies on the stack.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "botcore/api/codec.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace {

std::size_t allocation_count = 0;

}  // namespace

// Counts what the program allocates; the standard library's other forms end here.
void* operator new(std::size_t bytes) {
  ++allocation_count;
  if (void* memory = std::malloc(bytes)) return memory;
  throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
  std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

namespace api = botcore::api;
namespace json = boost::json;
using steady = std::chrono::steady_clock;

// As Telegram sends it: no white space, and what is not ASCII escaped.
constexpr std::string_view update_text =
    R"({"update_id":864210973,"message":{"message_id":4711,"from":{"id":5001234567,"is_bot":false,)"
    R"("first_name":"Zo\u00eb","last_name":"Lindqvist-Moreau","username":"zoe_lindqvist","language_code":"en",)"
    R"("is_premium":true},"chat":{"id":-1001234567890,"title":"Morning runners of the northern harbour",)"
    R"("username":"northern_harbour_runs","type":"supergroup","is_forum":true},"date":1767225600,)"
    R"("message_thread_id":318,"is_topic_message":true,)"
    R"("text":"/add \"morning run along the old quay\" 01.03.2026 30.04.2026 3 5.5 km with Rosa and the two dogs",)"
    R"("entities":[{"offset":0,"length":4,"type":"bot_command"}]}})";
static_assert(update_text.size() == 595, "the figure is stated for this size");

constexpr int rounds = 21;
constexpr int repetitions = 20'000;

volatile std::uint64_t consumed = 0;

std::uint64_t sum_of(std::string_view text) {
  return text.size() + static_cast<unsigned char>(text.empty() ? 0 : text.back());
}

std::uint64_t sum_of(const api::User& user) {
  return static_cast<std::uint64_t>(user.id) + user.is_bot + sum_of(user.first_name) +
         sum_of(*user.last_name) + sum_of(*user.username) + sum_of(*user.language_code) + *user.is_premium;
}

std::uint64_t sum_of(const api::Chat& chat) {
  return static_cast<std::uint64_t>(chat.id) + sum_of(chat.type.text()) + sum_of(*chat.title) +
         sum_of(*chat.username) + *chat.is_forum;
}

/// Reads every field that the text has.
std::uint64_t sum_of(const api::Update& update) {
  const api::Message& message = *update.message;
  const api::MessageEntity& entity = message.entities->front();
  return static_cast<std::uint64_t>(update.update_id + message.message_id + *message.message_thread_id) +
         sum_of(*message.from) + sum_of(*message.chat) + *message.is_topic_message + sum_of(*message.text) +
         static_cast<std::uint64_t>(message.date.time_since_epoch().count() + entity.offset + entity.length) +
         sum_of(entity.type.text());
}

void decode_once() {
  consumed = consumed + sum_of(botcore::from_json<api::Update>(update_text));
}

void parse_once() {
  unsigned char memory[8192];
  json::monotonic_resource resource(memory);
  const json::value tree = json::parse({update_text.data(), update_text.size()}, &resource);
  consumed = consumed + tree.get_object().size();
}

template <class Work>
double nanoseconds_each(Work work) {
  const auto begin = steady::now();
  for (int i = 0; i != repetitions; ++i) work();
  return std::chrono::duration<double, std::nano>(steady::now() - begin).count() / repetitions;
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

void report(const char* figure, double value, double goal) {
  std::printf("decode.%s %.2f <=%g %s\n", figure, value, goal, value <= goal ? "ok" : "short");
}

}  // namespace

int main() {
  decode_once();
  const std::size_t before = allocation_count;
  decode_once();
  const std::size_t allocations = allocation_count - before;

  std::array<double, rounds> ratios{}, decode_times{}, parse_times{};
  for (std::size_t round = 0; round != rounds; ++round) {
    decode_times[round] = nanoseconds_each(decode_once);
    parse_times[round] = nanoseconds_each(parse_once);
    ratios[round] = decode_times[round] / parse_times[round];
  }
  std::printf("decoding: %.0f ns, parsing into a tree: %.0f ns\n", median(decode_times), median(parse_times));
  report("ratio", median(ratios), 2.5);
  report("allocations", static_cast<double>(allocations), 12);
}
