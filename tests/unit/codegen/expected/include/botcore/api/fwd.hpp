// Written by src/codegen/generate.py: do not edit.
/// @file
/// The names of all types and requests of the Bot API, without their members.
#pragma once

namespace botcore::inline v0 {

class json_reader;
class json_writer;

namespace api {

class ChatId;
class InputFile;

struct Answer;
struct AnswerCached;
struct AnswerFresh;
struct AnswerNote;
struct Button;
struct Chat;
struct Gone;
struct Keyboard;
struct KeyboardRemove;
struct MaybeGone;
struct Message;
struct MessageOrTrue;
struct Nothing;
struct Place;
struct PlacePoint;
struct PlaceVenue;
struct ReplyMarkup;
struct Shape;
struct ShapeCircle;
struct ShapeCircleOrShapeLine;
struct ShapeLine;
struct Text;
struct TextBold;

struct Close;
struct EditMessage;
struct GetMessages;
struct SendPhoto;

}  // namespace api
}  // namespace botcore::inline v0
