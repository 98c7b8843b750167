/// @file
/// Which rows of a repository, in which order, and how many of them.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

/// NULL counts as smaller than everything else, with every database.
enum class sort_order : std::uint8_t { ascending, descending };

/// A part of a list: filters, an order, a length, and where it begins.
///
/// Fields are columns that the entity calls filterable or orderable; whatever else is named is refused before
/// any statement runs, so names may come from people. Rows with equal values follow each other by key.
/// @code
/// co_await activities.list(page().where("chat", chat).order_by("name").limit(20).after(cursor))
/// @endcode
class BOTCORE_EXPORT page {
 public:
  /// What `limit` may be at most.
  static constexpr std::int64_t longest = 1000;

  /// What a field has to equal.
  struct filter {
    filter(std::string its_field, sql_value its_value, duration_unit its_unit = {})
        : field(std::move(its_field)), value(std::move(its_value)), unit(its_unit) {}
    std::string field;
    sql_value value;
    duration_unit unit;  ///< of a duration
  };

  page() noexcept;
  page(const page&);
  page(page&&) noexcept;
  page& operator=(const page&);
  page& operator=(page&&) noexcept;
  ~page();

  /// Only rows whose `field` equals `value`; an empty `optional` and `nullptr` mean NULL. A duration is
  /// converted to the unit of the field, and refused when it is no whole number of them. May be called again.
  template <class T>
  page& where(std::string field, const T& value) & {
    return add_filter(std::move(field), sql_parameter(sql_stored(value)), unit_of<T>);
  }
  template <class T>
  page&& where(std::string field, const T& value) && {
    return std::move(where(std::move(field), value));
  }

  /// Without it, lists are ordered by key.
  page& order_by(std::string field, sort_order direction = sort_order::ascending) &;
  page&& order_by(std::string field, sort_order direction = sort_order::ascending) && {
    return std::move(order_by(std::move(field), direction));
  }
  page& descending() & noexcept {
    direction_ = sort_order::descending;
    return *this;
  }
  page&& descending() && noexcept { return std::move(descending()); }

  /// 1 to `longest`; 50 unless told.
  page& limit(std::int64_t rows) & noexcept {
    limit_ = rows;
    return *this;
  }
  page&& limit(std::int64_t rows) && noexcept { return std::move(limit(rows)); }

  /// Skips as many rows; costs time for each, and shifts when rows come and go: `after` does neither.
  page& offset(std::int64_t rows) & noexcept {
    offset_ = rows;
    return *this;
  }
  page&& offset(std::int64_t rows) && noexcept { return std::move(offset(rows)); }

  /// Begins behind the page that gave this cursor (`page_of::next`), whether or not its rows are still there.
  /// The order must be the same; an empty cursor begins at the beginning.
  page& after(std::string cursor) &;
  page&& after(std::string cursor) && { return std::move(after(std::move(cursor))); }

  const std::vector<filter>& filters() const noexcept { return filters_; }
  const std::string& order() const noexcept { return order_; }
  sort_order direction() const noexcept { return direction_; }
  std::int64_t limit() const noexcept { return limit_; }
  std::int64_t offset() const noexcept { return offset_; }
  const std::string& cursor() const noexcept { return cursor_; }

 private:
  page& add_filter(std::string field, const sql_parameter& value, duration_unit unit);

  std::vector<filter> filters_;
  std::string order_;
  std::string cursor_;
  std::int64_t limit_ = 50;
  std::int64_t offset_ = 0;
  sort_order direction_ = sort_order::ascending;
};

/// One page of a list.
template <class Entity>
struct page_of {
  std::vector<Entity> items;
  std::string next;  ///< for `page::after`: where the next page begins; empty when there is none
};

}  // namespace botcore::inline v0
