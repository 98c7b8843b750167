#include "botcore/storage/page.hpp"

namespace botcore::inline v0 {

page::page() noexcept = default;
page::page(const page&) = default;
page::page(page&&) noexcept = default;
page& page::operator=(const page&) = default;
page& page::operator=(page&&) noexcept = default;
page::~page() = default;

page& page::order_by(std::string field, sort_order direction) & {
  order_ = std::move(field);
  direction_ = direction;
  return *this;
}

page& page::after(std::string cursor) & {
  cursor_ = std::move(cursor);
  return *this;
}

page& page::add_filter(std::string field, const sql_parameter& value, duration_unit unit) {
  filters_.emplace_back(std::move(field), value.value(), unit);
  return *this;
}

}  // namespace botcore::inline v0
