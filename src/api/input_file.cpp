#include "botcore/api/input_file.hpp"

#include <utility>

#include "botcore/api/json_reader.hpp"
#include "botcore/api/json_writer.hpp"
#include "botcore/api/upload_list.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0::api {
namespace {

/// The depth of the members of the request itself.
constexpr int request_members = 1;

}  // namespace

InputFile::InputFile(std::string reference)
    : content_(std::make_shared<const std::string>(std::move(reference))) {}
InputFile::InputFile(const char* reference) : InputFile(std::string(reference)) {}

InputFile InputFile::from_bytes(std::string bytes, std::string file_name) {
  InputFile file(std::move(bytes));
  file.source_ = source::bytes;
  file.file_name_ = std::move(file_name);
  return file;
}

InputFile InputFile::from_path(std::string path, std::string file_name) {
  if (file_name.empty()) file_name = path.substr(path.find_last_of('/') + 1);
  InputFile file(std::move(path));
  file.source_ = source::path;
  file.file_name_ = std::move(file_name);
  return file;
}

InputFile InputFile::from_reader(file_reader read, std::string file_name, std::optional<std::uint64_t> size) {
  if (!read)
    throw error(errc::invalid_argument, "making the upload '" + file_name + "' from an empty function");
  InputFile file;
  file.source_ = source::reader;
  file.file_name_ = std::move(file_name);
  file.size_ = size;
  file.reader_ = std::make_shared<file_reader>(std::move(read));
  return file;
}

InputFile& InputFile::with_progress(file_progress progress) & {
  progress_ = progress ? std::make_shared<file_progress>(std::move(progress)) : nullptr;
  return *this;
}

InputFile&& InputFile::with_progress(file_progress progress) && {
  return std::move(with_progress(std::move(progress)));
}

const std::string& InputFile::content() const noexcept {
  static const std::string nothing;
  return content_ ? *content_ : nothing;
}

bool operator==(const InputFile& left, const InputFile& right) noexcept {
  return left.source_ == right.source_ && left.file_name_ == right.file_name_ && left.size_ == right.size_ &&
         left.reader_ == right.reader_ && left.content() == right.content();
}

void encode(json_writer& out, const InputFile& value) {
  if (!value.is_upload()) return out.string(value.content());
  if (!out.uploads()) {
    throw error(errc::invalid_argument, "writing the upload '" + value.file_name_ +
                                            "' as JSON: send it with client::call, or by its file_id");
  }
  out.string(out.uploads()->reference(value));
}

void encode_member(json_writer& out, std::string_view name, const InputFile& value) {
  const bool parameter = value.is_upload() && out.uploads() && out.depth() == request_members;
  if (parameter && out.uploads()->add_parameter(name, value)) return;
  out.key(name);
  encode(out, value);
}

void decode(json_reader& in, InputFile& value) {
  value = InputFile(std::string(in.as_string()));
}

}  // namespace botcore::inline v0::api
