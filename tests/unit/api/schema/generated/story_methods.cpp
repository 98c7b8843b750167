// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/story.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/story.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

PostStory post_story(const json_arguments& given) {
  PostStory request(given.take<std::string>("business_connection_id"),
                    given.take<InputStoryContent>("content"), given.take<std::int64_t>("active_period"));
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("caption_entities")) {
    request.with_caption_entities(given.take<std::vector<MessageEntity>>("caption_entities"));
  }
  if (given.has("areas")) {
    request.with_areas(given.take<std::vector<StoryArea>>("areas"));
  }
  if (given.has("post_to_chat_page")) {
    request.with_post_to_chat_page(given.take<bool>("post_to_chat_page"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  attach_files(request.content);
  attach_files(request.caption_entities);
  attach_files(request.areas);
  return request;
}

RepostStory repost_story(const json_arguments& given) {
  RepostStory request(given.take<std::string>("business_connection_id"),
                      given.take<std::int64_t>("from_chat_id"), given.take<std::int64_t>("from_story_id"),
                      given.take<std::int64_t>("active_period"));
  if (given.has("post_to_chat_page")) {
    request.with_post_to_chat_page(given.take<bool>("post_to_chat_page"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  return request;
}

EditStory edit_story(const json_arguments& given) {
  EditStory request(given.take<std::string>("business_connection_id"), given.take<std::int64_t>("story_id"),
                    given.take<InputStoryContent>("content"));
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("caption_entities")) {
    request.with_caption_entities(given.take<std::vector<MessageEntity>>("caption_entities"));
  }
  if (given.has("areas")) {
    request.with_areas(given.take<std::vector<StoryArea>>("areas"));
  }
  attach_files(request.content);
  attach_files(request.caption_entities);
  attach_files(request.areas);
  return request;
}

DeleteStory delete_story(const json_arguments& given) {
  DeleteStory request(given.take<std::string>("business_connection_id"),
                      given.take<std::int64_t>("story_id"));
  return request;
}

}  // namespace

void register_story_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&post_story>("Story"));
  all.push_back(describe_method<&repost_story>("Story"));
  all.push_back(describe_method<&edit_story>("Story"));
  all.push_back(describe_method<&delete_story>("True"));
}

}  // namespace botcore::test
