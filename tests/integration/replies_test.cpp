// What a handler answers with besides plain text.
#include <string>

#include "botcore/api/client.hpp"
#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/types/media.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::task;
using botcore::test::alice;
using botcore::test::serving;
using botcore::test::telegram_world;
namespace api = botcore::api;

namespace {

struct replying_bot : telegram_world {
  replying_bot() {
    auto& routes = bot.router();
    routes.command("file", "A document", [](botcore::context& ctx) -> task<> {
      co_await ctx.reply_document(api::InputFile::from_bytes("a,b\r\n1,2\r\n", "table.csv"), "All of it");
    });
    routes.command("bold", "Formatted text", [](botcore::context& ctx) -> task<> {
      co_await ctx.reply(botcore::text_builder().text("Very ").bold("important").build());
    });
    routes.other([](botcore::context& ctx) -> task<> {
      const auto& document = ctx.message()->document;
      if (!document) co_return;
      std::string content;
      const auto sink = [&content](std::string_view bytes) { content += bytes; };
      co_await ctx.client().download(document->file_id, sink);
      co_await ctx.reply("You sent: " + content);
    });
  }

  static botcore::bot_options sharing(botcore::bot_options options, botcore::http_client& transport) {
    options.transport = &transport;
    return options;
  }

  botcore::http_client transport{ground};
  botcore::bot bot{ground, sharing(options_for_bot(), transport)};
};

}  // namespace

TEST_CASE("replies: a handler sends a file", "[bot]") {
  replying_bot world;
  const serving served(world, world.bot);
  world.telegram.send(alice, alice, "/file");
  const auto answer = world.next();
  REQUIRE(answer.files.size() == 1);
  CHECK(answer.text == "All of it");
  CHECK(answer.files[0].name == "table.csv");
  CHECK(world.telegram.file(answer.files[0].file_id) == "a,b\r\n1,2\r\n");
}

TEST_CASE("replies: a handler sends formatted text", "[bot]") {
  replying_bot world;
  const serving served(world, world.bot);
  CHECK(world.ask("/bold") == "Very important");
}

TEST_CASE("replies: a bot uses the transport that it is given", "[bot]") {
  replying_bot world;
  CHECK(world.transport.connections() == 0);
  const serving served(world, world.bot);
  world.ask("/bold");
  CHECK(world.transport.connections() > 0);
}

TEST_CASE("replies: a handler fetches what a person sent", "[bot]") {
  replying_bot world;
  const serving served(world, world.bot);
  world.telegram.send_document(alice, alice, "note.txt", "some bytes");
  CHECK(world.next().text == "You sent: some bytes");
}
