#include "media_views.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

json::object identified(const stored_file& file) {
  json::object result;
  result["file_id"] = file.file_id;
  result["file_unique_id"] = file.unique_id;
  return result;
}

void add_size(json::object& result, const stored_file& file) {
  if (file.size) result["file_size"] = *file.size;
}

json::object photo_size(const stored_file& file) {
  json::object result = identified(file);
  result["width"] = file.width;
  result["height"] = file.height;
  add_size(result, file);
  return result;
}

/// A number that the bot gave, or else the picture's own, or zero: the field is a required one.
void require(json::object& result, const media& shown, std::string_view name, std::uint32_t otherwise) {
  const json::value* given = shown.details.if_contains(name);
  result[name] = given ? *given : json::value(otherwise);
}

void add_sticker_facts(json::object& result, const media& shown) {
  const bool picture = shown.file->width != 0;
  const bool video = shown.file->mime_type == "video/webm";
  result["type"] = "regular";
  result["width"] = picture ? shown.file->width : 512;
  result["height"] = picture ? shown.file->height : 512;
  result["is_animated"] = shown.file->mime_type == "application/x-tgsticker";
  result["is_video"] = video;
}

/// A Document, Video, Audio, Voice, Animation, VideoNote or Sticker.
json::object file_view(const media& shown, file_kind kind) {
  json::object result = identified(*shown.file);
  if (kind == file_kind::video || kind == file_kind::animation) {
    require(result, shown, "width", shown.file->width);
    require(result, shown, "height", shown.file->height);
  }
  if (kind == file_kind::video_note) require(result, shown, "length", shown.file->width);
  if (kind == file_kind::sticker) add_sticker_facts(result, shown);
  if (kind != file_kind::document && kind != file_kind::sticker) require(result, shown, "duration", 0);
  for (const std::string_view name : {"performer", "title", "emoji", "start_timestamp"}) {
    if (const json::value* given = shown.details.if_contains(name)) result[name] = *given;
  }
  if (shown.thumbnail) result["thumbnail"] = photo_size(*shown.thumbnail);
  if (shown.cover) result["cover"] = json::array({photo_size(*shown.cover)});
  const bool named = kind != file_kind::voice && kind != file_kind::video_note && kind != file_kind::sticker;
  if (named && !shown.file->name.empty()) result["file_name"] = shown.file->name;
  if (kind != file_kind::video_note && kind != file_kind::sticker)
    result["mime_type"] = shown.file->mime_type;
  add_size(result, *shown.file);
  return result;
}

json::value media_view(const media& shown) {
  if (shown.kind != file_kind::photo) return file_view(shown, shown.kind);
  json::array sizes;
  sizes.push_back(photo_size(*shown.file));
  return sizes;
}

}  // namespace

json::object api_file(const stored_file& file) {
  json::object result = identified(file);
  add_size(result, file);
  result["file_path"] = file.path;
  return result;
}

void add_api_media(json::object& result, const message& message) {
  if (message.shown.empty()) return;
  if (message.star_count != 0) {
    json::array items;
    for (const media& shown : message.shown) {
      json::object item;
      item["type"] = kind_name(shown.kind);
      item[kind_name(shown.kind)] = media_view(shown);
      items.push_back(std::move(item));
    }
    result["paid_media"] = json::object({{"star_count", message.star_count}, {"paid_media", items}});
  } else {
    const media& shown = message.shown.front();
    result[kind_name(shown.kind)] = media_view(shown);
    // Old bots look for animations among the documents.
    if (shown.kind == file_kind::animation) result["document"] = file_view(shown, file_kind::document);
    if (shown.spoiler) result["has_media_spoiler"] = true;
  }
  if (!message.album.empty()) result["media_group_id"] = message.album;
  if (message.caption_above) result["show_caption_above_media"] = true;
}

json::array page_media(const message& message) {
  json::array result;
  for (const media& shown : message.shown) {
    const stored_file& file = *shown.file;
    json::object item;
    item["kind"] = kind_name(shown.kind);
    item["file"] = file.file_id;
    item["name"] = file.name;
    item["type"] = file.mime_type;
    item["size"] = file.size ? json::value(*file.size) : json::value();
    item["width"] = file.width;
    item["height"] = file.height;
    item["url"] = file.url;
    item["spoiler"] = shown.spoiler;
    item["details"] = shown.details;
    item["thumbnail"] = shown.thumbnail ? shown.thumbnail->file_id : std::string();
    result.push_back(std::move(item));
  }
  return result;
}

std::vector<chat_file> seen_files(const message& message) {
  std::vector<chat_file> result;
  for (const media& shown : message.shown) {
    chat_file seen;
    seen.kind = kind_name(shown.kind);
    seen.file_id = shown.file->file_id;
    seen.name = shown.file->name;
    seen.mime_type = shown.file->mime_type;
    seen.size = shown.file->size.value_or(0);
    seen.width = shown.file->width;
    seen.height = shown.file->height;
    seen.url = shown.file->url;
    result.push_back(std::move(seen));
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
