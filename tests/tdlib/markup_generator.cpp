#include "markup_generator.hpp"

#include <iterator>

#include "botcore/api/formatting/escape.hpp"
#include "botcore/api/formatting/utf16.hpp"

namespace botcore::test {
namespace {

using std::string_view;

constexpr string_view words[] = {"a",
                                 "word",
                                 "two words",
                                 " ",
                                 "\n",
                                 "\r\n",
                                 "\r",
                                 "\t",
                                 "\v",
                                 "é",
                                 "ж",
                                 "日本",
                                 "😀",
                                 "👨‍👩‍👧‍👦",
                                 "🏳️‍🌈",
                                 "e\u0301\u0323",
                                 "שלום",
                                 "مرحبا",
                                 "\u202e",
                                 "\u200f",
                                 "\u200b",
                                 "\u2029",
                                 "\u0007",
                                 "\u007f",
                                 "\u0001",
                                 "\uffff",
                                 "1.5",
                                 "a-b",
                                 "x_y",
                                 "2*2",
                                 "(c)",
                                 "[x]",
                                 "{y}",
                                 "!",
                                 "#tag",
                                 "@durov",
                                 "/start",
                                 "t.me/x",
                                 "\\",
                                 "\\\\",
                                 "&",
                                 "<",
                                 ">",
                                 "\"",
                                 "'",
                                 "`",
                                 "|",
                                 "~",
                                 "0",
                                 "+",
                                 "=",
                                 ",",
                                 "\xc2\xa0"};

constexpr string_view urls[] = {"http://example.org",
                                "https://Example.ORG/Path?q=1#f",
                                "example.org",
                                "example",
                                "tg://user?id=123",
                                "tg:user?id=5",
                                "TG://USER/?ID=77",
                                "tg://user?id=0",
                                "tg://user?id=-1",
                                "tg://user?id=1099511627775",
                                "tg://user?id=1099511627776",
                                "tg://user?id=12x",
                                "tg://user?a=b&id=9#z",
                                "tg://users?id=1",
                                "tg://resolve?domain=x",
                                "tg://Resolve/?domain=x",
                                "tg:a_b",
                                "tg://a.b",
                                "tg://a:80",
                                "tg:http://x",
                                "ton://x",
                                "tonsite://a.b/c",
                                "TONSITE:a.b",
                                "ftp://a.b",
                                "http://",
                                "http://a",
                                "http://.",
                                "http://a.b:80/x",
                                "http://a.b:/",
                                "http://a.b:0",
                                "http://a.b:00080",
                                "http://a.b:65536",
                                "http://u:p@a.b/",
                                "u@a.b",
                                "a.b:80@c.d",
                                "http://[::1]/x",
                                "http://[::1]:8080",
                                "[::ffff:1.2.3.4]",
                                "[::g]",
                                "http://a%20b.c",
                                "http://a%2.c",
                                "http://a b.c",
                                "http://ж.рф/ж",
                                "http://a.b/x y\tz",
                                "http://a.b?x",
                                "http://a.b#x",
                                "HTTPS://a.b",
                                "http:/a.b",
                                "://a.b",
                                ":80",
                                "a.b:80",
                                "a.b ",
                                " a.b",
                                "a.b/ ",
                                "a.b\\)",
                                "tg://emoji?id=5368324170671202286",
                                "tg://emoji?id=0",
                                "tg://emoji?id=-7",
                                "tg:emoji?x&id=6",
                                "tg://emoji?id=05",
                                "tg://emoji",
                                "TG://Emoji/?id=8&id=0",
                                "tg://time?unix=1647531900&format=wDT",
                                "tg://time?unix=1",
                                "tg://time?unix=0",
                                "tg://time?unix=2147483648",
                                "tg://time?unix=7&format=r",
                                "tg://time?unix=7&format=R",
                                "tg://time?unix=7&format=rt",
                                "tg://time?format=tdW&unix=9",
                                "tg://time?unix=7&format=tTdD",
                                "tg://time?unix=7&unix=8",
                                "tg://time?unix=7&unix=x",
                                "a.b?x=&amp;y",
                                ""};

constexpr string_view markdown_v2_pieces[] = {"*",
                                              "_",
                                              "__",
                                              "___",
                                              "~",
                                              "||",
                                              "|",
                                              "`",
                                              "``",
                                              "```",
                                              "```c++\n",
                                              "```\n",
                                              "```\r\n",
                                              "[",
                                              "]",
                                              "](",
                                              ")",
                                              "(",
                                              "![",
                                              "!",
                                              ">",
                                              "\n>",
                                              "\n",
                                              "\r\n",
                                              "**",
                                              "**>",
                                              "||\n",
                                              "||\r\n",
                                              "\\",
                                              "\\_",
                                              "\\\n",
                                              "\\`",
                                              "*>",
                                              "\\ж",
                                              "](http://a.b)",
                                              "](tg://user?id=1)",
                                              "](tg://emoji?id=1)",
                                              "](tg://time?unix=5&format=r)",
                                              "_*",
                                              "*_",
                                              "a",
                                              "x\n>y",
                                              "#",
                                              "+",
                                              "-",
                                              "=",
                                              "{",
                                              "}",
                                              "."};

constexpr string_view markdown_pieces[] = {"*",
                                           "_",
                                           "`",
                                           "```",
                                           "```c\n",
                                           "```\r\n",
                                           "[",
                                           "]",
                                           "](",
                                           ")",
                                           "\\",
                                           "\\_",
                                           "\\*",
                                           "\\`",
                                           "\\[",
                                           "\\]",
                                           "a",
                                           "b\n",
                                           "](http://a.b)",
                                           "](tg://user?id=1)",
                                           "[]",
                                           "**",
                                           "__",
                                           "````",
                                           "``````"};

constexpr string_view html_pieces[] = {"<",
                                       ">",
                                       "</",
                                       "/>",
                                       "<b>",
                                       "</b>",
                                       "<B>",
                                       "</i>",
                                       "<i>",
                                       "<strong>",
                                       "</strong>",
                                       "<em >",
                                       "</em>",
                                       "<ins>",
                                       "<strike>",
                                       "<del>",
                                       "<s>",
                                       "</s>",
                                       "<u>",
                                       "</u>",
                                       "<pre>",
                                       "</pre>",
                                       "<code>",
                                       "</code>",
                                       "<code class=\"language-c\">",
                                       "<code class='language-'>",
                                       "<span class=\"tg-spoiler\">",
                                       "<span>",
                                       "</span>",
                                       "<tg-spoiler>",
                                       "</tg-spoiler>",
                                       "<blockquote>",
                                       "<blockquote expandable>",
                                       "<blockquote expandable=\"x\">",
                                       "</blockquote>",
                                       "<a href=\"",
                                       "<a href=",
                                       "<a>",
                                       "</a>",
                                       "\"",
                                       "'",
                                       "=",
                                       " ",
                                       "&",
                                       ";",
                                       "&lt;",
                                       "&gt",
                                       "&amp;",
                                       "&quot;",
                                       "&#65;",
                                       "&#x1F600;",
                                       "&#x1f600",
                                       "&#0;",
                                       "&#1114111;",
                                       "&#xd83d;",
                                       "&#X41;",
                                       "&copy;",
                                       "&#",
                                       "&#x",
                                       "&#99999999999;",
                                       "<tg-emoji emoji-id=\"5\">",
                                       "<tg-emoji>",
                                       "<tg-emoji emoji-id=x>",
                                       "</tg-emoji>",
                                       "<tg-time unix=\"5\" format=\"wDT\">",
                                       "<tg-time unix=5>",
                                       "<tg-time unix='-4294967291x'>",
                                       "<tg-time unix='3' format='q'>",
                                       "</tg-time>",
                                       "<b a=b c='d' e=\"f\">",
                                       "<b/>",
                                       "<b a/>",
                                       "<p>",
                                       "</>",
                                       "<>",
                                       "<!-- -->",
                                       "< b>",
                                       "</b >",
                                       "</b x>",
                                       "<b a=ж>",
                                       "\n",
                                       "\v",
                                       "class=",
                                       "href"};

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
