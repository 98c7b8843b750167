#include "sandbox/image_facts.hpp"

#include "pictures.hpp"
#include "support/catch.hpp"

namespace {

using botcore::sandbox::read_image_facts;

std::string facts_of(const std::string& bytes) {
  const auto facts = read_image_facts(bytes);
  if (!facts) return "none";
  return std::string(facts->mime_type) + ' ' + std::to_string(facts->width) + 'x' +
         std::to_string(facts->height);
}

/// A JPEG's head: a segment of application data, then the start of the frame.
std::string jpeg_bytes() {
  std::string result("\xFF\xD8\xFF\xE0\x00\x10", 6);
  result += std::string(14, 'J');
  result += std::string("\xFF\xFF\xC2\x00\x11\x08\x01\x2C\x02\x80\x03", 11);
  return result + std::string(12, '\0');
}

std::string webp_bytes(const std::string& chunk) {
  const std::string head = "RIFF" + std::string(4, '\0') + "WEBP" + chunk;
  return head + std::string(head.size() < 40 ? 40 - head.size() : 0, '\0');
}

}  // namespace

TEST_CASE("image: the sizes of four formats are read from their heads", "[sandbox]") {
  CHECK(facts_of(botcore::test::png_bytes(640, 480)) == "image/png 640x480");
  CHECK(facts_of(jpeg_bytes()) == "image/jpeg 640x300");
  CHECK(facts_of(std::string("GIF89a\x10\x01\x20\x00", 10)) == "image/gif 272x32");
  CHECK(facts_of(webp_bytes("VP8X" + std::string(8, '\0') + std::string("\x7F\x02\0\xDF\x01\0", 6))) ==
        "image/webp 640x480");
  CHECK(facts_of(webp_bytes("VP8L" + std::string(4, '\0') + std::string("\x2F\x7F\xC2\x77\0", 5))) ==
        "image/webp 640x480");
  CHECK(facts_of(webp_bytes("VP8 " + std::string(10, '\0') + std::string("\x80\x02\xE0\x01", 4))) ==
        "image/webp 640x480");
}

TEST_CASE("image: what is none, or cut short anywhere, is told so", "[sandbox]") {
  CHECK(facts_of("") == "none");
  CHECK(facts_of("%PDF-1.7") == "none");
  CHECK(facts_of(botcore::test::png_bytes(0, 5)) == "none");
  CHECK(facts_of(std::string("\xFF\xD8\xFF\xDA\0\0", 6)) == "none");
  const std::string whole = jpeg_bytes();
  for (std::size_t length = 0; length < whole.size() - 12 - 2; ++length) {
    CHECK(facts_of(whole.substr(0, length)) == "none");
  }
  // A segment of no length must not hold the reader up.
  CHECK(facts_of(std::string("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\0", 10)) == "none");
}
