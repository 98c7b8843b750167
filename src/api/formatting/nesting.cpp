#include "api/formatting/nesting.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include "api/formatting/markup_text.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntity;
using api::MessageEntityType;
using entity_list = std::vector<MessageEntity>;

std::int64_t end_of(const MessageEntity& entity) {
  return entity.offset + entity.length;
}

/// Of those that overlap, keeps the first. @pre sorted
void drop_overlapping(entity_list& entities) {
  std::int64_t end = 0;
  std::erase_if(entities, [&](const MessageEntity& entity) {
    if (entity.offset < end) return true;
    end = end_of(entity);
    return false;
  });
}

/// Drops what begins outside of a quote and ends in it, or the other way round, or holds one.
/// @pre both lists are sorted; quotes do not overlap
void drop_crossing_quotes(entity_list& entities, const entity_list& quotes) {
  std::erase_if(entities, [&](const MessageEntity& entity) {
    const auto quote = std::partition_point(
        quotes.begin(), quotes.end(), [&](const MessageEntity& one) { return end_of(one) <= entity.offset; });
    if (quote == quotes.end() || quote->offset >= end_of(entity)) return false;
    return entity.offset < quote->offset || end_of(quote[0]) < end_of(entity);
  });
}

/// Cuts splittable entities where others begin or end, and where splittable ones of other types begin; joins those
/// of one type that touch between two such borders.
class entity_splitter {
 public:
  explicit entity_splitter(const entity_list& splittable) : waiting_(splittable) {}

  /// @pre both lists are sorted; `others` do not cross
  entity_list split(const entity_list& others) {
    entity_list open;
    for (const MessageEntity& other : others) {
      pass(open, other.offset);
      open.push_back(other);
    }
    pass(open, std::numeric_limits<std::int64_t>::max());
    return std::move(done_);
  }

 private:
  struct run {
    MessageEntityType::known type;
    std::int64_t begin = 0;
    std::int64_t end = 0;  // zero when there is none
  };

  void pass(entity_list& open, std::int64_t offset) {
    while (!open.empty() && end_of(open.back()) <= offset) {
      const std::size_t before = done_.size();
      advance(end_of(open.back()));
      if (is_opaque(open.back())) done_.resize(before);
      open.pop_back();
    }
    advance(offset);
  }

  /// Takes in what begins before the border, and ends or cuts there all that runs.
  void advance(std::int64_t border) {
    for (; next_ < waiting_.size() && waiting_[next_].offset < border; ++next_) {
      const MessageEntity& entity = waiting_[next_];
      run& same = run_of(entity.type.value());
      if (same.end != 0 && entity.offset <= same.end) {
        same.end = std::max(same.end, end_of(entity));
        continue;
      }
      cut(entity.offset);
      same.begin = entity.offset;
      same.end = end_of(entity);
    }
    cut(border);
  }

  void cut(std::int64_t border) {
    for (run& one : runs_) {
      if (one.end == 0 || one.begin >= border) continue;
      const std::int64_t end = std::min(one.end, border);
      done_.emplace_back(one.type, one.begin, end - one.begin);
      one.begin = end;
      if (one.end == end) one.end = 0;
    }
  }

  run& run_of(MessageEntityType::known type) {
    return *std::find_if(runs_.begin(), runs_.end(), [&](const run& one) { return one.type == type; });
  }

  const entity_list& waiting_;
  std::size_t next_ = 0;
  std::array<run, 5> runs_ = {{{MessageEntityType::bold},
                               {MessageEntityType::italic},
                               {MessageEntityType::underline},
                               {MessageEntityType::strikethrough},
                               {MessageEntityType::spoiler}}};
  entity_list done_;
};

void append_entities(entity_list& to, entity_list from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

bool is_blockquote(const MessageEntity& entity) noexcept {
  return entity.type == MessageEntityType::blockquote ||
         entity.type == MessageEntityType::expandable_blockquote;
}

bool is_opaque(const MessageEntity& entity) noexcept {
  const MessageEntityType::known type = entity.type.value();
  return type == MessageEntityType::code || type == MessageEntityType::pre ||
         type == MessageEntityType::date_time;
}

bool is_splittable(const MessageEntity& entity) noexcept {
  switch (entity.type.value()) {
    case MessageEntityType::bold:
    case MessageEntityType::italic:
    case MessageEntityType::underline:
    case MessageEntityType::strikethrough:
    case MessageEntityType::spoiler:
      return true;
    default:
      return false;
  }
}

bool is_found_by_server(const MessageEntity& entity) noexcept {
  switch (entity.type.value()) {
    case MessageEntityType::mention:
    case MessageEntityType::hashtag:
    case MessageEntityType::cashtag:
    case MessageEntityType::bot_command:
    case MessageEntityType::url:
    case MessageEntityType::email:
    case MessageEntityType::phone_number:
      return true;
    default:
      return false;
  }
}

entity_list arrange_entities(entity_list entities) {
  sort_entities(entities);
  entity_list quotes;
  entity_list splittable;
  entity_list arranged;
  for (MessageEntity& entity : entities) {
    entity_list& list = is_splittable(entity) ? splittable : is_blockquote(entity) ? quotes : arranged;
    list.push_back(std::move(entity));
  }
  drop_overlapping(arranged);
  drop_overlapping(quotes);
  drop_crossing_quotes(arranged, quotes);
  append_entities(arranged, std::move(quotes));
  sort_entities(arranged);
  append_entities(arranged, entity_splitter(splittable).split(arranged));
  sort_entities(arranged);
  return arranged;
}

}  // namespace botcore::inline v0
