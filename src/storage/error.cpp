#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {
namespace {

const char* describe(storage_errc code) noexcept {
  switch (code) {
    case storage_errc::cannot_open:
      return "the database file cannot be opened or made: check that its folder exists and may be written, "
             "and "
             "that the path names a file";
    case storage_errc::read_only:
      return "the database file is not writable: check its permissions and those of its folder";
    case storage_errc::not_a_database:
      return "the file is not a database: name another file, or restore a backup";
    case storage_errc::corrupt:
      return "the database file is damaged: restore a backup or name another file";
    case storage_errc::disk_full:
      return "no room is left for the database: free some space on its disk";
    case storage_errc::io_error:
      return "the disk failed to read or write the database file: check the disk";
    case storage_errc::unique_violation:
      return "a row with these values exists already";
    case storage_errc::foreign_key_violation:
      return "a row that is referred to does not exist, or is still referred to";
    case storage_errc::constraint:
      return "a constraint of the table does not hold";
    case storage_errc::bad_statement:
      return "the statement is not valid";
    case storage_errc::wrong_type:
      return "the column holds something else";
    case storage_errc::no_such_column:
      return "the result has no such column";
    case storage_errc::transaction_ended:
      return "the transaction was rolled back before";
    case storage_errc::timed_out:
      return "the database did not take the operation in time: it is overloaded, or another operation takes "
             "long";
    case storage_errc::queue_full:
      return "too many operations wait for the database already: try again later";
    case storage_errc::locked:
      return "another process holds the database locked: stop that process, or name another file";
    case storage_errc::schema_newer:
      return "a newer version of the program has used this database: update the program, or restore a backup";
    case storage_errc::schema_changed:
      return "a migration that was applied before has changed since: restore its text and add a further "
             "migration";
    case storage_errc::foreign_transaction:
      return "the transaction belongs to another database";
    case storage_errc::copy_read_only:
      return "the database file is lost, and its copy may only be read: an operator has to promote the copy "
             "or "
             "bring the file back";
  }
  return "unknown error";
}

class database_category final : public boost::system::error_category {
 public:
  const char* name() const noexcept override { return "botcore.storage"; }
  std::string message(int code) const override { return describe(static_cast<storage_errc>(code)); }
};

}  // namespace

const boost::system::error_category& storage_category() noexcept {
  static const database_category category;
  return category;
}

error_code make_error_code(storage_errc code) noexcept {
  return {static_cast<int>(code), storage_category()};
}

bool is_transient_storage_error(const error_code& code) noexcept {
  return code == storage_errc::timed_out || code == storage_errc::queue_full ||
         code == storage_errc::locked || code == storage_errc::disk_full || code == storage_errc::io_error;
}

}  // namespace botcore::inline v0
