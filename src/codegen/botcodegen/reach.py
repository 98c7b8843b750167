"""What follows from which types hold which: cycles, and where a file can be uploaded."""

import re

FILES = ("InputFile", "InputFile or String")


def held(type):
    """The names inside a type as the facts spell it."""
    return re.findall(r"\w+", re.sub(r"\b(Array of|or)\b", "", type))


def edges(entry, through_arrays):
    texts = entry.get("one_of", []) + [field["type"] for field in entry.get("fields", [])]
    return {name for text in texts if through_arrays or not text.startswith("Array of ") for name in held(text)}


def reachable(start, types, through_arrays):
    """The types that one can get to from `start`; `start` itself only when it is in a cycle."""
    found, waiting = set(), [start]
    while waiting:
        for name in edges(types[waiting.pop()], through_arrays):
            if name in types and name not in found:
                found.add(name)
                waiting.append(name)
    return found


def mark_cycles(types):
    """`recursive` on the types of a cycle ("array": only through arrays), `indirect` on fields held by value in one."""
    by_value = {name: reachable(name, types, False) for name in types}
    for name, entry in types.items():
        if name in by_value[name]:
            entry["recursive"] = True
            for field in entry.get("fields", []):
                if not field["type"].startswith("Array of "):
                    if any(name in by_value.get(inner, ()) for inner in held(field["type"])):
                        field["indirect"] = True
        elif name in reachable(name, types, True):
            entry["recursive"] = "array"


def mark_uploads(types, methods):
    """`upload` where a file can go: `attach` in types, `direct` and `nested` in methods, which are then `multipart`.

    Fields that are marked `none` take no new files, whatever they hold.
    """
    for entry in types.values():
        for field in entry.get("fields", []):
            if field["type"] in FILES:
                field["upload"] = "attach"
    holders = upload_holders(types)
    for method in methods.values():
        for field in method["params"]:
            if field["type"] in FILES:
                field["upload"] = "direct"
            elif "upload" not in field and holders.intersection(held(field["type"])):
                field["upload"] = "nested"
        if any(field.get("upload") in ("direct", "nested") for field in method["params"]):
            method["multipart"] = True


def upload_holders(types):
    """The types with a file somewhere inside."""
    found = {name for name, entry in types.items() if any(f.get("upload") == "attach" for f in entry.get("fields", []))}
    size = -1
    while size != len(found):
        size = len(found)
        for name, entry in types.items():
            texts = [field["type"] for field in entry.get("fields", []) if field.get("upload") != "none"]
            if any(found.intersection(held(text)) for text in texts + entry.get("one_of", [])):
                found.add(name)
    return found
