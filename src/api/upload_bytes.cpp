#include "upload_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <utility>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

class bytes_in_memory final : public upload_bytes {
 public:
  explicit bytes_in_memory(const std::string& bytes) : bytes_(bytes) {}

  std::optional<std::uint64_t> size() const override { return bytes_.size(); }

  std::size_t read(std::uint64_t offset, std::span<char> into) override {
    return bytes_.copy(into.data(), into.size(), static_cast<std::size_t>(offset));
  }

 private:
  const std::string& bytes_;
};

[[noreturn]] void throw_upload_failure(int system_error, const std::string& path) {
  throw error(error_code(system_error, boost::system::system_category()),
              "reading the upload '" + path + "'");
}

class bytes_on_disk final : public upload_bytes {
 public:
  explicit bytes_on_disk(const std::string& path) : path_(path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (std::filesystem::is_directory(status)) throw_upload_failure(EISDIR, path);
    // Opening a pipe would wait for whoever writes to it.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
      throw error(errc::invalid_argument, "reading the upload '" + path + "', which is no regular file");
    }
    errno = 0;
    file_.open(path, std::ios::binary | std::ios::in);
    if (!file_) throw_upload_failure(errno != 0 ? errno : ENOENT, path);
    size_ = std::filesystem::file_size(path, failure);
    if (failure) throw_upload_failure(failure.value(), path);
  }

  std::optional<std::uint64_t> size() const override { return size_; }

  std::size_t read(std::uint64_t offset, std::span<char> into) override {
    if (offset != position_) {
      file_.clear();
      file_.seekg(static_cast<std::streamoff>(offset));
    }
    errno = 0;
    file_.read(into.data(), static_cast<std::streamsize>(into.size()));
    const auto count = static_cast<std::size_t>(file_.gcount());
    if (file_.bad()) throw_upload_failure(errno != 0 ? errno : EIO, path_);
    position_ = offset + count;
    return count;
  }

 private:
  const std::string& path_;
  std::ifstream file_;
  std::uint64_t size_ = 0;
  std::uint64_t position_ = 0;
};

class bytes_from_reader final : public upload_bytes {
 public:
  explicit bytes_from_reader(const api::InputFile& file) : file_(file) {}

  std::optional<std::uint64_t> size() const override { return file_.announced_size(); }

  std::size_t read(std::uint64_t offset, std::span<char> into) override {
    const std::size_t count = (*file_.reader())(offset, into);
    if (count > into.size()) {
      throw error(errc::invalid_argument, "reading the upload '" + file_.file_name() +
                                              "': its reader gave more than it was asked for");
    }
    return count;
  }

 private:
  const api::InputFile& file_;
};

}  // namespace

std::string upload_problem(const api::InputFile& file, const std::string& what) {
  return "sending the file '" + file.file_name() + "': " + what;
}

void check_upload_size(const api::InputFile& file, std::uint64_t bytes, std::uint64_t most) {
  if (bytes == 0) {
    throw error(errc::invalid_argument, upload_problem(file, "it is empty, and Telegram refuses that"));
  }
  if (most == 0 || bytes <= most) return;
  throw error(errc::invalid_argument, upload_problem(file, "it is larger than the " + std::to_string(most) +
                                                               " bytes that the server takes"));
}

std::unique_ptr<upload_bytes> open_upload(const api::InputFile& file) {
  switch (file.from()) {
    case api::InputFile::source::path:
      return std::make_unique<bytes_on_disk>(file.content());
    case api::InputFile::source::reader:
      return std::make_unique<bytes_from_reader>(file);
    case api::InputFile::source::bytes:
    case api::InputFile::source::reference:
      break;
  }
  return std::make_unique<bytes_in_memory>(file.content());
}

}  // namespace botcore::inline v0
