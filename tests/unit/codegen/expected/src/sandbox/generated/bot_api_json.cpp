// Written by src/codegen/generate.py: do not edit.
#include "sandbox/bot_api_json.hpp"

#include <string>

namespace botcore::inline v0::sandbox {
namespace {

// In pieces: some compilers take no long literal.
constexpr std::string_view fact_pieces[] = {
    R"facts({"version":"0.1","release_date":"2026-01-01","types":{"Chat":{"fields":[{"name":"id","type":"Integer","required":true,"bits":64},{"name":"type","type":"String","required":true,"values":["private","group","unknown"]},{"name":"delete","type":"True","required":false}]},"Message":{"fields":[{"name":"message_id","type":"Integer","required":true},{"name":"date","type":"Integer","required":true,"unix_time":true},{"name":"edit_date","type":"Integer","required":false,"unix_time":true},{"name":"chat","type":"Chat","required":true},{"name":"reply_to_message","type":"Message","required":false,"indirect":true},{"name":"pinned","type":"MaybeGone","required":false,"indirect":true},{"name":"text","type":"Text","required":false},{"name":"shapes","type":"Array of Shape","required":false},{"name":"width","type":"Float","required":false},{"name":"kind","type":"String","required":false,"values":["static","1","a","image/png"]},{"name":"mood","type":"String","required":false,"values":["❤","👍"]}],"recursive":true},"Gone":{"fields":[{"name":"chat","type":"Chat","required":true},{"name":"date","type":"Integer","required":true,"unix_time":true}]},"MaybeGone":{"one_of":["Message","Gone"],"discriminator":{"field":"date","values":{"0":"Gone"},"else":"Message"},"recursive":true},"Text":{"one_of":["String","Array of Text","TextBold"],"discriminator":{"field":"type","values":{"bold":"TextBold"}},"recursive":true},"TextBold":{"fields":[{"name":"type","type":"String","required":true,"const":"bold"},{"name":"text","type":"Text","required":true,"indirect":true}]},"Shape":{"one_of":["ShapeCircle","ShapeLine"],"discriminator":{"field":"source","values":{"circle":"ShapeCircle","segment":"ShapeLine"}}},"ShapeCircle":{"fields":[{"name":"source","type":"String","required":true,"const":"circle"},{"name":"radius","type":"Float","required":true}]},"ShapeLine":{"fields":[{"name":"source","type":"String","required":true,"const":"segment"},{"name":"ends","type":"Array of Integer","required":true}]},"Answer":{"one_of":["AnswerCached","AnswerFresh","AnswerNote"],"discriminator":{"field":"type","values":{"photo":["AnswerCached","AnswerFresh"],"note":["AnswerNote"]},"unique":false}},"AnswerCached":{"fields":[{"name":"type","type":"String","required":true,"const":"photo"},{"name":"file_id","type":"String","required":true}]},"AnswerFresh":{"fields":[{"name":"type","type":"String","required":true,"const":"photo"},{"name":"url","type":"String","required":true},{"name":"thumbnail","type":"InputFile or String","required":false,"upload":"attach"}]},"AnswerNote":{"fields":[{"name":"type","type":"String","required":true,"const":"note"}]},"Place":{"one_of":["PlacePoint","PlaceVenue"]},"PlacePoint":{"fields":[{"name":"latitude","type":"Float","required":true}]},"PlaceVenue":{"fields":[{"name":"latitude","type":"Float","required":true},{"name":"title","type":"String","required":true,"length":[1,64,"characters"]}]},"Button":{"fields":[{"name":"text","type":"String","required":true},{"name":"request_id","type":"Integer","required":false,"bits":32}]},"Keyboard":{"fields":[{"name":"rows","type":"Array of Array of Button","required":true},{"name":"resize","type":"Boolean","required":false,"default":false}]},"KeyboardRemove":{"fields":[{"name":"remove","type":"True","required":true}]},"Nothing":{"fields":[]},"InputFile":{"special":"multipart file","fields":[]}},"methods":{"getMessages":{"returns":"Array of Message","params":[{"name":"limit","type":"Integer","required":false,"default":100},{"name":"kinds","type":"Array of String","required":false,"values":["image/png","a","1","static"]}]},"sendPhoto":{"returns":"Message","multipart":true,"params":[{"name":"chat_id","type":"Integer or String","required":true,"bits":64},{"name":"photo","type":"InputFile or String","required":true,"upload":"direct"},{"name":"caption","type":"String","required":false,"length":[0,1024,"characters","after entities parsing"]},{"name":"months","type":"Integer","required":false,"values":[3,6,12]},{"name":"answers","type":"Array of Answer","required":false,"upload":"nested"},{"name":"place","type":"Place","required":false,"upload":"none"},{"name":"group","type":"Array of (ShapeCircle or ShapeLine)","required":false},{"name":"until","type":"Integer","required":false,"unix_time":true},{"name":"reply_markup","type":"Keyboard or KeyboardRemove","required":false}]},"editMessage":{"returns":"Message or True","params":[{"name":"text","type":"Text","required":true}]},"close":{"returns":"True","params":[]}}})facts",
};

std::string join_fact_pieces() {
  std::string text;
  for (const std::string_view piece : fact_pieces) text += piece;
  return text;
}

}  // namespace

std::string_view bot_api_json() noexcept {
  static const std::string text = join_fact_pieces();
  return text;
}

}  // namespace botcore::inline v0::sandbox
