#include "sampler.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace botcore::test {
namespace {

using kind = type_expression::kind;

constexpr int bottomless = 1000;

int least_depth(const type_expression& type, const std::map<std::string, int>& known) {
  int depth = bottomless;
  if (type.what == kind::named) return known.at(type.name);
  if (type.what != kind::either) return 0;  // an array may be empty
  for (const type_expression& part : type.parts) depth = std::min(depth, least_depth(part, known));
  return depth;
}

std::map<std::string, int> find_depths() {
  const api_facts& facts = bot_api_facts();
  std::map<std::string, int> depths;
  for (const auto& [name, type] : facts.types) depths[name] = bottomless;
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& [name, type] : facts.types) {
      int depth = type.is_union() ? bottomless : 0;
      for (const type_expression& one : type.alternatives) depth = std::min(depth, least_depth(one, depths));
      for (const field_facts& field : type.fields) {
        if (field.required) depth = std::max(depth, 1 + least_depth(field.type, depths));
      }
      changed = changed || depth < depths[name];
      depths[name] = std::min(depth, depths[name]);
    }
  }
  return depths;
}

/// How deep a value of the type is at least: recursive types have a way out.
int least_depth(const type_expression& type) {
  static const std::map<std::string, int> depths = find_depths();
  return least_depth(type, depths);
}

bool is_scalar(const type_expression& type) {
  return type.what != kind::array && type.what != kind::named && type.what != kind::either;
}

}  // namespace

sample sampler::of(std::string_view type, std::size_t turn) {
  sample result;
  turn_ = turn;
  room_ = wishes_.room;
  value(parse_type(type), nullptr, result);
  return result;
}

sample sampler::of(const method_facts& method, std::size_t turn) {
  sample result;
  turn_ = turn;
  room_ = wishes_.room;
  object(method.parameters, {}, result);
  return result;
}

sample sampler::spoiled(std::string_view type, std::size_t turn) {
  const random_source before = random_;
  places_ = spoil_at_ = 0;
  of(type, turn);
  if (places_ == 0) return {};
  const std::size_t place = 1 + random_source(seed_ + turn).below(places_);
  random_ = before;
  places_ = 0;
  spoil_at_ = place;
  sample result = of(type, turn);
  result.path = std::exchange(spoiled_path_, {});
  spoil_at_ = 0;
  return result;
}

void sampler::value(const type_expression& type, const field_facts* field, sample& to) {
  --room_;
  if (spoil(type, to)) return;
  switch (type.what) {
    case kind::integer:
      return integer(field, to);
    case kind::number:
      return number(to);
    case kind::boolean:
      return to.append(random_.chance(50) || (wishes_.valid && field && field->always_true) ? "true"
                                                                                            : "false");
    case kind::text:
      return text(field, to);
    case kind::file:
      return file(field, to);
    case kind::chat_id:
      return random_.chance(70) ? integer(nullptr, to) : to.append(quoted("@" + random_.word(6)));
    case kind::array:
      return array(type.parts.front(), field, to);
    case kind::either:
      return alternative(type.parts, nullptr, to);
    case kind::named:
      const type_facts& facts = bot_api_facts().type(type.name);
      return facts.is_union() ? alternative(facts.alternatives, &facts, to) : object(facts.fields, {}, to);
  }
}

void sampler::integer(const field_facts* field, sample& to) {
  std::int64_t number = random_.integer();
  if (field && !field->numbers.empty()) number = field->numbers[random_.below(field->numbers.size())];
  if (field && field->unix_time && number == 0) number = 1767225600;  // zero tells a message that is gone
  const std::string digits = std::to_string(number);
  to.expected += digits;
  constexpr std::int64_t exact = 9007199254740992;
  to.given += digits;
  if (wishes_.noise && number > -exact && number < exact && random_.chance(5)) to.given += ".0";
}

void sampler::number(sample& to) {
  const double number = random_.number();
  to.expected += shortest(number);
  char text[64];
  std::snprintf(text, sizeof text, random_.chance(50) ? "%.17g" : "%.20e", number);
  to.given += wishes_.noise ? text : shortest(number);
}

void sampler::text(const field_facts* field, sample& to) {
  std::string text = random_.text();
  if (field && !field->texts.empty() && !(wishes_.unknowns && random_.chance(20))) {
    text = field->texts[random_.below(field->texts.size())];
  } else if (wishes_.valid) {
    const std::size_t least = field ? std::max<std::size_t>(field->shortest, 1) : 1;
    text = random_.word(std::min(least + random_.below(8), field ? field->longest : 8));
  }
  to.expected += quoted(text);
  to.given += wishes_.noise ? random_.escaped(text) : quoted(text);
}

void sampler::file(const field_facts* field, sample& to) {
  const bool upload = wishes_.uploads && ((field && field->must_upload) || random_.chance(60));
  to.append(quoted((upload ? "upload_" : "file_") + random_.word(6)));
}

void sampler::array(const type_expression& element, const field_facts* field, sample& to) {
  std::size_t size = random_.below(is_scalar(element) ? 6 : 3);
  if (wishes_.valid && size == 0 && field && field->required) size = 1;
  if (room_ <= 0) size = 0;
  const std::size_t path = path_.size();
  to.append("[");
  for (std::size_t i = 0; i != size; ++i) {
    if (i != 0) to.append(",");
    path_.append("[").append(std::to_string(i)).append("]");
    value(element, field, to);
    path_.resize(path);
  }
  to.append("]");
}

void sampler::alternative(const std::vector<type_expression>& of, const type_facts* type, sample& to) {
  if (wishes_.unknowns && random_.chance(10)) return unknown(type, to);
  const type_expression* chosen = &of[(turn_++ + random_.below(2)) % of.size()];
  if (room_ <= 0) {
    chosen = &*std::min_element(of.begin(), of.end(), [](const auto& left, const auto& right) {
      return least_depth(left) < least_depth(right);
    });
  }
  if (chosen->what == kind::named && !bot_api_facts().type(chosen->name).is_union()) {
    return object(bot_api_facts().type(chosen->name).fields, {type, chosen->name}, to);
  }
  // Which alternative it is depends on its kind, so no other kind is wrong here.
  const std::size_t spoil_at = std::exchange(spoil_at_, 0);
  const std::size_t places = places_;
  if (chosen->what == kind::boolean) {
    to.append("true");  // Telegram's "or True"
  } else {
    value(*chosen, nullptr, to);
  }
  places_ = places;
  spoil_at_ = spoil_at;
}

/// Nothing that any alternative could be: no text, no array, no object with a known tag.
void sampler::unknown(const type_facts* type, sample& to) {
  const bool by_tag = type && !type->tag.empty() && type->by_number.empty();
  if (!by_tag || random_.chance(30)) return to.append(random_.chance(50) ? "17" : "1.50");
  const std::string tag = quoted(type->tag) + ":";
  to.append("{" + (random_.chance(50) ? tag + quoted("of a later version") : tag + "7"));
  to.append(",\"raw\":" + random_.json() + "}");
}

void sampler::object(const std::vector<field_facts>& fields, choice chosen, sample& to) {
  const auto is_optional = [](const field_facts& field) { return !field.required; };
  const auto optionals = static_cast<std::size_t>(std::count_if(fields.begin(), fields.end(), is_optional));
  std::size_t turn = optionals == 0 ? 0 : turn_ % optionals;
  turn_ /= 2;  // inner objects have other turns
  members given;
  to.expected += '{';
  for (const field_facts& field : fields) {
    const bool has_its_turn = !field.required && turn-- == 0;
    if (is_wanted(field, optionals, has_its_turn)) member(field, chosen, given, to.expected);
  }
  to.expected += '}';
  if (wishes_.noise) add_noise(fields, given);
  write_members(given, to.given);
}

bool sampler::is_wanted(const field_facts& field, std::size_t optionals, bool has_its_turn) {
  if (field.required) return !wishes_.omit_required || random_.chance(70);
  if (wishes_.required_only) return false;
  if (has_its_turn) return true;
  return room_ > 0 && random_.below(optionals) < 4;
}

void sampler::member(const field_facts& field, choice chosen, members& given, std::string& expected) {
  sample held;
  const std::size_t path = path_.size();
  path_.append(path == 0 ? "" : ".").append(field.name);
  const bool by_number = chosen.of && chosen.of->tag == field.name;
  const auto fixed = by_number ? chosen.of->by_number.find(std::string(chosen.name))
                               : decltype(chosen.of->by_number.end())();
  if (field.constant) {
    held.append(quoted(*field.constant));
  } else if (by_number && fixed != chosen.of->by_number.end()) {
    held.append(std::to_string(fixed->second));
  } else {
    const bool uploads = wishes_.uploads;
    wishes_.uploads = uploads && !field.takes_no_uploads;
    value(field.type, &field, held);
    wishes_.uploads = uploads;
  }
  path_.resize(path);
  expected.append(expected.ends_with('{') ? "" : ",")
      .append(quoted(field.name))
      .append(":")
      .append(held.expected);
  given.emplace_back(field.name, std::move(held.given));
}

void sampler::add_noise(const std::vector<field_facts>& fields, members& given) {
  std::vector<std::string> known;
  for (const auto& [name, text] : given) known.push_back(name);
  for (const field_facts& field : fields) {
    if (random_.below(fields.size()) < 2 && !field.required &&
        std::find(known.begin(), known.end(), field.name) == known.end()) {
      given.emplace_back(field.name, "null");
    }
  }
  if (random_.chance(30)) given.emplace_back("noise_" + random_.word(3), random_.json());
  if (random_.chance(3)) given.emplace_back("", random_.json());
  for (std::size_t i = given.size(); i > 1; --i) std::swap(given[i - 1], given[random_.below(i)]);
  if (given.empty() || !random_.chance(20)) return;
  // The same name before: it does not count.
  const std::size_t twice = random_.below(given.size());
  const auto before = given.begin() + static_cast<std::ptrdiff_t>(random_.below(twice + 1));
  std::pair<std::string, std::string> idle(given[twice].first, random_.json(1));
  given.insert(before, std::move(idle));
}

void sampler::write_members(members& given, std::string& to) {
  to += '{';
  bool first = true;
  for (const auto& [name, text] : given) {
    if (!first) to += ',';
    first = false;
    if (!wishes_.noise) {
      to.append(quoted(name)).append(":").append(text);
      continue;
    }
    to += random_.space() + (random_.chance(5) ? random_.escaped(name) : quoted(name));
    to += random_.space() + ':' + random_.space() + text + random_.space();
  }
  to += '}';
}

/// Writes something of a wrong kind if this place's turn has come.
bool sampler::spoil(const type_expression& type, sample& to) {
  if (type.what == kind::either) return false;
  if (type.what == kind::named && bot_api_facts().type(type.name).is_union()) return false;
  if (++places_ != spoil_at_) return false;
  static constexpr const char* texts[] = {"\"7\"", "\"x\""};
  static constexpr const char* others[] = {"true", "[1]", "{\"a\":1}"};
  static constexpr const char* numbers[] = {"7", "-1.5"};
  std::vector<std::string> wrong(std::begin(others), std::end(others));
  if (type.what == kind::boolean) wrong.erase(wrong.begin());
  if (type.what == kind::array) wrong.erase(wrong.begin() + 1);
  if (type.what == kind::named) wrong.pop_back();
  const bool takes_text = type.what == kind::text || type.what == kind::file || type.what == kind::chat_id;
  if (!takes_text) wrong.insert(wrong.end(), std::begin(texts), std::end(texts));
  const bool takes_numbers =
      type.what == kind::integer || type.what == kind::number || type.what == kind::chat_id;
  if (!takes_numbers) wrong.insert(wrong.end(), std::begin(numbers), std::end(numbers));
  to.append(wrong[random_.below(wrong.size())]);
  spoiled_path_ = path_.empty() ? "the document" : path_;
  return true;
}

}  // namespace botcore::test
