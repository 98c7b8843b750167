#include "botcore/storage/transaction.hpp"

#include "botcore/storage/database.hpp"

namespace botcore::inline v0 {

transaction::~transaction() = default;

std::int64_t transaction::next_id() {
  return owner_.next_id();
}

rows transaction::collect(std::string_view sql, std::span<const sql_parameter> parameters) {
  struct collecting final : row_sink {
    void columns(std::vector<std::string> names) override { all.set_columns(std::move(names)); }
    void take(std::vector<sql_value>& cells) override { all.append(cells); }
    rows all;
  } sink;
  run(sql, parameters, &sink);
  return std::move(sink.all);
}

}  // namespace botcore::inline v0
