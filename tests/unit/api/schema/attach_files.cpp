#include "attach_files.hpp"

#include <string>

namespace botcore::test {

void attach_files(api::InputFile& file) {
  if (file.is_upload() || !file.content().starts_with(upload_prefix)) return;
  const std::string text = file.content();
  file = api::InputFile::from_bytes(text, text + ".bin");
}

}  // namespace botcore::test
