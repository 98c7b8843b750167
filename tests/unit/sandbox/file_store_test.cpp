#include "sandbox/file_store.hpp"

#include "pictures.hpp"
#include "support/catch.hpp"

namespace {

using botcore::sandbox::file_kind;
using botcore::sandbox::file_pointer;
using botcore::sandbox::file_store;

}  // namespace

TEST_CASE("files: what was added is found by identifier and by path", "[sandbox]") {
  file_store store(1, 0);
  const file_pointer file = store.add(file_kind::document, "report.PDF", "content");
  CHECK(store.find(file->file_id) == file);
  CHECK(store.at_path("documents/file_0.PDF") == file);
  CHECK(file->mime_type == "application/pdf");
  CHECK(file->size == 7);
  CHECK(*file->bytes == "content");
  CHECK(store.find("") == nullptr);
  CHECK(store.at_path("documents/file_1.PDF") == nullptr);
}

TEST_CASE("files: identifiers differ by file and by bot, and stay the same from run to run", "[sandbox]") {
  file_store store(1, 0);
  file_store again(1, 0);
  file_store of_another(2, 0);
  const file_pointer first = store.add(file_kind::photo, "", "a");
  const file_pointer second = store.add(file_kind::photo, "", "a");
  CHECK(first->file_id != second->file_id);
  CHECK(first->unique_id != second->unique_id);
  CHECK(again.add(file_kind::photo, "", "a")->file_id == first->file_id);
  CHECK(of_another.find(first->file_id) == nullptr);
  CHECK(of_another.add(file_kind::photo, "", "a")->file_id != first->file_id);
}

TEST_CASE("files: types come from names, and for pictures from their bytes", "[sandbox]") {
  file_store store(1, 0);
  const std::string png = botcore::test::png_bytes(3, 2);
  const file_pointer photo = store.add(file_kind::photo, "", png);
  CHECK(photo->mime_type == "image/png");
  CHECK(photo->path == "photos/file_0.png");
  CHECK(photo->width == 3);
  CHECK(photo->height == 2);
  CHECK(store.add(file_kind::document, "x.pdf", png)->mime_type == "application/pdf");
  CHECK(store.add(file_kind::document, "x", png)->mime_type == "image/png");
  CHECK(store.add(file_kind::document, "x.unheard-of", "?")->mime_type == "application/octet-stream");
  CHECK(store.add(file_kind::document, "x./../y", "?")->path == "documents/file_4");
  CHECK(store.add(file_kind::voice, "", "?")->path == "voice/file_5.ogg");
}

TEST_CASE("files: what stands behind a URL has a name and no bytes", "[sandbox]") {
  file_store store(1, 0);
  const file_pointer file = store.add_url(file_kind::photo, "https://example.org/a/chart.png?x=/1.gif");
  CHECK(file->name == "chart.png");
  CHECK(file->mime_type == "image/png");
  CHECK_FALSE(file->size);
  CHECK(file->bytes == nullptr);
  CHECK(store.add_url(file_kind::photo, "https://example.org")->name.empty());
}

TEST_CASE("files: over the limit the oldest bytes are let go, facts stay", "[sandbox]") {
  file_store store(1, 10);
  const file_pointer first = store.add(file_kind::document, "a", "12345");
  const file_pointer second = store.add(file_kind::document, "b", "12345");
  CHECK(first->bytes);
  const file_pointer third = store.add(file_kind::document, "c", "1");
  CHECK_FALSE(first->bytes);
  CHECK(first->size == 5);
  CHECK(second->bytes);
  CHECK(third->bytes);
  CHECK(store.bytes() == 6);
  CHECK(store.find(first->file_id) == first);
  const file_pointer larger = store.add(file_kind::document, "d", "12345678901");
  CHECK_FALSE(larger->bytes);
  CHECK(store.bytes() == 0);
}
