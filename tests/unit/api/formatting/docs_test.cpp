#include <stdexcept>

#include "botcore/api/client.hpp"
#include "botcore/api/formatting/escape.hpp"
#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/split.hpp"
#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/methods.hpp"
#include "botcore/api/types.hpp"
#include "botcore/core/task.hpp"
#include "support/catch.hpp"

// The examples of docs/topics/formatting.md; tests/tools/test_docs.py holds the page to this file.
namespace {

using namespace botcore;

task<> send_receipt(client& client, std::int64_t chat, std::string name, std::string url) {
  co_await client.call(text_builder()
                           .line("Thank you, ", text_builder().bold(name), "!")
                           .text("Order 42 is ")
                           .italic("paid, ", text_builder().underline("not sent"))
                           .text(". ")
                           .link(url, "Details")
                           .build()
                           .to(chat));
}

formatted_text shopping_list(const std::vector<std::string>& things) {
  text_builder list;
  list.line(text_builder().bold("To buy")).blockquote([&](text_builder& quote) {
    for (const std::string& thing : things) quote.line("• ", thing);
  });
  return list.build();
}

api::SendPhoto photo_of(std::int64_t chat, std::string file_id, formatted_text caption) {
  return with_text(api::SendPhoto(chat, std::move(file_id)), std::move(caption));
}

task<> send_all(client& client, std::int64_t chat, formatted_text text) {
  for (formatted_text& piece : split_text(text)) co_await client.call(std::move(piece).to(chat));
}

api::SendMessage greeting(std::int64_t chat, const std::string& name) {
  return api::SendMessage(chat, "Hello, <b>" + escape_html(name) + "</b>!")
      .with_parse_mode(api::ParseMode::HTML);
}

formatted_text from_template(std::string_view markup) {
  const parsed_text parsed = parse_html(markup);
  if (!parsed) throw std::runtime_error(parsed.error().description());
  return text_builder().text(*parsed).line().spoiler("The end").build();
}

}  // namespace

TEST_CASE("docs: the examples on formatting do what the page says", "[formatting]") {
  CHECK(shopping_list({"tea", "milk"}).text == "To buy\n• tea\n• milk\n");
  CHECK(shopping_list({"tea"}).entities.size() == 2);
  CHECK(photo_of(1, "id", shopping_list({})).caption == "To buy\n");
  CHECK(greeting(1, "<Ann>").text == "Hello, <b>&lt;Ann&gt;</b>!");
  CHECK(from_template("<b>x</b>").entities.size() == 2);
  CHECK_THROWS(from_template("<b>x"));
  // These two need a server; compiling them is enough here.
  CHECK((&send_receipt != nullptr && &send_all != nullptr));
}
