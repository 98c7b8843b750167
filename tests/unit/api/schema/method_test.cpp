#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/retry_layer.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_server.hpp"

#include "attach_files.hpp"
#include "facts.hpp"
#include "method_registry.hpp"
#include "sampler.hpp"
#include "sandbox/bot_api_json.hpp"
#include "sandbox/refused.hpp"
#include "sandbox/request_parameters.hpp"
#include "sandbox/schema.hpp"
#include "support/catch.hpp"
#include "support/memory_log.hpp"
#include "support/run.hpp"

using botcore::http_request;
using botcore::http_response;
using botcore::json_document;
using botcore::task;
using namespace botcore::test;

namespace {

sampling all_valid() {
  sampling wishes;
  wishes.valid = true;
  return wishes;
}

sampling required_valid() {
  sampling wishes = all_valid();
  wishes.required_only = true;
  return wishes;
}

sampling uploading() {
  sampling wishes = all_valid();
  wishes.uploads = true;
  return wishes;
}

/// Equal but for whole numbers that stand where a Float may.
bool same_meaning(const boost::json::value& left, const boost::json::value& right) {
  if (left.is_number() && right.is_number() && left.is_double() != right.is_double())
    return left.to_number<double>() == right.to_number<double>();
  if (left.is_array() && right.is_array()) {
    const boost::json::array& others = right.get_array();
    return std::equal(left.get_array().begin(), left.get_array().end(), others.begin(), others.end(),
                      same_meaning);
  }
  if (!left.is_object() || !right.is_object()) return left == right;
  const auto same_member = [&](const boost::json::key_value_pair& member) {
    const boost::json::value* other = right.get_object().if_contains(member.key());
    return other && same_meaning(member.value(), *other);
  };
  return left.get_object().size() == right.get_object().size() &&
         std::all_of(left.get_object().begin(), left.get_object().end(), same_member);
}

/// Puts what was uploaded in the place of its name.
void put_contents(boost::json::value& value, const botcore::sandbox::uploads& files) {
  constexpr std::string_view prefix = "attach://";
  if (value.is_array()) {
    for (boost::json::value& element : value.get_array()) put_contents(element, files);
  } else if (value.is_object()) {
    for (auto& member : value.get_object()) put_contents(member.value(), files);
  } else if (value.is_string() && std::string_view(value.get_string()).starts_with(prefix)) {
    const auto file = files.find(std::string_view(value.get_string()).substr(prefix.size()));
    if (file != files.end()) value = boost::json::string(file->second.content);
  }
}

/// Holds every request to the facts, with the sandbox's own checks, and refuses what does not fit.
class checking_server {
 public:
  checking_server() {
    server_.listen();
    botcore::client_options options;
    options.token = "1000001:a-secret-of-the-usual-length-and-form";
    options.api_root = "http://127.0.0.1:" + std::to_string(server_.port());
    client_.emplace(ground_, http_, options);
  }
  ~checking_server() {
    run(context_, http_.stop());
    run(context_, server_.stop());
  }

  /// Sends a request of `method` with `parameters`; the JSON of what the client made of `answer`.
  std::string call(const registered_method& method, const std::string& parameters,
                   const std::string& answer) {
    answer_ = answer;
    expected_method_ = method.name;
    parameters_ = parameters;
    const json_document document(parameters);
    const json_arguments arguments(document.root());
    return run(context_, method.call(*client_, arguments));
  }

  std::size_t answered() const noexcept { return answered_; }

 private:
  task<http_response> answer(http_request request) {
    const std::string problem = complaint(request);
    if (problem.empty()) {
      ++answered_;
      co_return http_response(200, R"({"ok":true,"result":)" + answer_ + "}", "application/json");
    }
    boost::json::object refusal{{"ok", false}, {"error_code", 400}, {"description", problem}};
    co_return http_response(400, boost::json::serialize(refusal), "application/json");
  }

  /// What is wrong with a request; nothing when all is right.
  std::string complaint(const http_request& request) const {
    const std::string name = request.target.substr(request.target.rfind('/') + 1);
    if (name != expected_method_) return "called " + name + " for " + expected_method_;
    const botcore::sandbox::api_method* method = schema_.find(name);
    if (!method) return "there is no method " + name;
    if (request.method != "POST") return "sent by " + request.method;
    const bool uploads = bot_api_facts().methods.at(name).multipart &&
                         parameters_.find(std::string(1, '"').append(upload_prefix)) != std::string::npos;
    const std::string type = uploads ? "multipart/form-data" : "application/json";
    if (botcore::sandbox::media_type(request) != type) return "not sent as " + type;
    try {
      const botcore::sandbox::call_input input = botcore::sandbox::read_input(request);
      const std::string strangers = schema_.strangers(*method, input.parameters);
      if (!strangers.empty()) return "parameters that it does not have: " + strangers;
      boost::json::value checked = schema_.check(*method, input.parameters, input.files);
      put_contents(checked, input.files);
      if (same_meaning(checked, boost::json::parse(parameters_))) return "";
      return "other parameters: " + boost::json::serialize(checked) + " for " + parameters_;
    } catch (const botcore::sandbox::refused& refusal) {
      return refusal.description() + ": " + request.body;
    }
  }

  boost::asio::io_context context_{1};
  memory_log log_;
  botcore::runtime ground_{context_.get_executor(), botcore::real_clock(), log_};
  botcore::sandbox::schema schema_{botcore::sandbox::bot_api_json()};
  botcore::http_server server_{
      ground_, {}, [this](http_request request) { return answer(std::move(request)); }};
  botcore::http_client http_{ground_};
  std::optional<botcore::client> client_;
  std::string answer_;
  std::string expected_method_;
  std::string parameters_;
  std::size_t answered_ = 0;
};

/// The JSON of a request with these parameters.
std::string encode(const registered_method& method, const std::string& parameters) {
  const json_document document(parameters);
  return method.encode(json_arguments(document.root()));
}

}  // namespace

TEST_CASE("methods: all 185 are here, with their results, and know whether they upload", "[api]") {
  CHECK(registered_methods().size() == 185);
  std::set<std::string> missing;
  for (const auto& [name, facts] : bot_api_facts().methods) missing.insert(name);
  CHECK(missing.size() == 185);
  for (const registered_method& method : registered_methods()) {
    const std::string name(method.name);
    missing.erase(name);
    const method_facts& facts = bot_api_facts().methods.at(name);
    CHECK(facts.returns == method.result);
    CHECK(facts.multipart == method.multipart);
  }
  CHECK(missing == std::set<std::string>());
}

TEST_CASE("methods: those that may be repeated exist", "[api]") {
  CHECK(!botcore::repeatable_method_names().empty());
  for (const std::string_view name : botcore::repeatable_method_names()) {
    CAPTURE(name);
    CHECK(bot_api_facts().methods.count(std::string(name)) == 1);
    CHECK(botcore::is_repeatable(name));
  }
}

TEST_CASE("methods: a request carries just the parameters that it was made with", "[api]") {
  std::uint64_t seed = 20260301;
  for (const registered_method& method : registered_methods()) {
    const method_facts& facts = bot_api_facts().methods.at(std::string(method.name));
    sampler required(seed, required_valid());
    sampler any(seed++, sampling());
    for (std::size_t turn = 0; turn != 30; ++turn) {
      for (const sample& given : {required.of(facts, turn), any.of(facts, turn)}) {
        const std::string encoded = encode(method, given.given);
        if (encoded != given.expected)
          FAIL_CHECK(method.name << "\nexpected " << given.expected << "\nbut was  " << encoded);
      }
    }
  }
}

TEST_CASE("methods: what the client sends is what the Bot API declares, and so is what it returns", "[api]") {
  checking_server telegram;
  std::uint64_t seed = 20260401;
  std::size_t sent = 0;
  for (const registered_method& method : registered_methods()) {
    const method_facts& facts = bot_api_facts().methods.at(std::string(method.name));
    const bool uploads = std::any_of(facts.parameters.begin(), facts.parameters.end(),
                                     [](const auto& one) { return one.must_upload; });
    sampling wishes = uploads ? uploading() : all_valid();
    sampling least = wishes;
    least.required_only = true;
    sampling noise;
    noise.noise = true;
    sampler required(seed, least);
    sampler any(seed, wishes);
    sampler results(seed++, noise);
    for (std::size_t turn = 0; turn != 4; ++turn) {
      const sample parameters = turn == 0 ? required.of(facts) : any.of(facts, turn);
      const sample result = results.of(facts.returns, turn);
      try {
        CHECK(telegram.call(method, parameters.given, result.given) == result.expected);
      } catch (const std::exception& failure) {
        FAIL_CHECK(method.name << ": " << failure.what());
      }
      ++sent;
    }
  }
  CHECK(telegram.answered() == sent);
}

TEST_CASE("methods: the 28 that take files upload them wherever one may stand", "[api]") {
  checking_server telegram;
  std::uint64_t seed = 20260501;
  std::size_t methods = 0;
  for (const registered_method& method : registered_methods()) {
    if (!method.multipart) continue;
    ++methods;
    const method_facts& facts = bot_api_facts().methods.at(std::string(method.name));
    sampler any(seed++, uploading());
    std::size_t forms = 0;
    for (std::size_t turn = 0; turn != 40; ++turn) {
      const sample parameters = any.of(facts, turn);
      const std::string result = sampler(seed, all_valid()).of(facts.returns).expected;
      try {
        CHECK(telegram.call(method, parameters.given, result) == result);
      } catch (const std::exception& failure) {
        FAIL_CHECK(method.name << ": " << failure.what());
      }
      if (parameters.given.find(upload_prefix) != std::string::npos) ++forms;
    }
    INFO(method.name);
    CHECK(forms > 0);
  }
  CHECK(methods == 28);
}
