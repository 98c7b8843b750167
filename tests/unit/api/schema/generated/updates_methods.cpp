// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/updates.hpp"
#include "botcore/api/types/inline_result.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetUpdates get_updates(const json_arguments& given) {
  GetUpdates request;
  if (given.has("offset")) {
    request.with_offset(given.take<std::int64_t>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  if (given.has("timeout")) {
    request.with_timeout(given.take<std::int64_t>("timeout"));
  }
  if (given.has("allowed_updates")) {
    request.with_allowed_updates(given.take<std::vector<UpdateType>>("allowed_updates"));
  }
  return request;
}

SetWebhook set_webhook(const json_arguments& given) {
  SetWebhook request(given.take<std::string>("url"));
  if (given.has("certificate")) {
    request.with_certificate(given.take<InputFile>("certificate"));
  }
  if (given.has("ip_address")) {
    request.with_ip_address(given.take<std::string>("ip_address"));
  }
  if (given.has("max_connections")) {
    request.with_max_connections(given.take<std::int64_t>("max_connections"));
  }
  if (given.has("allowed_updates")) {
    request.with_allowed_updates(given.take<std::vector<UpdateType>>("allowed_updates"));
  }
  if (given.has("drop_pending_updates")) {
    request.with_drop_pending_updates(given.take<bool>("drop_pending_updates"));
  }
  if (given.has("secret_token")) {
    request.with_secret_token(given.take<std::string>("secret_token"));
  }
  attach_files(request.certificate);
  return request;
}

DeleteWebhook delete_webhook(const json_arguments& given) {
  DeleteWebhook request;
  if (given.has("drop_pending_updates")) {
    request.with_drop_pending_updates(given.take<bool>("drop_pending_updates"));
  }
  return request;
}

GetWebhookInfo get_webhook_info(const json_arguments& /*given*/) {
  GetWebhookInfo request;
  return request;
}

AnswerCallbackQuery answer_callback_query(const json_arguments& given) {
  AnswerCallbackQuery request(given.take<std::string>("callback_query_id"));
  if (given.has("text")) {
    request.with_text(given.take<std::string>("text"));
  }
  if (given.has("show_alert")) {
    request.with_show_alert(given.take<bool>("show_alert"));
  }
  if (given.has("url")) {
    request.with_url(given.take<std::string>("url"));
  }
  if (given.has("cache_time")) {
    request.with_cache_time(given.take<std::int64_t>("cache_time"));
  }
  return request;
}

AnswerGuestQuery answer_guest_query(const json_arguments& given) {
  AnswerGuestQuery request(given.take<std::string>("guest_query_id"),
                           given.take<InlineQueryResult>("result"));
  return request;
}

}  // namespace

void register_updates_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_updates>("Array of Update"));
  all.push_back(describe_method<&set_webhook>("True"));
  all.push_back(describe_method<&delete_webhook>("True"));
  all.push_back(describe_method<&get_webhook_info>("WebhookInfo"));
  all.push_back(describe_method<&answer_callback_query>("True"));
  all.push_back(describe_method<&answer_guest_query>("SentGuestMessage"));
}

}  // namespace botcore::test
