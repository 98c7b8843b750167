"""All generated files: what they are called, what is in them, and whether they are up to date."""

from . import codecs, comments, embed, headers, registries
from .schema import Schema

INCLUDE = "include/botcore/api/"
CODEC = "src/api/codec/"
EMBEDDED = "src/sandbox/generated/bot_api_json.cpp"
# Wholly ours: what else lies there is left over from an earlier run.
FOLDERS = (INCLUDE + "types", INCLUDE + "methods", CODEC.rstrip("/"), "src/sandbox/generated",
           registries.FOLDER.rstrip("/"))


def by_topic(entries):
    topics = {}
    for entry in entries:
        topics.setdefault(entry.topic, []).append(entry)
    return topics


def generate(facts, tables):
    """{path below the project's root: text} for everything that follows from the facts."""
    schema = Schema(facts, tables)
    comments.annotate(schema)
    types, methods = by_topic(schema.types.values()), by_topic(schema.methods.values())
    files = {
        INCLUDE + "fwd.hpp": headers.forward_header(schema),
        INCLUDE + "types.hpp": headers.umbrella("types", "types", list(types) + ["enumerations"]),
        INCLUDE + "methods.hpp": headers.umbrella("requests", "methods", methods),
        INCLUDE + "types/enumerations.hpp": headers.enumeration_header(schema),
        CODEC + "types/enumerations.cpp": codecs.enumeration_source(schema),
        EMBEDDED: embed.embedded_facts(facts),
    }
    for topic, entries in types.items():
        files[INCLUDE + "types/%s.hpp" % topic] = headers.type_header(topic, entries)
        files[CODEC + "types/%s.cpp" % topic] = codecs.type_source(topic, entries, schema)
    for topic, entries in methods.items():
        files[INCLUDE + "methods/%s.hpp" % topic] = headers.method_header(topic, entries, schema)
        files[CODEC + "methods/%s.cpp" % topic] = codecs.method_source(topic, entries, schema)
    sources = sorted(path[len(CODEC):] for path in files if path.startswith(CODEC))
    files[CODEC + "sources.cmake"] = codecs.source_list(sources)
    files.update(registries.files(schema, methods))
    return files


def differences(root, files):
    """The paths that are missing, differ, or are left over below `root`."""
    found = []
    for path, text in files.items():
        target = root / path
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            found.append(path)
    for folder in FOLDERS:
        for target in (root / folder).rglob("*"):
            path = target.relative_to(root).as_posix()
            if target.is_file() and path not in files:
                found.append(path)
    return sorted(found)


def write(root, files):
    """Writes what differs and removes what is left over; gives the paths it touched."""
    touched = differences(root, files)
    for path in touched:
        target = root / path
        if path not in files:
            target.unlink()
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="\n") as out:
            out.write(files[path])
    return touched
