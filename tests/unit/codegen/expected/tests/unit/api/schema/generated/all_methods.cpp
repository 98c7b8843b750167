// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/all.hpp"
#include "botcore/api/types/sent.hpp"
#include "botcore/api/types/shape.hpp"
#include "botcore/api/types/text.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetMessages get_messages(const json_arguments& given) {
  GetMessages request;
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  if (given.has("kinds")) {
    request.with_kinds(given.take<std::vector<MessageKind>>("kinds"));
  }
  return request;
}

SendPhoto send_photo(const json_arguments& given) {
  SendPhoto request(given.take<ChatId>("chat_id"), given.take<InputFile>("photo"));
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("months")) {
    request.with_months(given.take<std::int64_t>("months"));
  }
  if (given.has("answers")) {
    request.with_answers(given.take<std::vector<Answer>>("answers"));
  }
  if (given.has("place")) {
    request.with_place(given.take<Place>("place"));
  }
  if (given.has("group")) {
    request.with_group(given.take<std::vector<ShapeCircleOrShapeLine>>("group"));
  }
  if (given.has("until")) {
    request.with_until(given.take<std::chrono::sys_seconds>("until"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<ReplyMarkup>("reply_markup"));
  }
  attach_files(request.photo);
  attach_files(request.answers);
  attach_files(request.place);
  attach_files(request.group);
  attach_files(request.reply_markup);
  return request;
}

EditMessage edit_message(const json_arguments& given) {
  EditMessage request(given.take<Text>("text"));
  return request;
}

Close close(const json_arguments& /*given*/) {
  Close request;
  return request;
}

}  // namespace

void register_all_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_messages>("Array of Message"));
  all.push_back(describe_method<&send_photo>("Message"));
  all.push_back(describe_method<&edit_message>("Message or True"));
  all.push_back(describe_method<&close>("True"));
}

}  // namespace botcore::test
