#include "botcore/api/call.hpp"
#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/methods/payment.hpp"
#include "botcore/api/types/keyboard.hpp"

#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::errc;
using botcore::make_api_request;
using botcore::test::contains;
using botcore::test::message_of;
namespace api = botcore::api;

namespace {

template <class Request>
std::string problem(const Request& request) {
  return message_of(errc::invalid_argument, [&] { make_api_request(request); });
}

constexpr const char* no_problem = "nothing thrown";

}  // namespace

TEST_CASE("limits: a text that is too long is not sent", "[api]") {
  CHECK(problem(api::SendMessage(5, std::string(4096, 'x'))) == no_problem);
  CHECK(problem(api::SendMessage(5, std::string(4097, 'x'))) ==
        "sending SendMessage, whose text has 4097 characters; Telegram takes at most 4096");
  CHECK(problem(api::SendMessage(5, "")) == "sending SendMessage, whose text is empty");
}

TEST_CASE("limits: only what is sure counts", "[api]") {
  std::string letters;
  for (int i = 0; i != 4096; ++i) letters += "ж";
  CHECK(problem(api::SendMessage(5, "\n " + letters + " \n")) == no_problem);
  CHECK_THAT(problem(api::SendMessage(5, letters + "ж")), contains("4097 characters"));
  std::string lines;
  for (int i = 0; i != 64; ++i) lines += std::string(63, 'x') + "\r\n";
  CHECK(problem(api::SendMessage(5, lines + "\xE2\x80\xAA" + "\xE2\x80\xA8")) == no_problem);
  const std::string bold = "<b>" + std::string(4096, 'x') + "</b>";
  CHECK(problem(api::SendMessage(5, bold).with_parse_mode(api::ParseMode::HTML)) == no_problem);
  CHECK_THAT(problem(api::SendMessage(5, bold)), contains("4103 characters"));
}

TEST_CASE("limits: objects inside a request are held to theirs, in bytes where Telegram counts those",
          "[api]") {
  const auto keyboard = [](std::string data) {
    return api::SendMessage(5, "hi").with_reply_markup(api::InlineKeyboardMarkup().add_row(
        api::InlineKeyboardButton("Done").with_callback_data(std::move(data))));
  };
  CHECK(problem(keyboard(std::string(64, 'x'))) == no_problem);
  CHECK(problem(keyboard(std::string(62, 'x') + "ж")) == no_problem);
  CHECK(problem(keyboard(std::string(63, 'x') + "ж")) ==
        "sending InlineKeyboardButton, whose callback_data has 65 bytes; Telegram takes at most 64");
}

TEST_CASE("limits: values that are only written as JSON are not held to any", "[api]") {
  CHECK(botcore::to_json(api::SendMessage(5, "")) == R"({"chat_id":5,"text":""})");
}
