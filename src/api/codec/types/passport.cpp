// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/passport.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

PassportData::PassportData() = default;
PassportData::PassportData(std::vector<EncryptedPassportElement> data, EncryptedCredentials credentials)
    : data(std::move(data)), credentials(std::move(credentials)) {}
PassportData::PassportData(const PassportData&) = default;
PassportData::PassportData(PassportData&&) noexcept = default;
PassportData& PassportData::operator=(const PassportData& other) {
  return *this = PassportData(other);
}
PassportData& PassportData::operator=(PassportData&& other) noexcept {
  return replace_value(*this, other);
}
PassportData::~PassportData() = default;
bool PassportData::operator==(const PassportData& other) const {
  return data == other.data &&
         credentials == other.credentials;
}

void encode(json_writer& out, const PassportData& value) {
  out.begin_object();
  encode_member(out, "data", value.data);
  encode_member(out, "credentials", value.credentials);
  out.end_object();
}

void decode(json_reader& in, PassportData& value) {
  static constexpr json_member_table members({
      {"data", decode_field<&PassportData::data>},
      {"credentials", decode_field<&PassportData::credentials>},
  });
  decode_members(in, &value, members);
}

PassportFile::PassportFile() = default;
PassportFile::PassportFile(std::string file_id, std::string file_unique_id, std::int64_t file_size,
                           std::chrono::sys_seconds file_date)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), file_size(file_size),
      file_date(file_date) {}
PassportFile::PassportFile(const PassportFile&) = default;
PassportFile::PassportFile(PassportFile&&) noexcept = default;
PassportFile& PassportFile::operator=(const PassportFile& other) {
  return *this = PassportFile(other);
}
PassportFile& PassportFile::operator=(PassportFile&& other) noexcept {
  return replace_value(*this, other);
}
PassportFile::~PassportFile() = default;
bool PassportFile::operator==(const PassportFile& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         file_size == other.file_size &&
         file_date == other.file_date;
}

void encode(json_writer& out, const PassportFile& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "file_size", value.file_size);
  encode_member(out, "file_date", value.file_date);
  out.end_object();
}

void decode(json_reader& in, PassportFile& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&PassportFile::file_id>},
      {"file_unique_id", decode_field<&PassportFile::file_unique_id>},
      {"file_size", decode_field<&PassportFile::file_size>},
      {"file_date", decode_field<&PassportFile::file_date>},
  });
  decode_members(in, &value, members);
}

EncryptedPassportElement::EncryptedPassportElement() = default;
EncryptedPassportElement::EncryptedPassportElement(PassportElementType type, std::string hash)
    : type(std::move(type)), hash(std::move(hash)) {}
EncryptedPassportElement::EncryptedPassportElement(const EncryptedPassportElement&) = default;
EncryptedPassportElement::EncryptedPassportElement(EncryptedPassportElement&&) noexcept = default;
EncryptedPassportElement& EncryptedPassportElement::operator=(const EncryptedPassportElement& other) {
  return *this = EncryptedPassportElement(other);
}
EncryptedPassportElement& EncryptedPassportElement::operator=(EncryptedPassportElement&& other) noexcept {
  return replace_value(*this, other);
}
EncryptedPassportElement::~EncryptedPassportElement() = default;
bool EncryptedPassportElement::operator==(const EncryptedPassportElement& other) const {
  return type == other.type &&
         data == other.data &&
         phone_number == other.phone_number &&
         email == other.email &&
         files == other.files &&
         front_side == other.front_side &&
         reverse_side == other.reverse_side &&
         selfie == other.selfie &&
         translation == other.translation &&
         hash == other.hash;
}

void encode(json_writer& out, const EncryptedPassportElement& value) {
  out.begin_object();
  encode_member(out, "type", value.type);
  encode_member(out, "data", value.data);
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "email", value.email);
  encode_member(out, "files", value.files);
  encode_member(out, "front_side", value.front_side);
  encode_member(out, "reverse_side", value.reverse_side);
  encode_member(out, "selfie", value.selfie);
  encode_member(out, "translation", value.translation);
  encode_member(out, "hash", value.hash);
  out.end_object();
}

void decode(json_reader& in, EncryptedPassportElement& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&EncryptedPassportElement::type>},
      {"data", decode_field<&EncryptedPassportElement::data>},
      {"phone_number", decode_field<&EncryptedPassportElement::phone_number>},
      {"email", decode_field<&EncryptedPassportElement::email>},
      {"files", decode_field<&EncryptedPassportElement::files>},
      {"front_side", decode_field<&EncryptedPassportElement::front_side>},
      {"reverse_side", decode_field<&EncryptedPassportElement::reverse_side>},
      {"selfie", decode_field<&EncryptedPassportElement::selfie>},
      {"translation", decode_field<&EncryptedPassportElement::translation>},
      {"hash", decode_field<&EncryptedPassportElement::hash>},
  });
  decode_members(in, &value, members);
}

EncryptedCredentials::EncryptedCredentials() = default;
EncryptedCredentials::EncryptedCredentials(std::string data, std::string hash, std::string secret)
    : data(std::move(data)), hash(std::move(hash)), secret(std::move(secret)) {}
EncryptedCredentials::EncryptedCredentials(const EncryptedCredentials&) = default;
EncryptedCredentials::EncryptedCredentials(EncryptedCredentials&&) noexcept = default;
EncryptedCredentials& EncryptedCredentials::operator=(const EncryptedCredentials& other) {
  return *this = EncryptedCredentials(other);
}
EncryptedCredentials& EncryptedCredentials::operator=(EncryptedCredentials&& other) noexcept {
  return replace_value(*this, other);
}
EncryptedCredentials::~EncryptedCredentials() = default;
bool EncryptedCredentials::operator==(const EncryptedCredentials& other) const {
  return data == other.data &&
         hash == other.hash &&
         secret == other.secret;
}

void encode(json_writer& out, const EncryptedCredentials& value) {
  out.begin_object();
  encode_member(out, "data", value.data);
  encode_member(out, "hash", value.hash);
  encode_member(out, "secret", value.secret);
  out.end_object();
}

void decode(json_reader& in, EncryptedCredentials& value) {
  static constexpr json_member_table members({
      {"data", decode_field<&EncryptedCredentials::data>},
      {"hash", decode_field<&EncryptedCredentials::hash>},
      {"secret", decode_field<&EncryptedCredentials::secret>},
  });
  decode_members(in, &value, members);
}

PassportElementError::PassportElementError() = default;
PassportElementError::PassportElementError(PassportElementErrorDataField held)
    : value(std::in_place_type<boxed<PassportElementErrorDataField>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorFrontSide held)
    : value(std::in_place_type<boxed<PassportElementErrorFrontSide>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorReverseSide held)
    : value(std::in_place_type<boxed<PassportElementErrorReverseSide>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorSelfie held)
    : value(std::in_place_type<boxed<PassportElementErrorSelfie>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorFile held)
    : value(std::in_place_type<boxed<PassportElementErrorFile>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorFiles held)
    : value(std::in_place_type<boxed<PassportElementErrorFiles>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorTranslationFile held)
    : value(std::in_place_type<boxed<PassportElementErrorTranslationFile>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorTranslationFiles held)
    : value(std::in_place_type<boxed<PassportElementErrorTranslationFiles>>, std::move(held)) {}
PassportElementError::PassportElementError(PassportElementErrorUnspecified held)
    : value(std::in_place_type<boxed<PassportElementErrorUnspecified>>, std::move(held)) {}
PassportElementError::PassportElementError(const PassportElementError&) = default;
PassportElementError::PassportElementError(PassportElementError&&) noexcept = default;
PassportElementError& PassportElementError::operator=(const PassportElementError& other) {
  return *this = PassportElementError(other);
}
PassportElementError& PassportElementError::operator=(PassportElementError&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementError::~PassportElementError() = default;
bool PassportElementError::operator==(const PassportElementError& other) const {
  return value == other.value;
}

void encode(json_writer& out, const PassportElementError& value) {
  encode(out, value.value);
}

void decode(json_reader& in, PassportElementError& value) {
  static constexpr json_member_table alternatives({
      {"data", decode_alternative<PassportElementError, boxed<PassportElementErrorDataField>>},
      {"front_side", decode_alternative<PassportElementError, boxed<PassportElementErrorFrontSide>>},
      {"reverse_side", decode_alternative<PassportElementError, boxed<PassportElementErrorReverseSide>>},
      {"selfie", decode_alternative<PassportElementError, boxed<PassportElementErrorSelfie>>},
      {"file", decode_alternative<PassportElementError, boxed<PassportElementErrorFile>>},
      {"files", decode_alternative<PassportElementError, boxed<PassportElementErrorFiles>>},
      {"translation_file", decode_alternative<PassportElementError, boxed<PassportElementErrorTranslationFile>>},
      {"translation_files", decode_alternative<PassportElementError, boxed<PassportElementErrorTranslationFiles>>},
      {"unspecified", decode_alternative<PassportElementError, boxed<PassportElementErrorUnspecified>>},
  });
  if (decode_tagged(in, &value, "source", alternatives)) return;
  value.value = unknown_json(in.raw());
}

PassportElementErrorDataField::PassportElementErrorDataField() = default;
PassportElementErrorDataField::PassportElementErrorDataField(PassportElementErrorDataFieldType type,
                                                             std::string field_name, std::string data_hash,
                                                             std::string message)
    : type(std::move(type)), field_name(std::move(field_name)), data_hash(std::move(data_hash)),
      message(std::move(message)) {}
PassportElementErrorDataField::PassportElementErrorDataField(const PassportElementErrorDataField&) = default;
PassportElementErrorDataField::PassportElementErrorDataField(PassportElementErrorDataField&&) noexcept = default;
PassportElementErrorDataField& PassportElementErrorDataField::operator=(const PassportElementErrorDataField& other) {
  return *this = PassportElementErrorDataField(other);
}
PassportElementErrorDataField& PassportElementErrorDataField::operator=(PassportElementErrorDataField&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorDataField::~PassportElementErrorDataField() = default;
bool PassportElementErrorDataField::operator==(const PassportElementErrorDataField& other) const {
  return type == other.type &&
         field_name == other.field_name &&
         data_hash == other.data_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorDataField& value) {
  out.begin_object();
  out.key("source");
  out.string("data");
  encode_member(out, "type", value.type);
  encode_member(out, "field_name", value.field_name);
  encode_member(out, "data_hash", value.data_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorDataField& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorDataField::type>},
      {"field_name", decode_field<&PassportElementErrorDataField::field_name>},
      {"data_hash", decode_field<&PassportElementErrorDataField::data_hash>},
      {"message", decode_field<&PassportElementErrorDataField::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorFrontSide::PassportElementErrorFrontSide() = default;
PassportElementErrorFrontSide::PassportElementErrorFrontSide(PassportElementErrorFrontSideType type,
                                                             std::string file_hash, std::string message)
    : type(std::move(type)), file_hash(std::move(file_hash)), message(std::move(message)) {}
PassportElementErrorFrontSide::PassportElementErrorFrontSide(const PassportElementErrorFrontSide&) = default;
PassportElementErrorFrontSide::PassportElementErrorFrontSide(PassportElementErrorFrontSide&&) noexcept = default;
PassportElementErrorFrontSide& PassportElementErrorFrontSide::operator=(const PassportElementErrorFrontSide& other) {
  return *this = PassportElementErrorFrontSide(other);
}
PassportElementErrorFrontSide& PassportElementErrorFrontSide::operator=(PassportElementErrorFrontSide&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorFrontSide::~PassportElementErrorFrontSide() = default;
bool PassportElementErrorFrontSide::operator==(const PassportElementErrorFrontSide& other) const {
  return type == other.type &&
         file_hash == other.file_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorFrontSide& value) {
  out.begin_object();
  out.key("source");
  out.string("front_side");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hash", value.file_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorFrontSide& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorFrontSide::type>},
      {"file_hash", decode_field<&PassportElementErrorFrontSide::file_hash>},
      {"message", decode_field<&PassportElementErrorFrontSide::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorReverseSide::PassportElementErrorReverseSide() = default;
PassportElementErrorReverseSide::PassportElementErrorReverseSide(PassportElementErrorReverseSideType type,
                                                                 std::string file_hash, std::string message)
    : type(std::move(type)), file_hash(std::move(file_hash)), message(std::move(message)) {}
PassportElementErrorReverseSide::PassportElementErrorReverseSide(const PassportElementErrorReverseSide&) = default;
PassportElementErrorReverseSide::PassportElementErrorReverseSide(PassportElementErrorReverseSide&&) noexcept = default;
PassportElementErrorReverseSide& PassportElementErrorReverseSide::operator=(const PassportElementErrorReverseSide& other) {
  return *this = PassportElementErrorReverseSide(other);
}
PassportElementErrorReverseSide& PassportElementErrorReverseSide::operator=(PassportElementErrorReverseSide&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorReverseSide::~PassportElementErrorReverseSide() = default;
bool PassportElementErrorReverseSide::operator==(const PassportElementErrorReverseSide& other) const {
  return type == other.type &&
         file_hash == other.file_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorReverseSide& value) {
  out.begin_object();
  out.key("source");
  out.string("reverse_side");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hash", value.file_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorReverseSide& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorReverseSide::type>},
      {"file_hash", decode_field<&PassportElementErrorReverseSide::file_hash>},
      {"message", decode_field<&PassportElementErrorReverseSide::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorSelfie::PassportElementErrorSelfie() = default;
PassportElementErrorSelfie::PassportElementErrorSelfie(PassportElementErrorFrontSideType type,
                                                       std::string file_hash, std::string message)
    : type(std::move(type)), file_hash(std::move(file_hash)), message(std::move(message)) {}
PassportElementErrorSelfie::PassportElementErrorSelfie(const PassportElementErrorSelfie&) = default;
PassportElementErrorSelfie::PassportElementErrorSelfie(PassportElementErrorSelfie&&) noexcept = default;
PassportElementErrorSelfie& PassportElementErrorSelfie::operator=(const PassportElementErrorSelfie& other) {
  return *this = PassportElementErrorSelfie(other);
}
PassportElementErrorSelfie& PassportElementErrorSelfie::operator=(PassportElementErrorSelfie&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorSelfie::~PassportElementErrorSelfie() = default;
bool PassportElementErrorSelfie::operator==(const PassportElementErrorSelfie& other) const {
  return type == other.type &&
         file_hash == other.file_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorSelfie& value) {
  out.begin_object();
  out.key("source");
  out.string("selfie");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hash", value.file_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorSelfie& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorSelfie::type>},
      {"file_hash", decode_field<&PassportElementErrorSelfie::file_hash>},
      {"message", decode_field<&PassportElementErrorSelfie::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorFile::PassportElementErrorFile() = default;
PassportElementErrorFile::PassportElementErrorFile(PassportElementErrorFileType type, std::string file_hash,
                                                   std::string message)
    : type(std::move(type)), file_hash(std::move(file_hash)), message(std::move(message)) {}
PassportElementErrorFile::PassportElementErrorFile(const PassportElementErrorFile&) = default;
PassportElementErrorFile::PassportElementErrorFile(PassportElementErrorFile&&) noexcept = default;
PassportElementErrorFile& PassportElementErrorFile::operator=(const PassportElementErrorFile& other) {
  return *this = PassportElementErrorFile(other);
}
PassportElementErrorFile& PassportElementErrorFile::operator=(PassportElementErrorFile&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorFile::~PassportElementErrorFile() = default;
bool PassportElementErrorFile::operator==(const PassportElementErrorFile& other) const {
  return type == other.type &&
         file_hash == other.file_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorFile& value) {
  out.begin_object();
  out.key("source");
  out.string("file");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hash", value.file_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorFile& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorFile::type>},
      {"file_hash", decode_field<&PassportElementErrorFile::file_hash>},
      {"message", decode_field<&PassportElementErrorFile::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorFiles::PassportElementErrorFiles() = default;
PassportElementErrorFiles::PassportElementErrorFiles(PassportElementErrorFileType type,
                                                     std::vector<std::string> file_hashes,
                                                     std::string message)
    : type(std::move(type)), file_hashes(std::move(file_hashes)), message(std::move(message)) {}
PassportElementErrorFiles::PassportElementErrorFiles(const PassportElementErrorFiles&) = default;
PassportElementErrorFiles::PassportElementErrorFiles(PassportElementErrorFiles&&) noexcept = default;
PassportElementErrorFiles& PassportElementErrorFiles::operator=(const PassportElementErrorFiles& other) {
  return *this = PassportElementErrorFiles(other);
}
PassportElementErrorFiles& PassportElementErrorFiles::operator=(PassportElementErrorFiles&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorFiles::~PassportElementErrorFiles() = default;
bool PassportElementErrorFiles::operator==(const PassportElementErrorFiles& other) const {
  return type == other.type &&
         file_hashes == other.file_hashes &&
         message == other.message;
}
PassportElementErrorFiles& PassportElementErrorFiles::add_file_hashes(std::string element) & {
  this->file_hashes.push_back(std::move(element));
  return *this;
}
PassportElementErrorFiles&& PassportElementErrorFiles::add_file_hashes(std::string element) && {
  return std::move(add_file_hashes(std::move(element)));
}

void encode(json_writer& out, const PassportElementErrorFiles& value) {
  out.begin_object();
  out.key("source");
  out.string("files");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hashes", value.file_hashes);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorFiles& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorFiles::type>},
      {"file_hashes", decode_field<&PassportElementErrorFiles::file_hashes>},
      {"message", decode_field<&PassportElementErrorFiles::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorTranslationFile::PassportElementErrorTranslationFile() = default;
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(PassportElementErrorTranslationFileType type,
                                                                         std::string file_hash,
                                                                         std::string message)
    : type(std::move(type)), file_hash(std::move(file_hash)), message(std::move(message)) {}
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(const PassportElementErrorTranslationFile&) = default;
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(PassportElementErrorTranslationFile&&) noexcept = default;
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::operator=(const PassportElementErrorTranslationFile& other) {
  return *this = PassportElementErrorTranslationFile(other);
}
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::operator=(PassportElementErrorTranslationFile&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorTranslationFile::~PassportElementErrorTranslationFile() = default;
bool PassportElementErrorTranslationFile::operator==(const PassportElementErrorTranslationFile& other) const {
  return type == other.type &&
         file_hash == other.file_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorTranslationFile& value) {
  out.begin_object();
  out.key("source");
  out.string("translation_file");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hash", value.file_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorTranslationFile& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorTranslationFile::type>},
      {"file_hash", decode_field<&PassportElementErrorTranslationFile::file_hash>},
      {"message", decode_field<&PassportElementErrorTranslationFile::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles() = default;
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(PassportElementErrorTranslationFileType type,
                                                                           std::vector<std::string> file_hashes,
                                                                           std::string message)
    : type(std::move(type)), file_hashes(std::move(file_hashes)), message(std::move(message)) {}
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(const PassportElementErrorTranslationFiles&) = default;
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(PassportElementErrorTranslationFiles&&) noexcept = default;
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::operator=(const PassportElementErrorTranslationFiles& other) {
  return *this = PassportElementErrorTranslationFiles(other);
}
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::operator=(PassportElementErrorTranslationFiles&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorTranslationFiles::~PassportElementErrorTranslationFiles() = default;
bool PassportElementErrorTranslationFiles::operator==(const PassportElementErrorTranslationFiles& other) const {
  return type == other.type &&
         file_hashes == other.file_hashes &&
         message == other.message;
}
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::add_file_hashes(std::string element) & {
  this->file_hashes.push_back(std::move(element));
  return *this;
}
PassportElementErrorTranslationFiles&& PassportElementErrorTranslationFiles::add_file_hashes(std::string element) && {
  return std::move(add_file_hashes(std::move(element)));
}

void encode(json_writer& out, const PassportElementErrorTranslationFiles& value) {
  out.begin_object();
  out.key("source");
  out.string("translation_files");
  encode_member(out, "type", value.type);
  encode_member(out, "file_hashes", value.file_hashes);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorTranslationFiles& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorTranslationFiles::type>},
      {"file_hashes", decode_field<&PassportElementErrorTranslationFiles::file_hashes>},
      {"message", decode_field<&PassportElementErrorTranslationFiles::message>},
  });
  decode_members(in, &value, members);
}

PassportElementErrorUnspecified::PassportElementErrorUnspecified() = default;
PassportElementErrorUnspecified::PassportElementErrorUnspecified(std::string type, std::string element_hash,
                                                                 std::string message)
    : type(std::move(type)), element_hash(std::move(element_hash)), message(std::move(message)) {}
PassportElementErrorUnspecified::PassportElementErrorUnspecified(const PassportElementErrorUnspecified&) = default;
PassportElementErrorUnspecified::PassportElementErrorUnspecified(PassportElementErrorUnspecified&&) noexcept = default;
PassportElementErrorUnspecified& PassportElementErrorUnspecified::operator=(const PassportElementErrorUnspecified& other) {
  return *this = PassportElementErrorUnspecified(other);
}
PassportElementErrorUnspecified& PassportElementErrorUnspecified::operator=(PassportElementErrorUnspecified&& other) noexcept {
  return replace_value(*this, other);
}
PassportElementErrorUnspecified::~PassportElementErrorUnspecified() = default;
bool PassportElementErrorUnspecified::operator==(const PassportElementErrorUnspecified& other) const {
  return type == other.type &&
         element_hash == other.element_hash &&
         message == other.message;
}

void encode(json_writer& out, const PassportElementErrorUnspecified& value) {
  out.begin_object();
  out.key("source");
  out.string("unspecified");
  encode_member(out, "type", value.type);
  encode_member(out, "element_hash", value.element_hash);
  encode_member(out, "message", value.message);
  out.end_object();
}

void decode(json_reader& in, PassportElementErrorUnspecified& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&PassportElementErrorUnspecified::type>},
      {"element_hash", decode_field<&PassportElementErrorUnspecified::element_hash>},
      {"message", decode_field<&PassportElementErrorUnspecified::message>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
