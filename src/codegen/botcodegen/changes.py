"""What differs between two versions of the facts, in lines that a person reads."""

import json


def changes(old, new):
    """One line for each type, method, field or parameter that is new, gone or changed."""
    lines = []
    if old["version"] != new["version"]:
        lines.append("Bot API %s -> %s" % (old["version"], new["version"]))
    for section, what in (("types", "type"), ("methods", "method")):
        before, after = old[section], new[section]
        lines += ["new %s %s" % (what, described(name, after[name])) for name in after if name not in before]
        lines += ["removed %s %s" % (what, name) for name in before if name not in after]
        for name in after:
            if name in before:
                lines += entry_changes(name, before[name], after[name])
    return lines


def described(name, entry):
    if "one_of" in entry:
        return "%s: one of %s" % (name, ", ".join(entry["one_of"]))
    members = ", ".join(field["name"] for field in members_of(entry))
    return "%s(%s)%s" % (name, members, " returns " + entry["returns"] if "returns" in entry else "")


def members_of(entry):
    return entry.get("fields", entry.get("params", []))


def entry_changes(name, old, new):
    before = {field["name"]: field for field in members_of(old)}
    after = {field["name"]: field for field in members_of(new)}
    lines = ["%s: new %s (%s%s)" % (name, field["name"], field["type"], "" if field["required"] else ", optional")
             for field in after.values() if field["name"] not in before]
    lines += ["%s: removed %s" % (name, member) for member in before if member not in after]
    for member in after:
        if member in before:
            lines += differences("%s.%s" % (name, member), before[member], after[member])
    shown = [key for key in ("fields", "params") if key in old or key in new]
    lines += differences(name, without(old, shown), without(new, shown))
    if not lines and list(before) != list(after):
        lines.append("%s: another order" % name)
    return lines


def without(entry, keys):
    return {key: value for key, value in entry.items() if key not in keys}


def differences(path, old, new):
    lines = []
    for key in dict.fromkeys([*old, *new]):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        if isinstance(before, list) and isinstance(after, list):
            lines += ["%s: %s: new %s" % (path, key, item) for item in after if item not in before]
            lines += ["%s: %s: removed %s" % (path, key, item) for item in before if item not in after]
        else:
            lines.append("%s: %s: %s -> %s" % (path, key, spoken(before), spoken(after)))
    return lines


def spoken(value):
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
