#include "botcore/api/chat_id.hpp"

#include <utility>

#include "botcore/api/json_reader.hpp"
#include "botcore/api/json_writer.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

ChatId::ChatId(std::string name) : name_(std::move(name)) {}
ChatId::ChatId(const char* name) : name_(name) {}
ChatId::ChatId(const Chat& chat) noexcept : number_(chat.id) {}

void encode(json_writer& out, const ChatId& value) {
  value.is_name() ? out.string(value.name_) : out.integer(value.number_);
}

void decode(json_reader& in, ChatId& value) {
  switch (in.kind()) {
    case json_kind::string:
      value = ChatId(std::string(in.as_string()));
      return;
    case json_kind::integer:
    case json_kind::number:
      value = ChatId(in.as_int64());
      return;
    default:
      in.fail("an integer or a string");
  }
}

}  // namespace botcore::inline v0::api
