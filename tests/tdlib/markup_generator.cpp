#include "markup_generator.hpp"

#include "botcore/api/formatting/escape.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "markup_pieces.hpp"

namespace botcore::test {
namespace {

using std::string_view;

template <std::size_t Count>
string_view one_of(const string_view (&pieces)[Count], std::size_t index) {
  return pieces[index % Count];
}

}  // namespace

std::string markup_generator::plain() {
  std::string result;
  for (std::size_t left = below(4); left > 0; --left) result += one_of(words, random_());
  if (kind_ == markup_kind::html) return escape_html(result);
  return kind_ == markup_kind::markdown ? escape_markdown(result) : escape_markdown_v2(result);
}

std::string markup_generator::url() {
  const std::string raw(one_of(urls, random_()));
  if (kind_ == markup_kind::html) return escape_html(raw);
  return kind_ == markup_kind::markdown ? raw : escape_markdown_v2_url(raw);
}

std::string markup_generator::tree(std::size_t depth) {
  std::string result;
  for (std::size_t left = 1 + below(3); left > 0; --left) {
    result += plain();
    if (depth == 0 || below(4) == 0) continue;
    if (kind_ == markup_kind::html) {
      result += html_node(depth - 1);
    } else {
      result += kind_ == markup_kind::markdown ? markdown_node() : markdown_v2_node(depth - 1);
    }
  }
  return result;
}

std::string markup_generator::markdown_v2_node(std::size_t depth) {
  static constexpr string_view marks[] = {"*", "_", "__", "~", "||"};
  switch (below(10)) {
    case 0:
      return "`" + escape_markdown_v2_code(one_of(words, random_())) + "`";
    case 1:
      return (below(2) ? "```\n" : "```c++\n") + escape_markdown_v2_code(one_of(words, random_())) + "```";
    case 2:
    case 3:
      return "[" + tree(depth) + "](" + url() + ")";
    case 4:
      return "![" + plain() + (below(2) ? "](tg://emoji?id=5)" : "](tg://time?unix=5&format=dT)");
    case 5:
      return "\n>" + tree(depth) + "\n>" + tree(depth) + (below(2) ? "\n" : "||\n");
    default: {
      const std::string mark(one_of(marks, random_()));
      return mark + tree(depth) + mark;
    }
  }
}

std::string markup_generator::markdown_node() {
  const std::string text(one_of(words, random_()));
  switch (below(5)) {
    case 0:
      return "*" + text + "*";
    case 1:
      return "_" + text + "_";
    case 2:
      return "`" + text + "`";
    case 3:
      return "[" + text + "](" + url() + ")";
    default:
      return (below(2) ? "```\n" : "```py\n") + text + "```";
  }
}

std::string markup_generator::html_node(std::size_t depth) {
  static constexpr string_view tags[] = {"b", "strong", "i",          "em",  "u",    "ins",
                                         "s", "del",    "tg-spoiler", "pre", "code", "blockquote"};
  switch (below(8)) {
    case 0:
      return "<a href=\"" + url() + "\">" + tree(depth) + "</a>";
    case 1:
      return "<pre><code class=\"language-" + plain() + "\">" + plain() + "</code></pre>";
    case 2:
      return "<blockquote expandable>" + tree(depth) + "</blockquote>";
    case 3:
      return "<span class=\"tg-spoiler\">" + tree(depth) + "</span>";
    case 4:
      return below(2) ? "<tg-emoji emoji-id=\"77\">" + plain() + "</tg-emoji>"
                      : "<tg-time unix=\"77\" format=\"wd\">" + plain() + "</tg-time>";
    default: {
      const std::string tag(one_of(tags, random_()));
      return "<" + tag + ">" + tree(depth) + "</" + tag + ">";
    }
  }
}

std::string markup_generator::soup() {
  std::string result;
  for (std::size_t left = 1 + below(24); left > 0; --left) {
    switch (below(6)) {
      case 0:
        result += one_of(words, random_());
        break;
      case 1:
        result += one_of(urls, random_());
        break;
      default:
        if (kind_ == markup_kind::html) {
          result += one_of(html_pieces, random_());
        } else {
          result += kind_ == markup_kind::markdown ? one_of(markdown_pieces, random_())
                                                   : one_of(markdown_v2_pieces, random_());
        }
    }
  }
  return result;
}

std::string markup_generator::with_accidents(std::string text) {
  for (std::size_t left = 1 + below(3); left > 0 && !text.empty(); --left) {
    const std::size_t at = below(text.size());
    switch (below(5)) {
      case 0:
        text.erase(at, 1);
        break;
      case 1:
        text.insert(at, soup().substr(0, 1 + below(3)));
        break;
      case 2:
        text.resize(at);
        break;
      case 3:
        text.insert(below(text.size() + 1), text.substr(at, below(12)));
        break;
      default:
        text[at] = static_cast<char>(below(32) == 0 ? random_() : 0x20 + below(95));
    }
  }
  return text;
}

std::string markup_generator::next() {
  std::string text;
  switch (below(3)) {
    case 0:
      text = tree(below(40) == 0 ? 12 : 3);
      break;
    case 1:
      text = with_accidents(tree(3));
      break;
    default:
      text = soup();
  }
  if (!is_utf8(text) && below(8) != 0) text = to_utf8(text);
  return text;
}

}  // namespace botcore::test
