// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types.hpp"

#include "../type_registry.hpp"

namespace botcore::test {

const std::vector<registered_type>& registered_types() {
  static const std::vector<registered_type> all = {
      {"Chat", &recode_as<api::Chat>},
      {"Message", &recode_as<api::Message>},
      {"Gone", &recode_as<api::Gone>},
      {"MaybeGone", &recode_as<api::MaybeGone>},
      {"Text", &recode_as<api::Text>},
      {"TextBold", &recode_as<api::TextBold>},
      {"Shape", &recode_as<api::Shape>},
      {"ShapeCircle", &recode_as<api::ShapeCircle>},
      {"ShapeLine", &recode_as<api::ShapeLine>},
      {"Answer", &recode_as<api::Answer>},
      {"AnswerCached", &recode_as<api::AnswerCached>},
      {"AnswerFresh", &recode_as<api::AnswerFresh>},
      {"AnswerNote", &recode_as<api::AnswerNote>},
      {"Place", &recode_as<api::Place>},
      {"PlacePoint", &recode_as<api::PlacePoint>},
      {"PlaceVenue", &recode_as<api::PlaceVenue>},
      {"Button", &recode_as<api::Button>},
      {"Keyboard", &recode_as<api::Keyboard>},
      {"KeyboardRemove", &recode_as<api::KeyboardRemove>},
      {"Nothing", &recode_as<api::Nothing>},
      {"ShapeCircle or ShapeLine", &recode_as<api::ShapeCircleOrShapeLine>},
      {"Keyboard or KeyboardRemove", &recode_as<api::ReplyMarkup>},
      {"Message or True", &recode_as<api::MessageOrTrue>},
  };
  return all;
}

}  // namespace botcore::test
