#include "botcore/api/input_file.hpp"

#include "botcore/api/codec.hpp"
#include "botcore/api/methods/media.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::to_json;
using botcore::api::InputFile;

TEST_CASE("InputFile: a reference is text", "[api]") {
  CHECK(to_json(InputFile("AgACAgIAAx")) == "\"AgACAgIAAx\"");
  CHECK(to_json(botcore::api::SendPhoto(1, "https://example.org/a.png")) ==
        R"({"chat_id":1,"photo":"https://example.org/a.png"})");
  CHECK(botcore::from_json<InputFile>("\"attach://photo\"") == InputFile("attach://photo"));
}

TEST_CASE("InputFile: an upload is never written as JSON", "[api]") {
  const auto problem = [](InputFile file) {
    const botcore::api::SendDocument request(1, std::move(file));
    return botcore::test::message_of(botcore::errc::invalid_argument, [&] { to_json(request); });
  };
  const std::string way_out = "' as JSON: send it with client::call, or by its file_id";
  CHECK(problem(InputFile::from_bytes("abc", "note.txt")) == "writing the upload 'note.txt" + way_out);
  CHECK(problem(InputFile::from_path("/srv/files/chart.png")) == "writing the upload 'chart.png" + way_out);
}

TEST_CASE("InputFile: an upload knows where its bytes are", "[api]") {
  const auto bytes = InputFile::from_bytes("abc", "note.txt");
  CHECK(bytes.is_upload());
  CHECK(bytes.from() == InputFile::source::bytes);
  CHECK(bytes.content() == "abc");
  const auto path = InputFile::from_path("chart.png", "2026.png");
  CHECK(path.from() == InputFile::source::path);
  CHECK(path.file_name() == "2026.png");
  CHECK_FALSE(InputFile("id").is_upload());
}

TEST_CASE("InputFile: copies share the bytes and the reader", "[api]") {
  const auto bytes = InputFile::from_bytes(std::string(1000, 'x'), "x.txt");
  const InputFile copy = bytes;
  CHECK(copy == bytes);
  CHECK(copy.content().data() == bytes.content().data());
  CHECK_FALSE(copy == InputFile::from_bytes("y", "x.txt"));
  const auto read = [](std::uint64_t, std::span<char>) -> std::size_t { return 0; };
  const auto reader = InputFile::from_reader(read, "r.bin", 5);
  CHECK(InputFile(reader) == reader);
  CHECK_FALSE(InputFile::from_reader(read, "r.bin", 5) == reader);
  CHECK(reader.announced_size() == 5);
}
