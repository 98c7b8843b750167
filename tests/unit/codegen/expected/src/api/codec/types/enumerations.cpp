// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/enumerations.hpp"

namespace botcore::inline v0::api {
namespace {

constexpr std::string_view chat_type_texts[] = {"private", "group", "unknown"};

constexpr std::string_view message_kind_texts[] = {"static", "1", "a", "image/png"};

}  // namespace

ChatType::ChatType(known value) noexcept : string_enum(chat_type_texts, value) {}
ChatType::ChatType(std::string_view text) : string_enum(chat_type_texts, text) {}

MessageKind::MessageKind(known value) noexcept : string_enum(message_kind_texts, value) {}
MessageKind::MessageKind(std::string_view text) : string_enum(message_kind_texts, text) {}

}  // namespace botcore::inline v0::api
