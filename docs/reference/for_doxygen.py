#!/usr/bin/env python3
"""What Doxygen reads in place of a header or a page (its INPUT_FILTER); lines keep their numbers.

Headers: `inline namespace v0` is left out, so that names read as users write them, and all that is in a folder
goes into that folder's group (groups.dox). Pages: links to files that the reference does not hold become text, and
backslashes in `code` are spelt so that Doxygen lets them be.
"""

import html
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
NAMESPACE = re.compile(r"^namespace botcore::inline v0((?:::\w+)?) \{$", re.MULTILINE)
NAMESPACE_END = re.compile(r"^\}  // namespace botcore::inline v0((?:::\w+)?)$", re.MULTILINE)
# "@par Thread safety  distinct objects: safe": Doxygen would take the whole line as the title.
TITLED = re.compile(r"@par (\S+(?: \S+)*)  +")
BACKSLASHED = re.compile(r"(?<!`)`([^`\n]*\\[^`\n]*)`(?!`)")
LINK = re.compile(r"\[([^\]\n]*)\]\(([^)#\s:]+)\)")


def group(path):
    """The group of a header's folder; the generated headers have one each."""
    parts = path.relative_to(TOP / "include/botcore").with_suffix("").parts
    if parts[:2] in (("api", "types"), ("api", "methods")):
        return "_".join(parts)
    if parts[0] == "storage" and "sqlite" in parts:
        return "sqlite"
    return parts[0] if len(parts) > 1 else "bot"


def header(path, text):
    begin = "/** @addtogroup %s */ /** @{ */" % group(path)
    text = TITLED.sub(r"<p><b>\1:</b> ", text)
    text = NAMESPACE.sub(lambda found: "namespace botcore%s { %s" % (found.group(1), begin), text)
    return NAMESPACE_END.sub("/** @} */ }", text)


def groups(_, text):
    """The groups as written, those of the generated headers, and the list of decisions."""
    for folder in ("types", "methods"):
        for path in sorted((TOP / "include/botcore/api" / folder).glob("*.hpp")):
            title = path.stem.replace("_", " ").capitalize()
            text += "/** @defgroup %s %s\n    @ingroup api_%s */\n" % (group(path), title, folder)
    text += "/** @page decisions Decisions\n    Why botcore is as it is; each page tells one decision.\n"
    return text + "".join("    - @subpage %s\n" % page_id(path) for path in sorted((TOP / "docs/adr").glob("*.md"))) + "*/\n"


def page_id(path):
    """What Doxygen calls a page."""
    return "md_" + "_".join(path.relative_to(TOP).with_suffix("").parts).replace("-", "_")


def page(path, text):
    def link(found):
        target = (path.parent / found.group(2)).resolve()
        if target != TOP / "docs" and TOP / "docs" not in target.parents:
            return "%s (`%s`)" % (found.group(1), target.relative_to(TOP).as_posix())
        if path == TOP / "docs/topics/README.md":  # its pages stand below it
            return '@subpage %s "%s"' % (page_id(target), found.group(1))
        return found.group()

    def code(found):
        return "<code>%s</code>" % html.escape(found.group(1)).replace("\\", "&#92;")

    title, _, rest = text.partition("\n")  # plain in lists of pages
    return title.replace("`", "") + "\n" + BACKSLASHED.sub(code, LINK.sub(link, rest))


def main():
    path = pathlib.Path(sys.argv[1]).resolve()
    text = path.read_text(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write({".hpp": header, ".md": page, ".dox": groups}[path.suffix](path, text))


if __name__ == "__main__":
    main()
