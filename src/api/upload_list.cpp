#include "botcore/api/upload_list.hpp"

#include <filesystem>
#include <utility>

#include "encoded_path.hpp"
#include "upload_bytes.hpp"

namespace botcore::inline v0 {

upload::upload(std::string part, api::InputFile file) : part(std::move(part)), file(std::move(file)) {}

upload_list upload_list::by_path(std::uint64_t max_file_bytes) {
  upload_list made;
  made.by_path_ = true;
  made.max_file_bytes_ = max_file_bytes;
  return made;
}

bool upload_list::named_by_path(const api::InputFile& file) const noexcept {
  return by_path_ && file.from() == api::InputFile::source::path;
}

bool upload_list::add_parameter(std::string_view name, const api::InputFile& file) {
  if (named_by_path(file)) return false;
  uploads_.emplace_back(std::string(name), file);
  return true;
}

std::string upload_list::reference(const api::InputFile& file) {
  if (named_by_path(file)) {
    check_upload_size(file, open_upload(file)->size().value_or(0), max_file_bytes_);
    return "file://" + encoded_path(std::filesystem::absolute(file.content()).string());
  }
  std::string part = "file" + std::to_string(uploads_.size());
  uploads_.emplace_back(part, file);
  return "attach://" + std::move(part);
}

}  // namespace botcore::inline v0
