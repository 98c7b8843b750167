"""Tests of check_coroutines.py: one line of a coroutine each, good and bad."""

import pathlib
import tempfile
import unittest

import check_coroutines


def shapes(body, aggregates=frozenset()):
    """What is found in a coroutine with this body."""
    text = "task<> work(context& ctx) {\n" + body + "\n}\n"
    return [what for _, what in check_coroutines.check_text(text, aggregates)]


class Bad(unittest.TestCase):
    def assert_found(self, expected, body, aggregates=frozenset()):
        found = shapes(body, aggregates)
        self.assertEqual(len(found), 1, f"{body}: {found}")
        self.assertIn(expected, found[0])

    def test_designated_aggregates(self):
        self.assert_found("braces with designators", "co_await f({.text = s});")
        self.assert_found("braces with designators", "co_await f(options{.text = s});")
        self.assert_found("braces with designators", "auto r = co_await f(1, {.text = s, .more = {}});")

    def test_braces_without_a_type(self):
        self.assert_found("braces without a type", "co_await f({s, 2});")
        self.assert_found("braces without a type", 'co_await f({"a", "b"});')
        self.assert_found("braces without a type", "co_await f(1, {s});")
        self.assert_found("braces without a type", "co_await f(g({s}).h());")

    def test_aggregates_known_by_name(self):
        self.assert_found("an aggregate with braces: draft", "co_await f(draft{s});", {"draft"})

    def test_copying_lambdas(self):
        self.assert_found("captures by copy: [s]", "co_await f([s] { use(s); });")
        self.assert_found("captures by copy: [s = std :: move ( s )]", "co_await f([s = std::move(s)] { use(s); });")
        self.assert_found("captures by copy: [=]", "co_await f([=]() -> int { return 1; });")
        self.assert_found("captures by copy: [s]", "co_await f([&x, s](int) mutable { use(s); });")
        self.assert_found("captures by copy: [* this]", "co_await f([*this] { g(); });")
        self.assert_found("captures by copy: [s]", "co_await [s]() -> task<> { co_return; }();")
        self.assert_found("captures by copy: [s]", "co_await f(1, [s]() -> std::pair<int, int> { return g(s); });")

    def test_choices(self):
        self.assert_found("?:", 'co_await reply(ok ? "a" + s : s);')
        self.assert_found("?:", "auto x = ok ? co_await f() : co_await g();")
        self.assert_found("?:", "use(ok ? s : t, co_await f());")
        self.assert_found("?:", 'co_await reply((ok ? "a" : "b") + s);')

    def test_throwing_what_was_awaited(self):
        self.assert_found("throw with co_await", 'throw error("no " + to_string(co_await f()));')

    def test_bare_conditions(self):
        self.assert_found("a condition without a name", "if (co_await more()) go();")
        self.assert_found("a condition without a name", "while (!co_await more()) { go(); }")
        self.assert_found("a condition without a name", "switch (co_await more()) { default: go(); }")
        self.assert_found("a condition without a name", "for (int i = 0; co_await more(); ++i) go();")

    def test_the_expression_around_counts_on_both_sides(self):
        self.assert_found("braces", "store(co_await f(), {s});")
        self.assert_found("braces", "store({s}, co_await f());")
        self.assert_found("?:", "std::string x = make(ok ? s : t) + co_await f();")
        self.assert_found("captures by copy", "if (bool b = co_await f([s] { return s; })) { g(); }")
        self.assert_found("braces", "while (bool b = co_await f({s})) g();")
        self.assert_found("braces", "co_return co_await f({s});")
        self.assert_found("braces", "use(type{co_await f({s})});")

    def test_inside_a_lambda_that_awaits(self):
        self.assert_found("braces", "spawn([&]() -> task<> { co_await f({s}); });")
        self.assert_found("braces", "auto l = [&]() -> task<std::map<int, int>> { co_return co_await f({s}); };")
        self.assert_found("?:", "const auto l = [] (auto x) noexcept { co_await f(x ? s : t); };")

    def test_the_line_is_the_one_of_the_shape(self):
        text = "task<> f() {\n  co_await g(1,\n             {s});\n}\n"
        self.assertEqual(check_coroutines.check_text(text), [(3, "braces without a type")])


class Good(unittest.TestCase):
    def assert_clean(self, body, aggregates=frozenset()):
        self.assertEqual(shapes(body, aggregates), [], body)

    def test_objects_with_constructors(self):
        self.assert_clean('co_await client.call(api::SendMessage{chat, "hi"}.with_silent(true));')
        self.assert_clean('co_await client.call(api::SendMessage(chat, "hi"));')
        self.assert_clean("co_await f(std::vector<int>{1, 2});")
        self.assert_clean("co_await f({}, options{});")

    def test_lambdas_by_reference(self):
        for captures in ("", "&", "&x", "this", "&, this", "&x, &y = z"):
            self.assert_clean(f"co_await f([{captures}](int a) {{ use(a); }});")

    def test_bodies_of_lambdas_do_not_count(self):
        self.assert_clean("co_await f([&] { return ok ? s : t; });")
        self.assert_clean("co_await f([&](tx& t) -> std::pair<int, int> { g({s}); return {1, 2}; });")
        self.assert_clean("co_await f([&] { h([s] { use(s); }); });")

    def test_a_lambda_that_awaits_is_judged_by_its_body_alone(self):
        self.assert_clean("spawn([s]() -> task<> { co_await f(s); });")
        self.assert_clean("bot.command({s}, [&](context& c) -> task<> { co_await c.reply(s); });")
        self.assert_clean("auto l = ok ? make([](int) -> task<> { co_await f(); }) : other;")

    def test_conditions_with_a_name(self):
        self.assert_clean("if (const bool more = co_await ask()) go();")
        self.assert_clean("while (const auto next = co_await ask()) { go(); }")
        self.assert_clean("if (ready) co_await go();")
        self.assert_clean("while (!done) co_await go();")
        self.assert_clean("for (const auto& one : all) co_await go(one);")

    def test_other_statements_do_not_count(self):
        self.assert_clean("auto s = ok ? a : b; co_await f(s); g({s});")
        self.assert_clean("if (ok) { co_await f(); } else { g({s}); }")
        self.assert_clean("for (auto& x : {a, b}) { co_await f(x); }")
        self.assert_clean("if (bool b = co_await f()) { g({s, t}); }")
        self.assert_clean("while (ok ? a : b) { co_await f(); }")
        self.assert_clean("const draft d{s, t}; co_await f(d);", {"draft"})
        self.assert_clean("struct local { int a = 1; }; co_await f();")
        self.assert_clean('if (bad) throw error("no"); co_await f();')
        self.assert_clean("auto [a, b] = co_await f();")
        self.assert_clean("auto& [a, b] = co_await f();")
        self.assert_clean("switch (x) { case 1: co_await f(); break; default: g({s}); }")

    def test_choosing_between_literals(self):
        self.assert_clean('co_await reply(ok ? "yes" : "no");')
        self.assert_clean("co_await reply(1, ok ? 1 : 2, s);")

    def test_subscripts_and_attributes(self):
        self.assert_clean("co_await f(list[s], map[key](x)[1]);")
        self.assert_clean("[[maybe_unused]] auto x = co_await f();")

    def test_strings_comments_and_other_branches(self):
        self.assert_clean('co_await f("({.x = ?})"); // f({s})')
        self.assert_clean('co_await f(R"x(co_await g({s}))x", \'{\');')
        self.assert_clean("#if A\nco_await f(\n#else\nco_await g({s},\n#endif\n1);")
        self.assert_clean("co_await sleep(1'000);")

    def test_an_exemption_needs_a_reason(self):
        self.assert_clean("// gcc12: fine, two integers\nco_await f({1, 2});")
        self.assert_clean("co_await f(  // gcc12: fine, trivial\n    {1, 2});")
        self.assertEqual(len(shapes("co_await f({1, 2});  // gcc12: fine,")), 1)
        self.assertEqual(len(shapes("// gcc12: fine, trivial\n\nco_await f({1, 2});")), 1)


class Aggregates(unittest.TestCase):
    def test_a_struct_with_a_non_trivial_member(self):
        self.assertEqual(check_coroutines.aggregates_of("struct a { int x = 0; std::string y; };"), {"a"})
        self.assertEqual(check_coroutines.aggregates_of("struct a { std::vector<int> y{}; };"), {"a"})

    def test_constructors_and_trivial_members_are_fine(self):
        for text in (
            "struct a { a(); std::string y; };",
            "struct a { explicit a(int); std::string y; };",
            "struct a { int x = 0; double y; };",
            "struct a { std::string name() const; int x; };",
            "struct a { static std::string shared; int x; };",
        ):
            self.assertEqual(check_coroutines.aggregates_of(text), set(), text)


class Whole(unittest.TestCase):
    def test_files_are_found_and_lines_named(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {
                "include/botcore/draft.hpp": "struct draft { std::string text; };\n",
                "src/net/send.cpp": "task<> f() {\n  co_await g(draft{s});\n}\n",
                "src/api/codec/skipped.cpp": "task<> f() { co_await g({s}); }\n",
            }.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            self.assertEqual(
                check_coroutines.check(root),
                ["src/net/send.cpp:2: an aggregate with braces: draft{…} in an awaited expression"],
            )


if __name__ == "__main__":
    unittest.main()
