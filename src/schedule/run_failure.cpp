#include "run_failure.hpp"

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/error.hpp"
#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {

run_failure classify_run_failure(const std::exception_ptr& failure) {
  run_failure kind;
  try {
    std::rethrow_exception(failure);
  } catch (const error& thrown) {
    kind.transient =
        is_transient_storage_error(thrown.code()) || thrown.code() == storage_errc::copy_read_only;
    kind.timed_out = thrown.code() == storage_errc::timed_out;
    kind.final = thrown.code() == errc::malformed_data;
    kind.text = thrown.what();
  } catch (const boost::system::system_error& thrown) {
    kind.cancelled = thrown.code() == boost::asio::error::operation_aborted;
    kind.text = thrown.what();
  } catch (const std::exception& thrown) {
    kind.text = thrown.what();
  } catch (...) {
    kind.text = "something that is not a std::exception was thrown";
  }
  return kind;
}

}  // namespace botcore::inline v0
