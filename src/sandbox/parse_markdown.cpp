#include "formatted_text.hpp"

#include <utility>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::string_view markdown_reserved = "_*[]()~`>#+-=|{}.!";

class markdown_parser {
 public:
  explicit markdown_parser(std::string_view markup) : markup_(markup) {}

  formatted_text parse() {
    bool line_start = true;
    while (at_ < markup_.size()) {
      if (line_start) read_quote_mark();
      if (at_ == markup_.size()) break;
      line_start = markup_[at_] == '\n';
      if (line_start && in_quote_ && !continues_quote()) end_quote();
      step();
    }
    if (in_quote_) end_quote();
    if (!open_.empty()) {
      fail("Can't find end of " + name_of(open_.back().mark) + " entity" +
           position(open_.back().markup_begin));
    }
    sort_entities(result_.entities);
    return std::move(result_);
  }

 private:
  struct open_mark {
    std::string_view mark;
    std::size_t text_begin;
    std::size_t markup_begin;
  };

  [[noreturn]] static void fail(const std::string& why) { throw bad_request("can't parse entities: " + why); }

  static std::string position(std::size_t at) { return " at byte offset " + std::to_string(at); }

  static std::string name_of(std::string_view mark) {
    if (mark == "*") return "Bold";
    if (mark == "_") return "Italic";
    if (mark == "__") return "Underline";
    if (mark == "~") return "Strikethrough";
    if (mark == "||") return "Spoiler";
    return "TextUrl";
  }

  static std::string_view type_of(std::string_view mark) {
    if (mark == "*") return "bold";
    if (mark == "_") return "italic";
    if (mark == "__") return "underline";
    if (mark == "~") return "strikethrough";
    return "spoiler";
  }

  bool next_is(std::string_view what) const { return markup_.substr(at_).starts_with(what); }

  void step() {
    const char c = markup_[at_];
    if (c == '\\' && at_ + 1 < markup_.size() && static_cast<unsigned char>(markup_[at_ + 1]) < 127 &&
        static_cast<unsigned char>(markup_[at_ + 1]) > 0) {
      result_.text += markup_[at_ + 1];
      at_ += 2;
    } else if (next_is("```")) {
      read_block();
    } else if (c == '`') {
      read_code();
    } else if (c == '[') {
      open_.push_back({"[", result_.text.size(), at_++});
    } else if (c == ']') {
      read_link();
    } else if (c == '*' || c == '_' || c == '~' || next_is("||")) {
      read_mark();
    } else if (markdown_reserved.find(c) != std::string_view::npos) {
      fail(std::string("Character '") + c + "' is reserved and must be escaped with the preceding '\\'");
    } else {
      result_.text += c;
      ++at_;
    }
  }

  void read_mark() {
    std::string_view mark = markup_.substr(at_, 1);
    if (next_is("__")) mark = markup_.substr(at_, 2);
    if (next_is("||")) mark = markup_.substr(at_, 2);
    // "___" closes italic before underline when that is what is open.
    if (mark == "__" && !open_.empty() && open_.back().mark == "_") mark = markup_.substr(at_, 1);
    const std::size_t begin = at_;
    at_ += mark.size();
    if (open_.empty() || open_.back().mark != mark) {
      for (const open_mark& one : open_) {
        if (one.mark == mark)
          fail("Can't find end of " + name_of(open_.back().mark) + " entity" +
               position(open_.back().markup_begin));
      }
      open_.push_back({mark, result_.text.size(), begin});
      return;
    }
    add(type_of(mark), open_.back().text_begin);
    open_.pop_back();
  }

  json::object* add(std::string_view type, std::size_t text_begin) {
    const std::string_view text = result_.text;
    if (text.size() == text_begin) return nullptr;
    json::object entity;
    entity["type"] = type;
    entity["offset"] = utf16_length(text.substr(0, text_begin));
    entity["length"] = utf16_length(text.substr(text_begin));
    result_.entities.push_back(std::move(entity));
    return &result_.entities.back().as_object();
  }

  std::string read_until(std::string_view end, const char* what) {
    std::string inside;
    const std::size_t begin = at_;
    while (at_ < markup_.size() && !next_is(end)) {
      if (markup_[at_] == '\\' && at_ + 1 < markup_.size()) ++at_;
      inside += markup_[at_++];
    }
    if (at_ >= markup_.size())
      fail(std::string("Can't find end of ") + what + " entity" + position(begin - end.size()));
    at_ += end.size();
    return inside;
  }

  void read_code() {
    ++at_;
    const std::size_t begin = result_.text.size();
    result_.text += read_until("`", "Code");
    add("code", begin);
  }

  void read_block() {
    at_ += 3;
    std::string inside = read_until("```", "Pre");
    std::string language;
    if (const std::size_t line = inside.find('\n'); line != std::string::npos) {
      language = inside.substr(0, line);
      if (language.find(' ') == std::string::npos) inside.erase(0, line + 1);
    }
    if (!inside.empty() && inside.back() == '\n') inside.pop_back();
    const std::size_t begin = result_.text.size();
    result_.text += inside;
    json::object* entity = add("pre", begin);
    if (entity && !language.empty()) (*entity)["language"] = language;
  }

  void read_link() {
    if (open_.empty() || open_.back().mark != "[")
      fail("Character ']' is reserved and must be escaped with the preceding '\\'");
    const open_mark opened = open_.back();
    open_.pop_back();
    ++at_;
    std::string url = result_.text.substr(opened.text_begin);
    if (next_is("(")) {
      ++at_;
      url = read_until(")", "a URL");
    }
    const bool address = url.find("://") != std::string::npos || url.find('.') != std::string::npos;
    if (!address) return;
    if (json::object* entity = add("text_link", opened.text_begin)) (*entity)["url"] = url;
  }

  bool continues_quote() const { return at_ + 1 < markup_.size() && markup_[at_ + 1] == '>'; }

  void read_quote_mark() {
    if (!next_is(">")) return;
    ++at_;
    if (in_quote_) return;
    in_quote_ = true;
    quote_begin_ = result_.text.size();
  }

  void end_quote() {
    in_quote_ = false;
    add("blockquote", quote_begin_);
  }

  std::string_view markup_;
  std::size_t at_ = 0;
  std::vector<open_mark> open_;
  bool in_quote_ = false;
  std::size_t quote_begin_ = 0;
  formatted_text result_;
};

}  // namespace

formatted_text parse_markdown(std::string_view markup) {
  return markdown_parser(markup).parse();
}

}  // namespace botcore::inline v0::sandbox
