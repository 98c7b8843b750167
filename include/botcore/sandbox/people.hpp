/// @file
/// Who is there in the sandbox and what was said: the values that tests give and read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::sandbox {

/// A person who talks to the bot. The private chat of the two has the person's id.
struct BOTCORE_EXPORT test_user {
  test_user() = default;
  test_user(std::int64_t id, std::string first_name, std::string username, std::string language_code);

  std::int64_t id = 0;        ///< positive
  std::string first_name;     ///< not empty
  std::string username;       ///< without "@"; empty: none
  std::string language_code;  ///< an IETF tag; empty: the client did not tell
};

/// A supergroup with the bot and all test users in it.
struct BOTCORE_EXPORT test_group {
  test_group() = default;
  test_group(std::int64_t id, std::string title);

  std::int64_t id = 0;  ///< below -1000000000000, as the ids of supergroups are
  std::string title;    ///< not empty
};

/// One button below a message.
struct BOTCORE_EXPORT chat_button {
  std::string label;
  std::string data;  ///< callback data; empty when the button does something else
  std::string url;   ///< empty when the button opens nothing
};

/// A file in a message.
struct BOTCORE_EXPORT chat_file {
  std::string kind;          ///< "photo", "document", "video" and so on, as the Bot API's messages name it
  std::string file_id;       ///< what `server::file` takes
  std::string name;          ///< as its sender called it; may be empty
  std::string mime_type;     ///< as the bot is told
  std::size_t size = 0;      ///< in bytes; zero for what was sent as a URL
  std::uint32_t width = 0;   ///< of a PNG, JPEG, GIF or WebP; zero: not known
  std::uint32_t height = 0;  ///< as `width`
  std::string url;           ///< where the file is when it was sent as a URL: the sandbox does not fetch it
};

/// A message as a person sees it.
struct BOTCORE_EXPORT chat_message {
  std::int64_t id = 0;
  std::int64_t chat_id = 0;
  std::int64_t from = 0;  ///< a test user's id, or the bot's
  bool by_bot = false;
  std::string text;              ///< without markup; of a message with files, their caption
  std::vector<chat_file> files;  ///< one at most, but in paid media
  std::string album;             ///< the same in all messages of one album; empty: stands alone
  std::int64_t topic = 0;        ///< message_thread_id; zero: in no topic
  system_time date;
  std::optional<system_time> edited;
  bool deleted = false;
  std::int64_t reply_to = 0;                      ///< zero: answers no message
  std::vector<std::vector<chat_button>> buttons;  ///< the inline keyboard, row by row

  /// Whether a button has this label.
  bool has_button(std::string_view label) const;
};

/// What the bot offered to somebody who typed its name and a query.
struct BOTCORE_EXPORT inline_answer {
  std::string query_id;
  std::int64_t user = 0;
  std::vector<std::string> results;  ///< their ids
  std::string next_offset;           ///< empty: there are no more
};

/// How the bot acknowledged the press of a button.
struct BOTCORE_EXPORT callback_answer {
  std::string query_id;
  std::int64_t user = 0;
  std::string text;  ///< empty: the press was only acknowledged
  bool alert = false;
};

}  // namespace botcore::inline v0::sandbox
