#include "botcore/api/string_enum.hpp"

#include "botcore/api/codec.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "support/catch.hpp"

using botcore::from_json;
using botcore::to_json;
namespace api = botcore::api;

TEST_CASE("string_enum: known texts are their enumerators", "[api]") {
  const auto type = from_json<api::ChatType>("\"private\"");
  CHECK(type == api::ChatType::private_);
  CHECK(type == "private");
  CHECK_FALSE(type == api::ChatType::group);
  CHECK(type.value() == api::ChatType::private_);
  CHECK(to_json(api::ChatType(api::ChatType::supergroup)) == "\"supergroup\"");
}

TEST_CASE("string_enum: unknown texts survive copies, moves and writing", "[api]") {
  const std::string text = "a kind of chat that came after this was written";
  const auto type = from_json<api::ChatType>(to_json(text));
  CHECK(type.value() == api::ChatType::unknown);
  CHECK(type.text() == text);
  api::ChatType copy = type;
  CHECK(copy == type);
  const api::ChatType moved = std::move(copy);
  CHECK(moved == type);
  CHECK(to_json(moved) == to_json(text));
  CHECK_FALSE(moved == api::ChatType::group);
}

TEST_CASE("string_enum: names that no identifier can have are spelt by the rule", "[api]") {
  CHECK(api::StickerFormat(api::StickerFormat::static_) == "static");
  CHECK(api::RichBlockListItemType(api::RichBlockListItemType::_1) == "1");
  CHECK(api::RichBlockListItemType(api::RichBlockListItemType::I_) == "I");
  CHECK(api::ThumbnailMimeType(api::ThumbnailMimeType::image_jpeg) == "image/jpeg");
  CHECK(api::ParseMode(api::ParseMode::HTML) == "HTML");
}

TEST_CASE("string_enum: a fresh one is empty and no known value", "[api]") {
  const api::ParseMode mode;
  CHECK(mode.empty());
  CHECK(mode == "");
  CHECK(mode.value() == api::ParseMode::unknown);
  CHECK(api::ParseMode(api::ParseMode::unknown) == mode);
}

TEST_CASE("string_enum: an object assigned to itself keeps its text", "[api]") {
  api::ChatType type("something new, and long enough for the heap");
  const api::ChatType& same = type;
  type = same;
  CHECK(type == "something new, and long enough for the heap");
}
