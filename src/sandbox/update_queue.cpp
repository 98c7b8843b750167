#include "update_queue.hpp"

#include <algorithm>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace botcore::inline v0::sandbox {

namespace json = boost::json;

bool update_queue::allowed(std::string_view type) const {
  if (!allowed_.empty()) return allowed_.contains(type);
  return type != "chat_member" && type != "message_reaction" && type != "message_reaction_count";
}

void update_queue::allow(const json::array& types) {
  allowed_.clear();
  for (const json::value& type : types) allowed_.emplace(type.as_string());
}

json::array update_queue::allowed() const {
  json::array types;
  for (const std::string& type : allowed_) types.emplace_back(type);
  return types;
}

void update_queue::remove(std::uint64_t number) {
  std::erase_if(waiting_, [number](const update& one) { return one.number == number; });
}

std::int64_t update_queue::push(std::string_view type, json::object content) {
  if (!allowed(type)) return 0;
  const std::int64_t id = next_id_++;
  json::object whole;
  whole["update_id"] = id;
  whole[type] = std::move(content);
  waiting_.push_back({next_number_++, id, json::serialize(whole), false});
  return id;
}

std::int64_t update_queue::push_raw(std::string_view text) {
  boost::system::error_code failure;
  json::value parsed = json::parse(text, failure);
  if (failure || !parsed.is_object()) {
    waiting_.push_back({next_number_++, next_id_, std::string(text), true});
    return next_id_++;
  }
  json::object& whole = parsed.as_object();
  std::int64_t id = next_id_;
  if (const json::value* given = whole.if_contains("update_id"); given && given->is_int64()) {
    id = given->as_int64();
  } else if (!given) {
    whole["update_id"] = id;
  }
  next_id_ = std::max(next_id_, id + 1);
  waiting_.push_back({next_number_++, id, json::serialize(whole), false});
  return id;
}

void update_queue::confirm(std::int64_t offset) {
  if (offset < 0) {
    const auto kept = static_cast<std::uint64_t>(-(offset + 1)) + 1;
    while (waiting_.size() > kept) waiting_.pop_front();
    return;
  }
  const auto confirmed = [offset](const update& one) { return one.id < offset; };
  waiting_.erase(std::remove_if(waiting_.begin(), waiting_.end(), confirmed), waiting_.end());
}

std::string update_queue::list(std::size_t limit) {
  std::string result = "[";
  const std::size_t count = std::min(limit, waiting_.size());
  for (std::size_t index = 0; index < count; ++index) {
    if (index != 0) result += ',';
    result += waiting_[index].json;
  }
  const auto last = waiting_.begin() + static_cast<std::ptrdiff_t>(count);
  waiting_.erase(std::remove_if(waiting_.begin(), last, [](const update& one) { return one.once; }), last);
  return result + ']';
}

}  // namespace botcore::inline v0::sandbox
