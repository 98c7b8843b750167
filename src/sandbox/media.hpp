/// @file
/// What a message shows besides its text: a photo, a document, a recording.
#pragma once

#include <string>

#include <boost/json/object.hpp>

#include "file_store.hpp"

namespace botcore::inline v0::sandbox {

struct media {
  file_kind kind = file_kind::document;
  file_pointer file;
  file_pointer thumbnail;       ///< null: none
  file_pointer cover;           ///< of a video; null: none
  boost::json::object details;  ///< "duration", "width", "title" and the like, as the Bot API names them
  bool spoiler = false;

  friend bool operator==(const media&, const media&) = default;
};

}  // namespace botcore::inline v0::sandbox
