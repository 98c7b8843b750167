#include "sandbox/file_methods.hpp"

#include "pictures.hpp"
#include "small_world.hpp"
#include "support/catch.hpp"

namespace {

using botcore::test::png_bytes;
using botcore::test::small_world;
namespace json = boost::json;
namespace sandbox = botcore::sandbox;

sandbox::uploads with(std::string part, std::string name, std::string content) {
  sandbox::uploads result;
  result[std::move(part)] = {std::move(name), std::move(content)};
  return result;
}

/// A message of the bot with one file.
json::value sent(small_world& small, std::string_view method, std::string parameters,
                 const sandbox::uploads& files) {
  const std::string answer = small.call(method, std::move(parameters), files);
  INFO(answer);
  REQUIRE(answer.starts_with("{"));
  return json::parse(answer);
}

constexpr const char* to_alice = R"({"chat_id":ALICE})";

}  // namespace

TEST_CASE("file methods: a photo comes back with its size and caption", "[sandbox]") {
  small_world small;
  const json::value message =
      sent(small, "sendPhoto",
           R"({"chat_id":ALICE,"caption":" <b>see</b> /list","parse_mode":"HTML","has_spoiler":true,
        "show_caption_above_media":true,"reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"d"}]]}})",
           with("photo", "chart.png", png_bytes(640, 480)));
  CHECK(message.at("photo").at(0).at("width") == 640);
  CHECK(message.at("photo").at(0).at("height") == 480);
  CHECK(message.at("photo").at(0).at("file_size") == 29);
  CHECK(message.at("caption") == "see /list");
  CHECK(message.at("caption_entities").at(0).at("type") == "bold");
  CHECK(message.at("has_media_spoiler") == true);
  CHECK(message.at("show_caption_above_media") == true);
  CHECK(message.at("reply_markup").at("inline_keyboard").at(0).at(0).at("text") == "a");
  CHECK_FALSE(message.as_object().contains("text"));
}

TEST_CASE("file methods: every kind of file is sent and described in its own way", "[sandbox]") {
  small_world small;
  const json::value document =
      sent(small, "sendDocument", R"({"chat_id":ALICE,"thumbnail":"attach://t"})", [] {
        sandbox::uploads files = with("document", "отчёт.csv", "a;b");
        files["t"] = {"t.png", png_bytes(90, 60)};
        files["stranger"] = {"x", "ignored"};
        return files;
      }());
  CHECK(document.at("document").at("file_name") == "отчёт.csv");
  CHECK(document.at("document").at("mime_type") == "text/csv");
  CHECK(document.at("document").at("file_size") == 3);
  CHECK(document.at("document").at("thumbnail").at("width") == 90);
  const json::value video =
      sent(small, "sendVideo", R"({"chat_id":ALICE,"duration":7,"width":64,"height":48})",
           with("video", "v.mp4", "bytes"));
  CHECK(video.at("video").at("duration") == 7);
  CHECK(video.at("video").at("width") == 64);
  const json::value covered = sent(small, "sendVideo", R"({"chat_id":ALICE,"video":"https://a.org/v.mp4"})",
                                   with("cover", "c.png", png_bytes(7, 5)));
  CHECK(covered.at("video").at("cover").at(0).at("width") == 7);
  const json::value audio = sent(small, "sendAudio", R"({"chat_id":ALICE,"title":"T","performer":"P"})",
                                 with("audio", "a.mp3", "bytes"));
  CHECK(audio.at("audio").at("title") == "T");
  CHECK(audio.at("audio").at("duration") == 0);
  CHECK(sent(small, "sendVoice", to_alice, with("voice", "v.ogg", "bytes")).at("voice").at("mime_type") ==
        "audio/ogg");
  const json::value animation =
      sent(small, "sendAnimation", to_alice, with("animation", "a.gif", "GIF89a\2\1\3\1"));
  CHECK(animation.at("animation").at("width") == 258);
  CHECK(animation.at("document").at("file_name") == "a.gif");
  const json::value note =
      sent(small, "sendVideoNote", R"({"chat_id":ALICE,"length":240})", with("video_note", "n.mp4", "bytes"));
  CHECK(note.at("video_note").at("length") == 240);
  const json::value sticker =
      sent(small, "sendSticker", R"({"chat_id":ALICE,"emoji":"👍"})", with("sticker", "s.webp", "bytes"));
  CHECK(sticker.at("sticker").at("type") == "regular");
  CHECK(sticker.at("sticker").at("emoji") == "👍");
  CHECK(sticker.at("sticker").at("is_animated") == false);
}

TEST_CASE("file methods: a file goes by its identifier any number of times, as its own kind", "[sandbox]") {
  small_world small;
  const json::value first = sent(small, "sendPhoto", to_alice, with("photo", "", png_bytes(4, 4)));
  const std::string id(first.at("photo").at(0).at("file_id").as_string());
  const json::value again = sent(small, "sendPhoto", R"({"chat_id":GROUP,"photo":")" + id + "\"}", {});
  CHECK(again.at("photo") == first.at("photo"));
  CHECK(small.call("sendDocument", R"({"chat_id":ALICE,"document":")" + id + "\"}") ==
        "400 Bad Request: can't use file of type Photo as Document");
  const json::value document = sent(small, "sendDocument", to_alice, with("document", "a.mp4", "x"));
  const std::string other(document.at("document").at("file_id").as_string());
  CHECK(small.call("sendPhoto", R"({"chat_id":ALICE,"photo":")" + other + "\"}") ==
        "400 Bad Request: can't use file of type Document as Photo");
  CHECK(sent(small, "sendVideo", R"({"chat_id":ALICE,"video":")" + other + "\"}", {})
            .at("video")
            .at("file_id") == json::value(other));
}

TEST_CASE("file methods: another bot's identifier means nothing here", "[sandbox]") {
  small_world small;
  sandbox::world_options options = small_world::options();
  options.bot.id = 1000002;
  small_world other(options);
  const json::value theirs = sent(other, "sendPhoto", to_alice, with("photo", "", png_bytes(4, 4)));
  const std::string id(theirs.at("photo").at(0).at("file_id").as_string());
  CHECK(small.call("sendPhoto", R"({"chat_id":ALICE,"photo":")" + id + "\"}") ==
        "400 Bad Request: wrong file identifier/HTTP URL specified");
  CHECK(small.call("getFile", R"({"file_id":")" + id + "\"}") ==
        "400 Bad Request: wrong file_id or the file is temporarily unavailable");
  CHECK(small.call("getFile", R"({"file_id":"nonsense"})") == "400 Bad Request: invalid file_id");
}

TEST_CASE("file methods: a file that is missing, empty, or no file is refused in Telegram's words",
          "[sandbox]") {
  small_world small;
  const auto photo = [&](const std::string& value) {
    return small.call("sendPhoto", R"({"chat_id":ALICE,"photo":")" + value + "\"}");
  };
  CHECK(small.call("sendPhoto", to_alice) == "400 Bad Request: there is no photo in the request");
  CHECK(small.call("sendVideoNote", to_alice) == "400 Bad Request: there is no video note in the request");
  CHECK(photo("") == "400 Bad Request: there is no photo in the request");
  CHECK(photo("attach://photo") == "400 Bad Request: there is no photo in the request");
  CHECK(photo("what is this?") ==
        "400 Bad Request: wrong remote file identifier specified: Wrong character in the string");
  CHECK(photo("AgACAgIA") == "400 Bad Request: wrong file identifier/HTTP URL specified");
  CHECK(photo("ftp://a.org/x.png") ==
        "400 Bad Request: invalid file HTTP URL specified: Unsupported URL protocol");
  CHECK(photo("file:///etc/passwd") ==
        "400 Bad Request: invalid file HTTP URL specified: Unsupported URL protocol");
  CHECK(photo("http://") == "400 Bad Request: wrong file identifier/HTTP URL specified");
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", "")) ==
        "400 Bad Request: file must be non-empty");
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", "no picture")) ==
        "400 Bad Request: IMAGE_PROCESS_FAILED");
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", png_bytes(9000, 1001))) ==
        "400 Bad Request: PHOTO_INVALID_DIMENSIONS");
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", png_bytes(2100, 100))) ==
        "400 Bad Request: PHOTO_INVALID_DIMENSIONS");
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", png_bytes(4000000000, 4000000000))) ==
        "400 Bad Request: PHOTO_INVALID_DIMENSIONS");
  CHECK(small.call("sendPhoto", R"({"chat_id":5})", with("photo", "a", png_bytes(1, 1))) ==
        "400 Bad Request: chat not found");
  CHECK(small.world.files().bytes() == 0);
}

TEST_CASE("file methods: limits of size are the real server's, and can be lowered", "[sandbox]") {
  CHECK(sandbox::file_limits().photo == 10485760);
  CHECK(sandbox::file_limits().upload == 52428800);
  CHECK(sandbox::file_limits().download == 20971520);
  sandbox::world_options options = small_world::options();
  options.limits.photo = 28;
  options.limits.upload = 100;
  options.limits.download = 50;
  small_world small(options);
  CHECK(small.call("sendPhoto", to_alice, with("photo", "a", png_bytes(1, 1))) ==
        "400 Bad Request: file of size 29 bytes is too big for a photo; the maximum size is 28 bytes");
  CHECK(small.call("sendDocument", to_alice, with("document", "a", std::string(101, 'x'))) ==
        "413 Request Entity Too Large");
  const json::value large =
      sent(small, "sendDocument", to_alice, with("document", "a", std::string(51, 'x')));
  const std::string id(large.at("document").at("file_id").as_string());
  CHECK(small.call("getFile", R"({"file_id":")" + id + "\"}") == "400 Bad Request: file is too big");
}

TEST_CASE("file methods: a URL is taken, and what is behind it stays unknown", "[sandbox]") {
  small_world small;
  const json::value message =
      sent(small, "sendDocument", R"({"chat_id":ALICE,"document":"https://example.org/a.pdf"})", {});
  CHECK(message.at("document").at("file_name") == "a.pdf");
  CHECK_FALSE(message.at("document").as_object().contains("file_size"));
  const std::string id(message.at("document").at("file_id").as_string());
  CHECK(small.call("getFile", R"({"file_id":")" + id + "\"}")
            .ends_with("the sandbox does not fetch what is behind a URL"));
}

TEST_CASE("file methods: getFile tells where the bytes are, as long as they are there", "[sandbox]") {
  sandbox::world_options options = small_world::options();
  options.max_file_bytes = 8;
  small_world small(options);
  const json::value message = sent(small, "sendDocument", to_alice, with("document", "a.txt", "12345"));
  const std::string id(message.at("document").at("file_id").as_string());
  const json::value file = json::parse(small.call("getFile", R"({"file_id":")" + id + "\"}"));
  CHECK(file.at("file_path") == "documents/file_0.txt");
  CHECK(file.at("file_size") == 5);
  CHECK(file.at("file_unique_id") == message.at("document").at("file_unique_id"));
  sent(small, "sendDocument", to_alice, with("document", "b.txt", "67890"));
  CHECK(small.call("getFile", R"({"file_id":")" + id + "\"}") ==
        "400 Bad Request: wrong file_id or the file is temporarily unavailable: the sandbox has let go of "
        "its bytes "
        "(server_options::max_file_bytes)");
}

TEST_CASE("file methods: an album is sent whole, or not at all", "[sandbox]") {
  small_world small;
  sandbox::uploads files = with("one", "1.png", png_bytes(1, 1));
  files["two"] = {"2.png", png_bytes(2, 2)};
  const auto album = [&](const std::string& items) {
    return small.call("sendMediaGroup", R"({"chat_id":ALICE,"media":)" + items + "}", files);
  };
  const json::value messages = json::parse(album(R"([{"type":"photo","media":"attach://one","caption":"*c*",
    "parse_mode":"MarkdownV2"},{"type":"photo","media":"attach://two"}])"));
  REQUIRE(messages.as_array().size() == 2);
  CHECK(messages.at(0).at("caption") == "c");
  CHECK(messages.at(0).at("media_group_id") == messages.at(1).at("media_group_id"));
  CHECK(messages.at(1).at("photo").at(0).at("width") == 2);
  CHECK(album(R"([{"type":"photo","media":"attach://one"},{"type":"photo","media":"attach://three"}])") ==
        R"(400 Bad Request: can't parse "media[1].media": media not found)");
  CHECK(album(R"([{"type":"photo","media":"attach://one"},{"type":"document","media":"attach://two"}])") ==
        "400 Bad Request: document, audio and other media can't be mixed in an album");
  CHECK(album(R"([{"type":"photo","media":"attach://one"},{"type":"photo","media":"nothing"}])") ==
        "400 Bad Request: wrong file identifier/HTTP URL specified");
  CHECK(album(R"([{"type":"photo","media":"attach://one"}])").starts_with("400 "));
  CHECK(album("[]") == "400 Bad Request: there are no messages to send");
  CHECK(album(R"([{"type":"animation","media":"attach://one"},{"type":"photo","media":"attach://two"}])")
            .starts_with("400 "));
  CHECK(small.world.find_chat(small.alice)->messages.size() == 2);
}

TEST_CASE("file methods: paid media stand in one message with their price", "[sandbox]") {
  small_world small;
  const sandbox::uploads files = with("one", "1.png", png_bytes(1, 1));
  const std::string media =
      R"("media":[{"type":"photo","media":"attach://one"},{"type":"photo","media":"attach://one"}])";
  const json::value message =
      sent(small, "sendPaidMedia", R"({"chat_id":ALICE,"star_count":5,)" + media + "}", files);
  CHECK(message.at("paid_media").at("star_count") == 5);
  CHECK(message.at("paid_media").at("paid_media").at(1).at("photo").at(0).at("width") == 1);
  CHECK(small.call("sendPaidMedia", R"({"chat_id":ALICE,"star_count":0,)" + media + "}", files) ==
        "400 Bad Request: STARS_AMOUNT_INVALID");
}

TEST_CASE("file methods: captions and media are edited, texts are not taken for them", "[sandbox]") {
  small_world small;
  sent(small, "sendPhoto", R"({"chat_id":ALICE,"caption":"one"})", with("photo", "", png_bytes(1, 1)));
  const json::value edited =
      sent(small, "editMessageCaption", R"({"chat_id":ALICE,"message_id":1,"caption":"two"})", {});
  CHECK(edited.at("caption") == "two");
  CHECK(edited.at("photo").at(0).at("width") == 1);
  CHECK(small.call("editMessageCaption", R"({"chat_id":ALICE,"message_id":1,"caption":"two"})")
            .starts_with("400 Bad Request: message is not modified"));
  const json::value replaced = sent(
      small, "editMessageMedia",
      R"({"chat_id":ALICE,"message_id":1,"media":{"type":"document","media":"attach://d","caption":"three"}})",
      with("d", "d.txt", "x"));
  CHECK(replaced.at("document").at("file_name") == "d.txt");
  CHECK(replaced.at("caption") == "three");
  CHECK_FALSE(replaced.as_object().contains("photo"));
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":1,"text":"x"})") ==
        "400 Bad Request: there is no text in the message to edit");
  small.call("sendMessage", R"({"chat_id":ALICE,"text":"plain"})");
  CHECK(small.call("editMessageCaption", R"({"chat_id":ALICE,"message_id":2,"caption":"x"})") ==
        "400 Bad Request: there is no caption in the message to edit");
  CHECK(small.call("editMessageCaption", R"({"chat_id":ALICE,"message_id":9})") ==
        "400 Bad Request: message to edit not found");
}

TEST_CASE("file methods: captions are short", "[sandbox]") {
  small_world small;
  const sandbox::uploads files = with("photo", "", png_bytes(1, 1));
  const auto caption = [&](std::size_t length) {
    return small.call("sendPhoto", R"({"chat_id":ALICE,"caption":")" + std::string(length, 'x') + "\"}",
                      files);
  };
  CHECK(caption(1024).starts_with("{"));
  CHECK(caption(1025) == "400 Bad Request: message caption is too long");
}

TEST_CASE("file methods: files of methods that the sandbox does not know are checked all the same",
          "[sandbox]") {
  small_world small;
  const std::string chat_photo = R"({"chat_id":GROUP,"photo":"AgACAgIA"})";
  CHECK(small.call("setChatPhoto", chat_photo) == "400 Bad Request: there is no photo in the request");
  CHECK(small.call("setChatPhoto", R"({"chat_id":GROUP})", with("photo", "a", "x")).starts_with("501 "));
  const std::string set =
      R"({"user_id":1,"name":"n","title":"t","stickers":[{"sticker":"attach://s","format":"static",
    "emoji_list":["👍"]}]})";
  CHECK(small.call("createNewStickerSet", set) ==
        R"(400 Bad Request: can't parse "stickers[0].sticker": sticker not found)");
  CHECK(small.call("createNewStickerSet", set, with("s", "a", "x")).starts_with("501 "));
  const std::string story = R"({"business_connection_id":"b","active_period":86400,
    "content":{"type":"photo","photo":"attach://p"}})";
  CHECK(small.call("postStory", story) == R"(400 Bad Request: can't parse "content.photo": photo not found)");
  CHECK(small.call("postStory", story, with("p", "a", "x")).starts_with("501 "));
}

TEST_CASE("world: a person's file reaches the bot", "[sandbox]") {
  small_world small;
  sandbox::person_file photo;
  photo.kind = sandbox::file_kind::photo;
  photo.bytes = png_bytes(5, 6);
  small.world.say(small.alice, small.alice, photo, " look /here", 0);
  sandbox::person_file document;
  document.name = "notes.txt";
  document.bytes = "text";
  small.world.say(small.alice, small.alice, document, "", 0);
  small.world.change(small.alice, small.alice, 2, "a caption after all");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 3);
  const json::value& message = updates[0].at("message");
  CHECK(message.at("caption") == "look /here");
  CHECK(message.at("caption_entities").at(0).at("type") == "bot_command");
  CHECK(message.at("photo").at(0).at("height") == 6);
  CHECK(updates[1].at("message").at("document").at("mime_type") == "text/plain");
  CHECK_FALSE(updates[1].at("message").as_object().contains("caption"));
  CHECK(updates[2].at("edited_message").at("caption") == "a caption after all");
  const std::string id(message.at("photo").at(0).at("file_id").as_string());
  CHECK(small.call("getFile", R"({"file_id":")" + id + "\"}").find("photos/file_0.png") != std::string::npos);
  CHECK(small.call("sendPhoto", R"({"chat_id":ALICE,"photo":")" + id + "\"}").starts_with("{"));
}

TEST_CASE("world: in a group a file is for the bot only when it answers it or is a command", "[sandbox]") {
  small_world small;
  sandbox::person_file file;
  file.name = "a.txt";
  file.bytes = "x";
  small.world.say(small.alice, small.group, file, "", 0);
  CHECK(small.updates().empty());
  small.world.say(small.alice, small.group, file, "/keep", 0);
  small.call("sendMessage", R"({"chat_id":GROUP,"text":"a file, please"})");
  small.world.say(small.alice, small.group, file, "", 3);
  CHECK(small.updates().size() == 2);
}
