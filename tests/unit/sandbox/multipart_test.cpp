#include "sandbox/multipart.hpp"

#include <random>

#include "sandbox/refused.hpp"
#include "support/catch.hpp"

namespace {

using botcore::sandbox::form_part;

constexpr const char* usual_type = "multipart/form-data; boundary=xx";

/// Parts as "name=content", files as "name[file name|type]=content", separated by blanks; or the refusal.
std::string parts_of(std::string_view body, std::string_view type = usual_type) {
  std::string result;
  try {
    for (const form_part& part : botcore::sandbox::read_multipart(type, body)) {
      result += (result.empty() ? "" : " ") + part.name;
      if (part.file_name) result += '[' + *part.file_name + '|' + part.content_type + ']';
      result += '=' + std::string(part.content);
    }
  } catch (const botcore::sandbox::refused& no) {
    return no.description();
  }
  return result;
}

std::string part(std::string_view disposition, std::string_view content) {
  return "--xx\r\nContent-Disposition: " + std::string(disposition) + "\r\n\r\n" + std::string(content) +
         "\r\n";
}

std::string name_read_from(std::string_view disposition) {
  return parts_of(part(disposition, "c") + "--xx--");
}

}  // namespace

TEST_CASE("multipart: fields and several files come apart", "[sandbox]") {
  CHECK(parts_of("--xx\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n12\r\n"
                 "--xx\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n"
                 "Content-Type: text/plain\r\n\r\none\r\ntwo\r\n"
                 "--xx\r\ncontent-type: image/png\r\nCONTENT-DISPOSITION: "
                 "form-data;name=b;filename=b.png\r\n\r\n\r\n"
                 "--xx--\r\n") == "chat_id=12 a[a.txt|text/plain]=one\r\ntwo b[b.png|image/png]=");
}

TEST_CASE("multipart: content is kept to the byte", "[sandbox]") {
  std::string bytes;
  for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value);
  bytes += "\r\n--x\r\n--xxy\r\n--xx-\r\n\r\n";
  CHECK(parts_of(part("form-data; name=\"a\"", bytes) + "--xx--") == "a=" + bytes);
  CHECK(parts_of(part("form-data; name=\"a\"", "") + "--xx--") == "a=");
  CHECK(parts_of("--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n--xx--") == "a=");
}

TEST_CASE("multipart: borders may have padding, a preamble and an epilogue", "[sandbox]") {
  CHECK(parts_of("ignored\r\n--xx \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--xx--\r\nignored "
                 "--xx") == "a=1");
  CHECK(parts_of("--xx--") == "");
  CHECK(parts_of("--xxy\r\n\r\n--xx--\r\n") == "");
}

TEST_CASE("multipart: file names come in every notation that clients use", "[sandbox]") {
  CHECK(name_read_from("form-data; name=\"a\"; filename=\"отчёт 数.csv\"") == "a[отчёт 数.csv|]=c");
  CHECK(name_read_from(R"(form-data; name="a"; filename="say \"hi\".txt")") == "a[say \"hi\".txt|]=c");
  CHECK(name_read_from("form-data; name=\"a\"; filename=\"say %22hi%22 100%.txt\"") ==
        "a[say \"hi\" 100%.txt|]=c");
  CHECK(name_read_from("form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''%D0%B6%20b.txt") ==
        "a[ж b.txt|]=c");
  CHECK(name_read_from("form-data; name=\"a\"; filename=\"\"") == "a[|]=c");
  CHECK(name_read_from("form-data; name=\"a;b=c\"") == "a;b=c=c");
  CHECK(name_read_from("form-data; name=\"a\\b\"") == "a\\b=c");
}

TEST_CASE("multipart: no file name leads out of a folder", "[sandbox]") {
  CHECK(name_read_from("form-data; name=a; filename=\"../../etc/passwd\"") == "a[passwd|]=c");
  CHECK(name_read_from("form-data; name=a; filename=\"C:\\\\files\\\\x.txt\"") == "a[x.txt|]=c");
  CHECK(name_read_from("form-data; name=a; filename=\"..\"") == "a[|]=c");
  CHECK(name_read_from("form-data; name=a; filename=\"x%0D%0Ay\"") == "a[xy|]=c");
}

TEST_CASE("multipart: boundaries are those that RFC 2046 allows", "[sandbox]") {
  const std::string body = "--a b:c\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n--a b:c--";
  CHECK(parts_of(body, "Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"") == "n=1");
  const std::string none = "Bad Request: the multipart form has no boundary in its Content-Type";
  CHECK(parts_of(body, "multipart/form-data") == none);
  CHECK(parts_of(body, "multipart/form-data; boundary=a b") == none);
  CHECK(parts_of(body, "multipart/form-data; boundary=a; boundary=b") == none);
  CHECK(parts_of(body, "multipart/form-data; boundary=\"open") == none);
  const std::string unfit = "Bad Request: the multipart form has a boundary that cannot be one";
  CHECK(parts_of(body, "multipart/form-data; boundary=\"\"") == unfit);
  CHECK(parts_of(body, "multipart/form-data; boundary=\"ends \"") == unfit);
  CHECK(parts_of(body, "multipart/form-data; boundary=\"a&b\"") == unfit);
  CHECK(parts_of(body, "multipart/form-data; boundary=" + std::string(71, 'b')) == unfit);
}

TEST_CASE("multipart: forms that break the rules are refused, by rule", "[sandbox]") {
  const auto refusal = [](std::string_view body) {
    const std::string text = parts_of(body);
    constexpr std::string_view common = "Bad Request: the multipart form ";
    return text.starts_with(common) ? text.substr(common.size()) : text;
  };
  CHECK(refusal("") == "has no end");
  CHECK(refusal("--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx") == "has no end");
  CHECK(refusal("--xx\nContent-Disposition: form-data; name=\"a\"\n\nx\n--xx--\n") == "has no end");
  CHECK(refusal("--xx\r\nContent-Disposition: form-data; name=a\r\n--xx--") ==
        "has a part whose headers do not end");
  CHECK(refusal("--xx\r\nX: " + std::string(9000, 'x') + "\r\n\r\n--xx--") ==
        "has a part whose headers do not end");
  CHECK(refusal("--xx\r\nContent-Type: a/b\r\n\r\nx\r\n--xx--") ==
        "has a part without a Content-Disposition");
  CHECK(refusal("--xx\r\n\r\n\r\nx\r\n--xx--") == "has a part with a broken header line");
  CHECK(refusal("--xx\r\nno colon\r\n\r\nx\r\n--xx--") == "has a part with a broken header line");
  CHECK(refusal("--xx\r\nA: b\r\n folded\r\n\r\nx\r\n--xx--") == "has a part with a broken header line");
  CHECK(refusal(part("attachment; name=a", "x") + "--xx--") ==
        "has a part whose Content-Disposition is not form-data");
  CHECK(refusal(part("form-data", "x") + "--xx--") == "has a part without a name");
  CHECK(refusal(part("form-data; name=\"\"", "x") + "--xx--") == "has a part without a name");
  CHECK(refusal(part("form-data; name=a", "x") + part("form-data; name=a", "y") + "--xx--") ==
        "has the part \"a\" twice");
  CHECK(refusal("--xx\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: "
                "base64\r\n\r\nx\r\n--xx--") == "has a part in an encoding that forms do not use");
  CHECK(refusal(part("form-data; name=a; filename*=latin1''x", "x") + "--xx--").ends_with("not UTF-8''…"));
  CHECK(refusal(part("form-data; name=a; filename*=UTF-8''%4", "x") + "--xx--") ==
        "has a filename* with a broken escape");
  CHECK(refusal(part("form-data; name=\"\xFF\"", "x") + "--xx--") ==
        "Bad Request: strings must be encoded in UTF-8");
  std::string many;
  for (int count = 0; count <= 1000; ++count) many += part("form-data; name=a" + std::to_string(count), "x");
  CHECK(refusal(many + "--xx--") == "has more than 1000 parts");
}

TEST_CASE("multipart: a form cut short or changed anywhere is read or refused, never worse", "[sandbox]") {
  const std::string whole = "pre\r\n" + part("form-data; name=\"a\"; filename=\"b\\\"c\"", "1\r\n--x") +
                            part("form-data; name=d; filename*=UTF-8''%41", "2") + "--xx--\r\n";
  for (std::size_t length = 0; length < whole.size() - 2; ++length) {
    CHECK(parts_of(whole.substr(0, length)).starts_with("Bad Request: the multipart form "));
  }
  std::mt19937 random(4711);
  const std::string_view nasty("\r\n-x\";=%'\\\0 \xFF", 13);
  for (int round = 0; round < 20000; ++round) {
    std::string changed = whole;
    for (std::uint32_t count = random() % 4 + 1; count > 0; --count) {
      changed[random() % changed.size()] = nasty[random() % nasty.size()];
    }
    std::size_t contents = 0;
    try {
      for (const form_part& one : botcore::sandbox::read_multipart(usual_type, changed))
        contents += one.content.size();
    } catch (const botcore::sandbox::refused&) {
    }
    REQUIRE(contents <= changed.size());
  }
}

TEST_CASE("multipart: near misses of the boundary cost no more than their length", "[sandbox]") {
  std::string misses;
  for (int count = 0; count < 200000; ++count) misses += "\r\n--xx \t x";
  const std::string body = part("form-data; name=a", misses) + "--xx--";
  CHECK(parts_of(body).size() == misses.size() + 2);
}
