#include "botcore/storage/entity.hpp"

#include <exception>
#include <string>

#include <fmt/format.h>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {
namespace {

/// What a cell holds, in a few words; of a long text only its beginning.
std::string describe_cell(const sql_value& cell) {
  constexpr std::size_t longest_text = 40;
  struct {
    std::string operator()(std::monostate) const { return "NULL"; }
    std::string operator()(std::int64_t number) const { return fmt::format("the integer {}", number); }
    std::string operator()(double number) const { return fmt::format("the real number {}", number); }
    std::string operator()(const std::string& text) const {
      if (text.size() <= longest_text) return "the text '" + text + "'";
      return fmt::format("a text of {} bytes", text.size());
    }
    std::string operator()(const blob& bytes) const { return fmt::format("{} bytes", bytes.size()); }
  } const describe;
  return std::visit(describe, cell);
}

}  // namespace

void refuse_cell(std::string_view table, std::string_view column, const sql_value& cell,
                 std::string_view reason) {
  throw error(storage_errc::wrong_type,
              fmt::format("reading {}.{}, which holds {} {}", table, column, describe_cell(cell), reason));
}

void refuse_conversion(std::string_view table, std::string_view column, const sql_value& cell) {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    refuse_cell(table, column, cell, fmt::format("({})", failure.what()));
  }
}

std::size_t find_column(const row& from, std::string_view table, std::string_view name, std::size_t guess) {
  const auto columns = from.columns();
  if (guess < columns.size() && columns[guess] == name) return guess;
  try {
    return from.index_of(name);
  } catch (const error& missing) {
    throw error(missing.code(), fmt::format("reading {}.{}: {}", table, name, missing.doing()));
  }
}

}  // namespace botcore::inline v0
