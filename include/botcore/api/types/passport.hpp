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

/// Telegram Passport data that a user gave, encrypted.
///
/// Only received.
/// Held by Message::passport_data.
/// @see https://core.telegram.org/bots/api#passportdata
struct BOTCORE_EXPORT PassportData {
  PassportData();  ///< With nothing set.
  /// With what it needs.
  PassportData(std::vector<EncryptedPassportElement> data, EncryptedCredentials credentials);
  /// @cond
  PassportData(const PassportData& other);
  PassportData(PassportData&& other) noexcept;
  PassportData& operator=(const PassportData& other);
  PassportData& operator=(PassportData&& other) noexcept;
  ~PassportData();
  bool operator==(const PassportData& other) const;
  /// @endcond

  std::vector<EncryptedPassportElement> data;  ///< Required.
  boxed<EncryptedCredentials> credentials;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportData& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportData& value);
  /// @endcond
};

/// Telegram's PassportFile.
///
/// Only received.
/// Held by EncryptedPassportElement::files, EncryptedPassportElement::front_side,
/// EncryptedPassportElement::reverse_side, EncryptedPassportElement::selfie,
/// EncryptedPassportElement::translation.
/// @see https://core.telegram.org/bots/api#passportfile
struct BOTCORE_EXPORT PassportFile {
  PassportFile();  ///< With nothing set.
  /// With what it needs.
  PassportFile(std::string file_id, std::string file_unique_id, std::int64_t file_size,
               std::chrono::sys_seconds file_date);
  /// @cond
  PassportFile(const PassportFile& other);
  PassportFile(PassportFile&& other) noexcept;
  PassportFile& operator=(const PassportFile& other);
  PassportFile& operator=(PassportFile&& other) noexcept;
  ~PassportFile();
  bool operator==(const PassportFile& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t file_size = 0;  ///< Size in bytes (required).
  std::chrono::sys_seconds file_date;  ///< Required; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportFile& value);
  /// @endcond
};

/// Telegram's EncryptedPassportElement.
///
/// Only received.
/// Held by PassportData::data.
/// @see https://core.telegram.org/bots/api#encryptedpassportelement
struct BOTCORE_EXPORT EncryptedPassportElement {
  EncryptedPassportElement();  ///< With nothing set.
  /// With what it needs.
  EncryptedPassportElement(PassportElementType type, std::string hash);
  /// @cond
  EncryptedPassportElement(const EncryptedPassportElement& other);
  EncryptedPassportElement(EncryptedPassportElement&& other) noexcept;
  EncryptedPassportElement& operator=(const EncryptedPassportElement& other);
  EncryptedPassportElement& operator=(EncryptedPassportElement&& other) noexcept;
  ~EncryptedPassportElement();
  bool operator==(const EncryptedPassportElement& other) const;
  /// @endcond

  PassportElementType type;  ///< Required.
  std::optional<std::string> data;  ///< Optional.
  std::optional<std::string> phone_number;  ///< Telephone number (optional).
  std::optional<std::string> email;  ///< Optional.
  std::optional<std::vector<PassportFile>> files;  ///< Optional.
  boxed<PassportFile> front_side;  ///< Optional.
  boxed<PassportFile> reverse_side;  ///< Optional.
  boxed<PassportFile> selfie;  ///< Optional.
  std::optional<std::vector<PassportFile>> translation;  ///< Optional.
  std::string hash;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EncryptedPassportElement& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EncryptedPassportElement& value);
  /// @endcond
};

/// Telegram's EncryptedCredentials.
///
/// Only received.
/// Held by PassportData::credentials.
/// @see https://core.telegram.org/bots/api#encryptedcredentials
struct BOTCORE_EXPORT EncryptedCredentials {
  EncryptedCredentials();  ///< With nothing set.
  /// With what it needs.
  EncryptedCredentials(std::string data, std::string hash, std::string secret);
  /// @cond
  EncryptedCredentials(const EncryptedCredentials& other);
  EncryptedCredentials(EncryptedCredentials&& other) noexcept;
  EncryptedCredentials& operator=(const EncryptedCredentials& other);
  EncryptedCredentials& operator=(EncryptedCredentials&& other) noexcept;
  ~EncryptedCredentials();
  bool operator==(const EncryptedCredentials& other) const;
  /// @endcond

  std::string data;  ///< Required.
  std::string hash;  ///< Required.
  std::string secret;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EncryptedCredentials& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EncryptedCredentials& value);
  /// @endcond
};

/// One of PassportElementErrorDataField, PassportElementErrorFrontSide, PassportElementErrorReverseSide,
/// PassportElementErrorSelfie, PassportElementErrorFile, PassportElementErrorFiles,
/// PassportElementErrorTranslationFile, PassportElementErrorTranslationFiles,
/// PassportElementErrorUnspecified, told apart by `source`; or what this version of the Bot API does not
/// know, as JSON.
///
/// Only sent.
/// Held by SetPassportDataErrors::errors.
/// @see https://core.telegram.org/bots/api#passportelementerror
struct BOTCORE_EXPORT PassportElementError {
  PassportElementError();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  PassportElementError(PassportElementErrorDataField held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFrontSide held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorReverseSide held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorSelfie held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFile held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorFiles held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorTranslationFile held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorTranslationFiles held);  // NOLINT(google-explicit-constructor)
  PassportElementError(PassportElementErrorUnspecified held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  PassportElementError(const PassportElementError& other);
  PassportElementError(PassportElementError&& other) noexcept;
  PassportElementError& operator=(const PassportElementError& other);
  PassportElementError& operator=(PassportElementError&& other) noexcept;
  ~PassportElementError();
  bool operator==(const PassportElementError& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<PassportElementErrorDataField>, boxed<PassportElementErrorFrontSide>,
               boxed<PassportElementErrorReverseSide>, boxed<PassportElementErrorSelfie>,
               boxed<PassportElementErrorFile>, boxed<PassportElementErrorFiles>,
               boxed<PassportElementErrorTranslationFile>, boxed<PassportElementErrorTranslationFiles>,
               boxed<PassportElementErrorUnspecified>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementError& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementError& value);
  /// @endcond
};

/// Telegram's PassportElementErrorDataField.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "data".
/// @see https://core.telegram.org/bots/api#passportelementerrordatafield
struct BOTCORE_EXPORT PassportElementErrorDataField {
  PassportElementErrorDataField();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorDataField(PassportElementErrorDataFieldType type, std::string field_name,
                                std::string data_hash, std::string message);
  /// @cond
  PassportElementErrorDataField(const PassportElementErrorDataField& other);
  PassportElementErrorDataField(PassportElementErrorDataField&& other) noexcept;
  PassportElementErrorDataField& operator=(const PassportElementErrorDataField& other);
  PassportElementErrorDataField& operator=(PassportElementErrorDataField&& other) noexcept;
  ~PassportElementErrorDataField();
  bool operator==(const PassportElementErrorDataField& other) const;
  /// @endcond

  PassportElementErrorDataFieldType type;  ///< Required.
  std::string field_name;  ///< Required.
  std::string data_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorDataField& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorDataField& value);
  /// @endcond
};

/// Telegram's PassportElementErrorFrontSide.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "front_side".
/// @see https://core.telegram.org/bots/api#passportelementerrorfrontside
struct BOTCORE_EXPORT PassportElementErrorFrontSide {
  PassportElementErrorFrontSide();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorFrontSide(PassportElementErrorFrontSideType type, std::string file_hash,
                                std::string message);
  /// @cond
  PassportElementErrorFrontSide(const PassportElementErrorFrontSide& other);
  PassportElementErrorFrontSide(PassportElementErrorFrontSide&& other) noexcept;
  PassportElementErrorFrontSide& operator=(const PassportElementErrorFrontSide& other);
  PassportElementErrorFrontSide& operator=(PassportElementErrorFrontSide&& other) noexcept;
  ~PassportElementErrorFrontSide();
  bool operator==(const PassportElementErrorFrontSide& other) const;
  /// @endcond

  PassportElementErrorFrontSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFrontSide& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFrontSide& value);
  /// @endcond
};

/// Telegram's PassportElementErrorReverseSide.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "reverse_side".
/// @see https://core.telegram.org/bots/api#passportelementerrorreverseside
struct BOTCORE_EXPORT PassportElementErrorReverseSide {
  PassportElementErrorReverseSide();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorReverseSide(PassportElementErrorReverseSideType type, std::string file_hash,
                                  std::string message);
  /// @cond
  PassportElementErrorReverseSide(const PassportElementErrorReverseSide& other);
  PassportElementErrorReverseSide(PassportElementErrorReverseSide&& other) noexcept;
  PassportElementErrorReverseSide& operator=(const PassportElementErrorReverseSide& other);
  PassportElementErrorReverseSide& operator=(PassportElementErrorReverseSide&& other) noexcept;
  ~PassportElementErrorReverseSide();
  bool operator==(const PassportElementErrorReverseSide& other) const;
  /// @endcond

  PassportElementErrorReverseSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorReverseSide& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorReverseSide& value);
  /// @endcond
};

/// Telegram's PassportElementErrorSelfie.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "selfie".
/// @see https://core.telegram.org/bots/api#passportelementerrorselfie
struct BOTCORE_EXPORT PassportElementErrorSelfie {
  PassportElementErrorSelfie();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorSelfie(PassportElementErrorFrontSideType type, std::string file_hash,
                             std::string message);
  /// @cond
  PassportElementErrorSelfie(const PassportElementErrorSelfie& other);
  PassportElementErrorSelfie(PassportElementErrorSelfie&& other) noexcept;
  PassportElementErrorSelfie& operator=(const PassportElementErrorSelfie& other);
  PassportElementErrorSelfie& operator=(PassportElementErrorSelfie&& other) noexcept;
  ~PassportElementErrorSelfie();
  bool operator==(const PassportElementErrorSelfie& other) const;
  /// @endcond

  PassportElementErrorFrontSideType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorSelfie& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorSelfie& value);
  /// @endcond
};

/// Telegram's PassportElementErrorFile.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "file".
/// @see https://core.telegram.org/bots/api#passportelementerrorfile
struct BOTCORE_EXPORT PassportElementErrorFile {
  PassportElementErrorFile();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorFile(PassportElementErrorFileType type, std::string file_hash, std::string message);
  /// @cond
  PassportElementErrorFile(const PassportElementErrorFile& other);
  PassportElementErrorFile(PassportElementErrorFile&& other) noexcept;
  PassportElementErrorFile& operator=(const PassportElementErrorFile& other);
  PassportElementErrorFile& operator=(PassportElementErrorFile&& other) noexcept;
  ~PassportElementErrorFile();
  bool operator==(const PassportElementErrorFile& other) const;
  /// @endcond

  PassportElementErrorFileType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFile& value);
  /// @endcond
};

/// Telegram's PassportElementErrorFiles.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "files".
/// @see https://core.telegram.org/bots/api#passportelementerrorfiles
struct BOTCORE_EXPORT PassportElementErrorFiles {
  PassportElementErrorFiles();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorFiles(PassportElementErrorFileType type, std::vector<std::string> file_hashes,
                            std::string message);
  /// @cond
  PassportElementErrorFiles(const PassportElementErrorFiles& other);
  PassportElementErrorFiles(PassportElementErrorFiles&& other) noexcept;
  PassportElementErrorFiles& operator=(const PassportElementErrorFiles& other);
  PassportElementErrorFiles& operator=(PassportElementErrorFiles&& other) noexcept;
  ~PassportElementErrorFiles();
  bool operator==(const PassportElementErrorFiles& other) const;
  /// @endcond

  PassportElementErrorFileType type;  ///< Required.
  std::vector<std::string> file_hashes;  ///< Required.
  std::string message;  ///< The message (required).

  PassportElementErrorFiles& add_file_hashes(std::string element) &;  ///< Appends to #file_hashes.
  /// @cond
  PassportElementErrorFiles&& add_file_hashes(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorFiles& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorFiles& value);
  /// @endcond
};

/// Telegram's PassportElementErrorTranslationFile.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "translation_file".
/// @see https://core.telegram.org/bots/api#passportelementerrortranslationfile
struct BOTCORE_EXPORT PassportElementErrorTranslationFile {
  PassportElementErrorTranslationFile();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorTranslationFile(PassportElementErrorTranslationFileType type, std::string file_hash,
                                      std::string message);
  /// @cond
  PassportElementErrorTranslationFile(const PassportElementErrorTranslationFile& other);
  PassportElementErrorTranslationFile(PassportElementErrorTranslationFile&& other) noexcept;
  PassportElementErrorTranslationFile& operator=(const PassportElementErrorTranslationFile& other);
  PassportElementErrorTranslationFile& operator=(PassportElementErrorTranslationFile&& other) noexcept;
  ~PassportElementErrorTranslationFile();
  bool operator==(const PassportElementErrorTranslationFile& other) const;
  /// @endcond

  PassportElementErrorTranslationFileType type;  ///< Required.
  std::string file_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorTranslationFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorTranslationFile& value);
  /// @endcond
};

/// Telegram's PassportElementErrorTranslationFiles.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "translation_files".
/// @see https://core.telegram.org/bots/api#passportelementerrortranslationfiles
struct BOTCORE_EXPORT PassportElementErrorTranslationFiles {
  PassportElementErrorTranslationFiles();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorTranslationFiles(PassportElementErrorTranslationFileType type,
                                       std::vector<std::string> file_hashes, std::string message);
  /// @cond
  PassportElementErrorTranslationFiles(const PassportElementErrorTranslationFiles& other);
  PassportElementErrorTranslationFiles(PassportElementErrorTranslationFiles&& other) noexcept;
  PassportElementErrorTranslationFiles& operator=(const PassportElementErrorTranslationFiles& other);
  PassportElementErrorTranslationFiles& operator=(PassportElementErrorTranslationFiles&& other) noexcept;
  ~PassportElementErrorTranslationFiles();
  bool operator==(const PassportElementErrorTranslationFiles& other) const;
  /// @endcond

  PassportElementErrorTranslationFileType type;  ///< Required.
  std::vector<std::string> file_hashes;  ///< Required.
  std::string message;  ///< The message (required).

  PassportElementErrorTranslationFiles& add_file_hashes(std::string element) &;  ///< Appends to #file_hashes.
  /// @cond
  PassportElementErrorTranslationFiles&& add_file_hashes(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorTranslationFiles& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorTranslationFiles& value);
  /// @endcond
};

/// Telegram's PassportElementErrorUnspecified.
///
/// Only sent.
/// An alternative of PassportElementError: `source` is "unspecified".
/// @see https://core.telegram.org/bots/api#passportelementerrorunspecified
struct BOTCORE_EXPORT PassportElementErrorUnspecified {
  PassportElementErrorUnspecified();  ///< With nothing set.
  /// With what it needs.
  PassportElementErrorUnspecified(std::string type, std::string element_hash, std::string message);
  /// @cond
  PassportElementErrorUnspecified(const PassportElementErrorUnspecified& other);
  PassportElementErrorUnspecified(PassportElementErrorUnspecified&& other) noexcept;
  PassportElementErrorUnspecified& operator=(const PassportElementErrorUnspecified& other);
  PassportElementErrorUnspecified& operator=(PassportElementErrorUnspecified&& other) noexcept;
  ~PassportElementErrorUnspecified();
  bool operator==(const PassportElementErrorUnspecified& other) const;
  /// @endcond

  std::string type;  ///< Required.
  std::string element_hash;  ///< Required.
  std::string message;  ///< The message (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PassportElementErrorUnspecified& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PassportElementErrorUnspecified& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
