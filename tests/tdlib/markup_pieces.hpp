/// @file
/// What the texts of markup_generator are made of.
#pragma once

#include <string_view>

namespace botcore::test {

// clang-format off
inline constexpr std::string_view words[] = {
    "a", "word", "two words", " ", "\n", "\r\n", "\r", "\t", "\v", "é", "ж", "日本", "😀", "👨‍👩‍👧‍👦", "🏳️‍🌈",
    "e\u0301\u0323", "שלום", "مرحبا", "\u202e", "\u200f", "\u200b", "\u2029", "\u0007", "\u007f", "\u0001",
    "\uffff", "1.5", "a-b", "x_y", "2*2", "(c)", "[x]", "{y}", "!", "#tag", "@durov", "/start", "t.me/x",
    "\\", "\\\\", "&", "<", ">", "\"", "'", "`", "|", "~", "0", "+", "=", ",", "\xc2\xa0",
};

inline constexpr std::string_view urls[] = {
    "http://example.org", "https://Example.ORG/Path?q=1#f", "example.org", "example", "tg://user?id=123",
    "tg:user?id=5", "TG://USER/?ID=77", "tg://user?id=0", "tg://user?id=-1", "tg://user?id=1099511627775",
    "tg://user?id=1099511627776", "tg://user?id=12x", "tg://user?a=b&id=9#z", "tg://users?id=1",
    "tg://resolve?domain=x", "tg://Resolve/?domain=x", "tg:a_b", "tg://a.b", "tg://a:80", "tg:http://x",
    "ton://x", "tonsite://a.b/c", "TONSITE:a.b", "ftp://a.b", "http://", "http://a", "http://.",
    "http://a.b:80/x", "http://a.b:/", "http://a.b:0", "http://a.b:00080", "http://a.b:65536",
    "http://u:p@a.b/", "u@a.b", "a.b:80@c.d", "http://[::1]/x", "http://[::1]:8080", "[::ffff:1.2.3.4]",
    "[::g]", "http://a%20b.c", "http://a%2.c", "http://a b.c", "http://ж.рф/ж", "http://a.b/x y\tz",
    "http://a.b?x", "http://a.b#x", "HTTPS://a.b", "http:/a.b", "://a.b", ":80", "a.b:80", "a.b ", " a.b",
    "a.b/ ", "a.b\\)", "tg://emoji?id=5368324170671202286", "tg://emoji?id=0", "tg://emoji?id=-7",
    "tg:emoji?x&id=6", "tg://emoji?id=05", "tg://emoji", "TG://Emoji/?id=8&id=0",
    "tg://time?unix=1647531900&format=wDT", "tg://time?unix=1", "tg://time?unix=0",
    "tg://time?unix=2147483648", "tg://time?unix=7&format=r", "tg://time?unix=7&format=R",
    "tg://time?unix=7&format=rt", "tg://time?format=tdW&unix=9", "tg://time?unix=7&format=tTdD",
    "tg://time?unix=7&unix=8", "tg://time?unix=7&unix=x", "a.b?x=&amp;y", "",
};

inline constexpr std::string_view markdown_v2_pieces[] = {
    "*", "_", "__", "___", "~", "||", "|", "`", "``", "```", "```c++\n", "```\n", "```\r\n", "[", "]", "](",
    ")", "(", "![", "!", ">", "\n>", "\n", "\r\n", "**", "**>", "||\n", "||\r\n", "\\", "\\_", "\\\n",
    "\\`", "*>", "\\ж", "](http://a.b)", "](tg://user?id=1)", "](tg://emoji?id=1)",
    "](tg://time?unix=5&format=r)", "_*", "*_", "a", "x\n>y", "#", "+", "-", "=", "{", "}", ".",
};

inline constexpr std::string_view markdown_pieces[] = {
    "*", "_", "`", "```", "```c\n", "```\r\n", "[", "]", "](", ")", "\\", "\\_", "\\*", "\\`", "\\[", "\\]",
    "a", "b\n", "](http://a.b)", "](tg://user?id=1)", "[]", "**", "__", "````", "``````",
};

inline constexpr std::string_view html_pieces[] = {
    "<", ">", "</", "/>", "<b>", "</b>", "<B>", "</i>", "<i>", "<strong>", "</strong>", "<em >", "</em>",
    "<ins>", "<strike>", "<del>", "<s>", "</s>", "<u>", "</u>", "<pre>", "</pre>", "<code>", "</code>",
    "<code class=\"language-c\">", "<code class='language-'>", "<span class=\"tg-spoiler\">", "<span>",
    "</span>", "<tg-spoiler>", "</tg-spoiler>", "<blockquote>", "<blockquote expandable>",
    "<blockquote expandable=\"x\">", "</blockquote>", "<a href=\"", "<a href=", "<a>", "</a>", "\"", "'",
    "=", " ", "&", ";", "&lt;", "&gt", "&amp;", "&quot;", "&#65;", "&#x1F600;", "&#x1f600", "&#0;",
    "&#1114111;", "&#xd83d;", "&#X41;", "&copy;", "&#", "&#x", "&#99999999999;",
    "<tg-emoji emoji-id=\"5\">", "<tg-emoji>", "<tg-emoji emoji-id=x>", "</tg-emoji>",
    "<tg-time unix=\"5\" format=\"wDT\">", "<tg-time unix=5>", "<tg-time unix='-4294967291x'>",
    "<tg-time unix='3' format='q'>", "</tg-time>", "<b a=b c='d' e=\"f\">", "<b/>", "<b a/>", "<p>", "</>",
    "<>", "<!-- -->", "< b>", "</b >", "</b x>", "<b a=ж>", "\n", "\v", "class=", "href",
};
// clang-format on

}  // namespace botcore::test
