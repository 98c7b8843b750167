#include "botcore/api/input_file.hpp"

#include <utility>

#include "botcore/api/json_reader.hpp"
#include "botcore/api/json_writer.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0::api {

InputFile::InputFile(std::string reference) : content_(std::move(reference)) {}
InputFile::InputFile(const char* reference) : content_(reference) {}

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

void encode(json_writer& out, const InputFile& value) {
  if (value.is_upload()) {
    throw error(errc::invalid_argument, "writing the upload '" + value.file_name_ + "' as JSON");
  }
  out.string(value.content_);
}

void decode(json_reader& in, InputFile& value) {
  value = InputFile(std::string(in.as_string()));
}

}  // namespace botcore::inline v0::api
