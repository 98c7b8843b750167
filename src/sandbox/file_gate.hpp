/// @file
/// Downloads: /file/bot<token>/<file_path> for the bot, and files for the page.
#pragma once

#include <memory>

#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

#include "stage.hpp"

namespace botcore::inline v0::sandbox {

/// Answers a request whose path begins with "/file/bot".
task<http_response> answer_download(std::shared_ptr<stage> stage, http_request request);

/// A file's bytes, or the part of them that the request's Range asks for.
/// @see RFC 9110, section 14
http_response file_bytes(const stored_file& file, const http_request& request);

}  // namespace botcore::inline v0::sandbox
