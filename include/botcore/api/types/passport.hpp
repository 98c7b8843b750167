// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: passport.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's PassportData.
/// @see https://core.telegram.org/bots/api#passportdata
struct BOTCORE_EXPORT PassportData {
  PassportData();
  PassportData(std::vector<EncryptedPassportElement> data, EncryptedCredentials credentials);
  PassportData(const PassportData& other);
  PassportData(PassportData&& other) noexcept;
  PassportData& operator=(const PassportData& other);
  PassportData& operator=(PassportData&& other) noexcept;
  ~PassportData();
  bool operator==(const PassportData& other) const;

  std::vector<EncryptedPassportElement> data;  ///< Required.
  boxed<EncryptedCredentials> credentials;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportData& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportData& value);
};

/// Telegram's PassportFile.
/// @see https://core.telegram.org/bots/api#passportfile
struct BOTCORE_EXPORT PassportFile {
  PassportFile();
  PassportFile(std::string file_id, std::string file_unique_id, std::int64_t file_size,
               std::chrono::sys_seconds file_date);
  PassportFile(const PassportFile& other);
  PassportFile(PassportFile&& other) noexcept;
  PassportFile& operator=(const PassportFile& other);
  PassportFile& operator=(PassportFile&& other) noexcept;
  ~PassportFile();
  bool operator==(const PassportFile& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t file_size = 0;  ///< Required.
  std::chrono::sys_seconds file_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportFile& value);
};

/// Telegram's EncryptedPassportElement.
/// @see https://core.telegram.org/bots/api#encryptedpassportelement
struct BOTCORE_EXPORT EncryptedPassportElement {
  EncryptedPassportElement();
  EncryptedPassportElement(PassportElementType type, std::string hash);
  EncryptedPassportElement(const EncryptedPassportElement& other);
  EncryptedPassportElement(EncryptedPassportElement&& other) noexcept;
  EncryptedPassportElement& operator=(const EncryptedPassportElement& other);
  EncryptedPassportElement& operator=(EncryptedPassportElement&& other) noexcept;
  ~EncryptedPassportElement();
  bool operator==(const EncryptedPassportElement& other) const;

  PassportElementType type;  ///< Required.
  std::optional<std::string> data;  ///< Optional.
  std::optional<std::string> phone_number;  ///< Optional.
  std::optional<std::string> email;  ///< Optional.
  std::optional<std::vector<PassportFile>> files;  ///< Optional.
  boxed<PassportFile> front_side;  ///< Optional.
  boxed<PassportFile> reverse_side;  ///< Optional.
  boxed<PassportFile> selfie;  ///< Optional.
  std::optional<std::vector<PassportFile>> translation;  ///< Optional.
  std::string hash;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const EncryptedPassportElement& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EncryptedPassportElement& value);
};

/// Telegram's EncryptedCredentials.
/// @see https://core.telegram.org/bots/api#encryptedcredentials
struct BOTCORE_EXPORT EncryptedCredentials {
  EncryptedCredentials();
  EncryptedCredentials(std::string data, std::string hash, std::string secret);
  EncryptedCredentials(const EncryptedCredentials& other);
  EncryptedCredentials(EncryptedCredentials&& other) noexcept;
  EncryptedCredentials& operator=(const EncryptedCredentials& other);
  EncryptedCredentials& operator=(EncryptedCredentials&& other) noexcept;
  ~EncryptedCredentials();
  bool operator==(const EncryptedCredentials& other) const;

  std::string data;  ///< Required.
  std::string hash;  ///< Required.
  std::string secret;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const EncryptedCredentials& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EncryptedCredentials& value);
};

/// One of `PassportElementErrorDataField`, `PassportElementErrorFrontSide`,
/// `PassportElementErrorReverseSide`, `PassportElementErrorSelfie`, `PassportElementErrorFile`,
/// `PassportElementErrorFiles`, `PassportElementErrorTranslationFile`,
/// `PassportElementErrorTranslationFiles`, `PassportElementErrorUnspecified`.
/// @see https://core.telegram.org/bots/api#passportelementerror
struct BOTCORE_EXPORT PassportElementError {
  PassportElementError();
  PassportElementError(PassportElementErrorDataField held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFrontSide held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorReverseSide held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorSelfie held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFile held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFiles held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorTranslationFile held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorTranslationFiles held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorUnspecified held);  // NOLINT(google-explicit-constructor)
  PassportElementError(const PassportElementError& other);
  PassportElementError(PassportElementError&& other) noexcept;
  PassportElementError& operator=(const PassportElementError& other);
  PassportElementError& operator=(PassportElementError&& other) noexcept;
  ~PassportElementError();
  bool operator==(const PassportElementError& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<PassportElementErrorDataField>, boxed<PassportElementErrorFrontSide>,
               boxed<PassportElementErrorReverseSide>, boxed<PassportElementErrorSelfie>,
               boxed<PassportElementErrorFile>, boxed<PassportElementErrorFiles>,
               boxed<PassportElementErrorTranslationFile>, boxed<PassportElementErrorTranslationFiles>,
               boxed<PassportElementErrorUnspecified>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementError& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementError& value);
};

/// Telegram's PassportElementErrorDataField, told apart by `source` "data".
/// @see https://core.telegram.org/bots/api#passportelementerrordatafield
struct BOTCORE_EXPORT PassportElementErrorDataField {
  PassportElementErrorDataField();
  PassportElementErrorDataField(PassportElementErrorDataFieldType type, std::string field_name,
                                std::string data_hash, std::string message);
  PassportElementErrorDataField(const PassportElementErrorDataField& other);
  PassportElementErrorDataField(PassportElementErrorDataField&& other) noexcept;
  PassportElementErrorDataField& operator=(const PassportElementErrorDataField& other);
  PassportElementErrorDataField& operator=(PassportElementErrorDataField&& other) noexcept;
  ~PassportElementErrorDataField();
  bool operator==(const PassportElementErrorDataField& other) const;

  PassportElementErrorDataFieldType type;  ///< Required.
  std::string field_name;  ///< Required.
  std::string data_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorDataField& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorDataField& value);
};

/// Telegram's PassportElementErrorFrontSide, told apart by `source` "front_side".
/// @see https://core.telegram.org/bots/api#passportelementerrorfrontside
struct BOTCORE_EXPORT PassportElementErrorFrontSide {
  PassportElementErrorFrontSide();
  PassportElementErrorFrontSide(PassportElementErrorFrontSideType type, std::string file_hash,
                                std::string message);
  PassportElementErrorFrontSide(const PassportElementErrorFrontSide& other);
  PassportElementErrorFrontSide(PassportElementErrorFrontSide&& other) noexcept;
  PassportElementErrorFrontSide& operator=(const PassportElementErrorFrontSide& other);
  PassportElementErrorFrontSide& operator=(PassportElementErrorFrontSide&& other) noexcept;
  ~PassportElementErrorFrontSide();
  bool operator==(const PassportElementErrorFrontSide& other) const;

  PassportElementErrorFrontSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFrontSide& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFrontSide& value);
};

/// Telegram's PassportElementErrorReverseSide, told apart by `source` "reverse_side".
/// @see https://core.telegram.org/bots/api#passportelementerrorreverseside
struct BOTCORE_EXPORT PassportElementErrorReverseSide {
  PassportElementErrorReverseSide();
  PassportElementErrorReverseSide(PassportElementErrorReverseSideType type, std::string file_hash,
                                  std::string message);
  PassportElementErrorReverseSide(const PassportElementErrorReverseSide& other);
  PassportElementErrorReverseSide(PassportElementErrorReverseSide&& other) noexcept;
  PassportElementErrorReverseSide& operator=(const PassportElementErrorReverseSide& other);
  PassportElementErrorReverseSide& operator=(PassportElementErrorReverseSide&& other) noexcept;
  ~PassportElementErrorReverseSide();
  bool operator==(const PassportElementErrorReverseSide& other) const;

  PassportElementErrorReverseSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorReverseSide& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorReverseSide& value);
};

/// Telegram's PassportElementErrorSelfie, told apart by `source` "selfie".
/// @see https://core.telegram.org/bots/api#passportelementerrorselfie
struct BOTCORE_EXPORT PassportElementErrorSelfie {
  PassportElementErrorSelfie();
  PassportElementErrorSelfie(PassportElementErrorFrontSideType type, std::string file_hash,
                             std::string message);
  PassportElementErrorSelfie(const PassportElementErrorSelfie& other);
  PassportElementErrorSelfie(PassportElementErrorSelfie&& other) noexcept;
  PassportElementErrorSelfie& operator=(const PassportElementErrorSelfie& other);
  PassportElementErrorSelfie& operator=(PassportElementErrorSelfie&& other) noexcept;
  ~PassportElementErrorSelfie();
  bool operator==(const PassportElementErrorSelfie& other) const;

  PassportElementErrorFrontSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorSelfie& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorSelfie& value);
};

/// Telegram's PassportElementErrorFile, told apart by `source` "file".
/// @see https://core.telegram.org/bots/api#passportelementerrorfile
struct BOTCORE_EXPORT PassportElementErrorFile {
  PassportElementErrorFile();
  PassportElementErrorFile(PassportElementErrorFileType type, std::string file_hash, std::string message);
  PassportElementErrorFile(const PassportElementErrorFile& other);
  PassportElementErrorFile(PassportElementErrorFile&& other) noexcept;
  PassportElementErrorFile& operator=(const PassportElementErrorFile& other);
  PassportElementErrorFile& operator=(PassportElementErrorFile&& other) noexcept;
  ~PassportElementErrorFile();
  bool operator==(const PassportElementErrorFile& other) const;

  PassportElementErrorFileType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFile& value);
};

/// Telegram's PassportElementErrorFiles, told apart by `source` "files".
/// @see https://core.telegram.org/bots/api#passportelementerrorfiles
struct BOTCORE_EXPORT PassportElementErrorFiles {
  PassportElementErrorFiles();
  PassportElementErrorFiles(PassportElementErrorFileType type, std::vector<std::string> file_hashes,
                            std::string message);
  PassportElementErrorFiles(const PassportElementErrorFiles& other);
  PassportElementErrorFiles(PassportElementErrorFiles&& other) noexcept;
  PassportElementErrorFiles& operator=(const PassportElementErrorFiles& other);
  PassportElementErrorFiles& operator=(PassportElementErrorFiles&& other) noexcept;
  ~PassportElementErrorFiles();
  bool operator==(const PassportElementErrorFiles& other) const;

  PassportElementErrorFileType type;  ///< Required.
  std::vector<std::string> file_hashes;  ///< Required.
  std::string message;  ///< Required.

  PassportElementErrorFiles& add_file_hashes(std::string element) &;
  PassportElementErrorFiles&& add_file_hashes(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFiles& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFiles& value);
};

/// Telegram's PassportElementErrorTranslationFile, told apart by `source` "translation_file".
/// @see https://core.telegram.org/bots/api#passportelementerrortranslationfile
struct BOTCORE_EXPORT PassportElementErrorTranslationFile {
  PassportElementErrorTranslationFile();
  PassportElementErrorTranslationFile(PassportElementErrorTranslationFileType type, std::string file_hash,
                                      std::string message);
  PassportElementErrorTranslationFile(const PassportElementErrorTranslationFile& other);
  PassportElementErrorTranslationFile(PassportElementErrorTranslationFile&& other) noexcept;
  PassportElementErrorTranslationFile& operator=(const PassportElementErrorTranslationFile& other);
  PassportElementErrorTranslationFile& operator=(PassportElementErrorTranslationFile&& other) noexcept;
  ~PassportElementErrorTranslationFile();
  bool operator==(const PassportElementErrorTranslationFile& other) const;

  PassportElementErrorTranslationFileType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorTranslationFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorTranslationFile& value);
};

/// Telegram's PassportElementErrorTranslationFiles, told apart by `source` "translation_files".
/// @see https://core.telegram.org/bots/api#passportelementerrortranslationfiles
struct BOTCORE_EXPORT PassportElementErrorTranslationFiles {
  PassportElementErrorTranslationFiles();
  PassportElementErrorTranslationFiles(PassportElementErrorTranslationFileType type,
                                       std::vector<std::string> file_hashes, std::string message);
  PassportElementErrorTranslationFiles(const PassportElementErrorTranslationFiles& other);
  PassportElementErrorTranslationFiles(PassportElementErrorTranslationFiles&& other) noexcept;
  PassportElementErrorTranslationFiles& operator=(const PassportElementErrorTranslationFiles& other);
  PassportElementErrorTranslationFiles& operator=(PassportElementErrorTranslationFiles&& other) noexcept;
  ~PassportElementErrorTranslationFiles();
  bool operator==(const PassportElementErrorTranslationFiles& other) const;

  PassportElementErrorTranslationFileType type;  ///< Required.
  std::vector<std::string> file_hashes;  ///< Required.
  std::string message;  ///< Required.

  PassportElementErrorTranslationFiles& add_file_hashes(std::string element) &;
  PassportElementErrorTranslationFiles&& add_file_hashes(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorTranslationFiles& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorTranslationFiles& value);
};

/// Telegram's PassportElementErrorUnspecified, told apart by `source` "unspecified".
/// @see https://core.telegram.org/bots/api#passportelementerrorunspecified
struct BOTCORE_EXPORT PassportElementErrorUnspecified {
  PassportElementErrorUnspecified();
  PassportElementErrorUnspecified(std::string type, std::string element_hash, std::string message);
  PassportElementErrorUnspecified(const PassportElementErrorUnspecified& other);
  PassportElementErrorUnspecified(PassportElementErrorUnspecified&& other) noexcept;
  PassportElementErrorUnspecified& operator=(const PassportElementErrorUnspecified& other);
  PassportElementErrorUnspecified& operator=(PassportElementErrorUnspecified&& other) noexcept;
  ~PassportElementErrorUnspecified();
  bool operator==(const PassportElementErrorUnspecified& other) const;

  std::string type;  ///< Required.
  std::string element_hash;  ///< Required.
  std::string message;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorUnspecified& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorUnspecified& value);
};

}  // namespace botcore::inline v0::api
