/// @file
/// Random JSON for any type of the Bot API, with what botcore is to make of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "facts.hpp"
#include "random_source.hpp"

namespace botcore::test {

/// What random values are to look like.
struct sampling {
  /// White space, members in any order, needless escapes, members that nobody knows, `null` for what is
  /// absent, and members that stand there twice.
  bool noise = false;
  /// Texts and values of a later version where a text or an object of a known kind is expected.
  bool unknowns = false;
  /// Fill in only what is required.
  bool required_only = false;
  /// Leave out required members, too. What is expected is then left open.
  bool omit_required = false;
  /// Keep to what the facts say of lengths.
  bool valid = false;
  /// Name files to be uploaded, where that is possible; see attach_files.hpp.
  bool uploads = false;
  /// About how many values one sample holds.
  int room = 25;
};

/// One random value.
struct sample {
  std::string given;     ///< JSON to decode
  std::string expected;  ///< what encoding the result gives, byte by byte
  std::string path;      ///< where a value of a wrong kind stands; see `spoiled`

  void append(std::string_view both) {
    given += both;
    expected += both;
  }
};

class sampler {
 public:
  sampler(std::uint64_t seed, sampling wishes) : random_(seed), wishes_(wishes), seed_(seed) {}

  /// A value of a type as the facts spell it. `turn` counts the samples of this type: each optional field has
  /// its turn to be there.
  sample of(std::string_view type, std::size_t turn = 0);

  /// The parameters of a method, as one object.
  sample of(const method_facts& method, std::size_t turn = 0);

  /// As `of`, with a value of a wrong kind in one place, which `path` names ("" when the value has no such
  /// place; "the document" for its root).
  sample spoiled(std::string_view type, std::size_t turn = 0);

 private:
  /// A union, and which of its alternatives is written: they agree on what tells them apart.
  struct choice {
    const type_facts* of = nullptr;
    std::string_view name;
  };
  using members = std::vector<std::pair<std::string, std::string>>;

  void value(const type_expression& type, const field_facts* field, sample& to);
  void integer(const field_facts* field, sample& to);
  void number(sample& to);
  void text(const field_facts* field, sample& to);
  void file(const field_facts* field, sample& to);
  void array(const type_expression& element, const field_facts* field, sample& to);
  void alternative(const std::vector<type_expression>& of, const type_facts* type, sample& to);
  void unknown(const type_facts* type, sample& to);
  void object(const std::vector<field_facts>& fields, choice chosen, sample& to);
  bool is_wanted(const field_facts& field, std::size_t optionals, bool has_its_turn);
  void member(const field_facts& field, choice chosen, members& given, std::string& expected);
  void write_members(members& given, std::string& to);
  void add_noise(const std::vector<field_facts>& fields, members& given);

  bool spoil(const type_expression& type, sample& to);

  random_source random_;
  sampling wishes_;
  std::uint64_t seed_;
  std::size_t turn_ = 0;
  int room_ = 0;
  std::string path_;
  std::size_t places_ = 0;    // met so far that could be spoiled
  std::size_t spoil_at_ = 0;  // from 1; zero: none
  std::string spoiled_path_;
};

}  // namespace botcore::test
