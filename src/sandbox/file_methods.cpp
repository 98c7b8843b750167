#include "file_methods.hpp"

#include <algorithm>
#include <array>

#include <boost/json/array.hpp>

#include "call_fields.hpp"
#include "outgoing_media.hpp"
#include "outgoing_text.hpp"
#include "refused.hpp"
#include "views.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::string_view to_chat =
    "chat_id message_thread_id disable_notification protect_content allow_paid_broadcast message_effect_id "
    "reply_parameters";
constexpr std::string_view caption_too =
    "chat_id message_thread_id disable_notification protect_content allow_paid_broadcast message_effect_id "
    "reply_parameters caption parse_mode caption_entities show_caption_above_media reply_markup";
constexpr std::size_t fewest_in_album = 2;
constexpr std::size_t most_in_album = 10;

/// Documents go with documents only, audio with audio; photos and videos mix.
char album_shelf(file_kind kind) {
  if (kind == file_kind::document) return 'd';
  return kind == file_kind::audio ? 'a' : 'v';
}

/// The kind of file that a method's parameters, or those of an InputMedia, name.
file_kind kind_called(std::string_view name) {
  const std::optional<file_kind> kind = find_kind(name);
  if (!kind) throw refused(501, "Unsupported: the sandbox takes no files of type " + std::string(name));
  return *kind;
}

}  // namespace

const file_methods::entry* file_methods::find(std::string_view method) {
  static constexpr std::array<entry, 13> methods = {{
      {"sendPhoto", &file_methods::send_one, caption_too, "photo has_spoiler"},
      {"sendDocument", &file_methods::send_one, caption_too,
       "document thumbnail disable_content_type_detection"},
      {"sendVideo", &file_methods::send_one, caption_too,
       "video thumbnail cover duration width height start_timestamp has_spoiler supports_streaming"},
      {"sendAudio", &file_methods::send_one, caption_too, "audio thumbnail duration performer title"},
      {"sendVoice", &file_methods::send_one, caption_too, "voice duration"},
      {"sendAnimation", &file_methods::send_one, caption_too,
       "animation thumbnail duration width height has_spoiler"},
      {"sendVideoNote", &file_methods::send_one, to_chat,
       "reply_markup video_note thumbnail duration length"},
      {"sendSticker", &file_methods::send_one, to_chat, "reply_markup sticker emoji"},
      {"sendMediaGroup", &file_methods::send_media_group, to_chat, "media"},
      {"sendPaidMedia", &file_methods::send_paid_media, caption_too, "star_count media payload"},
      {"editMessageMedia", &file_methods::edit_message_media, "", "chat_id message_id media reply_markup"},
      {"editMessageCaption", &file_methods::edit_message_caption, caption_too, "message_id"},
      {"getFile", &file_methods::get_file, "", "file_id"},
  }};
  const auto found =
      std::find_if(methods.begin(), methods.end(), [method](const entry& one) { return one.name == method; });
  return found == methods.end() ? nullptr : &*found;
}

std::string file_methods::parameters(std::string_view method) const {
  const entry* found = find(method);
  return found ? std::string(found->shared) + ' ' + std::string(found->own) : std::string();
}

json::value file_methods::call(std::string_view method, const json::object& parameters,
                               const uploads& files) {
  return (this->*find(method)->run)(parameters, files);
}

void file_methods::send_options(const json::object& parameters, outgoing& what) const {
  what.silent = flag_in(parameters, "disable_notification");
  what.reply_to = answered_message(world_, parameters);
  what.topic = world_.reachable_topic(chat_id_in(parameters), number_in(parameters, "message_thread_id"));
}

json::value file_methods::send_one(const json::object& parameters, const uploads& files) {
  static constexpr std::array<std::string_view, 8> fields = {"photo", "document",  "video",      "audio",
                                                             "voice", "animation", "video_note", "sticker"};
  const auto named = std::find_if(fields.begin(), fields.end(),
                                  [&](std::string_view field) { return parameters.contains(field); });
  const std::int64_t chat = chat_id_in(parameters);
  world_.reachable(chat);
  outgoing what = read_captioned(parameters);
  send_options(parameters, what);
  const media_reader reader(world_.files(), world_.limits(), files);
  what.shown.push_back(reader.read(kind_called(*named), parameters, *named));
  return api_message(world_, world_.send(chat, std::move(what)));
}

media file_methods::read_item(const json::object& item, const uploads& files) const {
  const media_reader reader(world_.files(), world_.limits(), files);
  return reader.read(kind_called(text_in(item, "type")), item, "media");
}

json::value file_methods::send_media_group(const json::object& parameters, const uploads& files) {
  const std::int64_t chat = chat_id_in(parameters);
  world_.reachable(chat);
  const json::array& items = parameters.at("media").as_array();
  if (items.empty()) throw bad_request("there are no messages to send");
  if (items.size() > most_in_album) throw bad_request("too many messages to send as an album");
  if (items.size() < fewest_in_album) throw bad_request("wrong number of messages to send as an album");
  // All of them are read before the first is sent: an album is sent whole or not at all.
  std::vector<outgoing> album;
  for (const json::value& one : items) {
    const json::object& item = one.as_object();
    outgoing what = read_captioned(item);
    send_options(parameters, what);
    what.shown.push_back(read_item(item, files));
    if (!album.empty() &&
        album_shelf(album.front().shown.front().kind) != album_shelf(what.shown.front().kind))
      throw bad_request("document, audio and other media can't be mixed in an album");
    album.push_back(std::move(what));
  }
  const std::string name = world_.new_album();
  json::array result;
  for (outgoing& what : album) {
    what.album = name;
    result.push_back(api_message(world_, world_.send(chat, std::move(what))));
  }
  return result;
}

json::value file_methods::send_paid_media(const json::object& parameters, const uploads& files) {
  constexpr std::int64_t most_stars = 25000;
  const std::int64_t chat = chat_id_in(parameters);
  world_.reachable(chat);
  outgoing what = read_captioned(parameters);
  send_options(parameters, what);
  what.star_count = number_in(parameters, "star_count");
  if (what.star_count < 1 || what.star_count > most_stars) throw bad_request("STARS_AMOUNT_INVALID");
  const json::array& items = parameters.at("media").as_array();
  if (items.empty() || items.size() > most_in_album)
    throw bad_request("wrong number of paid media specified");
  for (const json::value& one : items) what.shown.push_back(read_item(one.as_object(), files));
  return api_message(world_, world_.send(chat, std::move(what)));
}

const message& file_methods::message_to_edit(const json::object& parameters) const {
  const std::int64_t chat = chat_id_in(parameters);
  const std::int64_t id = message_id_in(parameters);
  world_.reachable(chat);
  const auto* found = world_.find_message(chat, id);
  if (!found || found->deleted) throw bad_request("message to edit not found");
  return *found;
}

json::value file_methods::edit_message_media(const json::object& parameters, const uploads& files) {
  const message& changed = message_to_edit(parameters);
  const json::object& item = parameters.at("media").as_object();
  outgoing what = read_captioned(item);
  what.markup = read_markup(parameters);
  what.shown.push_back(read_item(item, files));
  if (!changed.album.empty() &&
      album_shelf(changed.shown.front().kind) != album_shelf(what.shown.front().kind))
    throw bad_request("message can't be edited: an album must stay of one type");
  return api_message(world_, world_.edit(changed.chat_id, changed.id, std::move(what)));
}

json::value file_methods::edit_message_caption(const json::object& parameters, const uploads&) {
  const message& changed = message_to_edit(parameters);
  if (changed.shown.empty()) throw bad_request("there is no caption in the message to edit");
  outgoing what = read_captioned(parameters);
  what.shown = changed.shown;
  return api_message(world_, world_.edit(changed.chat_id, changed.id, std::move(what)));
}

json::value file_methods::get_file(const json::object& parameters, const uploads&) {
  const std::string id = text_in(parameters, "file_id");
  const file_pointer file = world_.files().find(id);
  if (!file) {
    const bool plausible = id.size() > 20 && id.find_first_of(" /:+=") == std::string::npos;
    throw bad_request(plausible ? "wrong file_id or the file is temporarily unavailable" : "invalid file_id");
  }
  if (file->size && world_.limits().download != 0 && *file->size > world_.limits().download)
    throw bad_request("file is too big");
  if (!file->bytes) {
    throw bad_request(std::string("wrong file_id or the file is temporarily unavailable: the sandbox ") +
                      (file->url.empty() ? "has let go of its bytes (server_options::max_file_bytes)"
                                         : "does not fetch what is behind a URL"));
  }
  return api_file(*file);
}

}  // namespace botcore::inline v0::sandbox
