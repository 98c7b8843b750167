// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/game.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

Game::Game() = default;
Game::Game(std::string title, std::string description, std::vector<PhotoSize> photo)
    : title(std::move(title)), description(std::move(description)), photo(std::move(photo)) {}
Game::Game(const Game&) = default;
Game::Game(Game&&) noexcept = default;
Game& Game::operator=(const Game& other) {
  return *this = Game(other);
}
Game& Game::operator=(Game&& other) noexcept {
  return replace_value(*this, other);
}
Game::~Game() = default;
bool Game::operator==(const Game& other) const {
  return title == other.title &&
         description == other.description &&
         photo == other.photo &&
         text == other.text &&
         text_entities == other.text_entities &&
         animation == other.animation;
}

void encode(json_writer& out, const Game& value) {
  out.begin_object();
  encode_member(out, "title", value.title);
  encode_member(out, "description", value.description);
  encode_member(out, "photo", value.photo);
  encode_member(out, "text", value.text);
  encode_member(out, "text_entities", value.text_entities);
  encode_member(out, "animation", value.animation);
  out.end_object();
}

void decode(json_reader& in, Game& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&Game::title>},
      {"description", decode_field<&Game::description>},
      {"photo", decode_field<&Game::photo>},
      {"text", decode_field<&Game::text>},
      {"text_entities", decode_field<&Game::text_entities>},
      {"animation", decode_field<&Game::animation>},
  });
  decode_members(in, &value, members);
}

CallbackGame::CallbackGame() = default;
CallbackGame::CallbackGame(const CallbackGame&) = default;
CallbackGame::CallbackGame(CallbackGame&&) noexcept = default;
CallbackGame& CallbackGame::operator=(const CallbackGame& other) {
  return *this = CallbackGame(other);
}
CallbackGame& CallbackGame::operator=(CallbackGame&& other) noexcept {
  return replace_value(*this, other);
}
CallbackGame::~CallbackGame() = default;
bool CallbackGame::operator==(const CallbackGame&) const {
  return true;
}

void encode(json_writer& out, const CallbackGame& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, CallbackGame& /*value*/) {
  decode_no_members(in);
}

GameHighScore::GameHighScore() = default;
GameHighScore::GameHighScore(std::int64_t position, User user, std::int64_t score)
    : position(position), user(std::move(user)), score(score) {}
GameHighScore::GameHighScore(const GameHighScore&) = default;
GameHighScore::GameHighScore(GameHighScore&&) noexcept = default;
GameHighScore& GameHighScore::operator=(const GameHighScore& other) {
  return *this = GameHighScore(other);
}
GameHighScore& GameHighScore::operator=(GameHighScore&& other) noexcept {
  return replace_value(*this, other);
}
GameHighScore::~GameHighScore() = default;
bool GameHighScore::operator==(const GameHighScore& other) const {
  return position == other.position &&
         user == other.user &&
         score == other.score;
}

void encode(json_writer& out, const GameHighScore& value) {
  out.begin_object();
  encode_member(out, "position", value.position);
  encode_member(out, "user", value.user);
  encode_member(out, "score", value.score);
  out.end_object();
}

void decode(json_reader& in, GameHighScore& value) {
  static constexpr json_member_table members({
      {"position", decode_field<&GameHighScore::position>},
      {"user", decode_field<&GameHighScore::user>},
      {"score", decode_field<&GameHighScore::score>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
