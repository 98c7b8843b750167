/// @file
/// Turns file references of random requests into uploads.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "botcore/api/input_file.hpp"
#include "botcore/core/boxed.hpp"

#include "generated/uploads.hpp"

namespace botcore::test {

/// What the reference of a file to upload begins with; the rest is any word.
inline constexpr std::string_view upload_prefix = "upload_";

/// Makes a reference `upload_word` an upload from memory with that very text for its content.
void attach_files(api::InputFile& file);

// The templates call one another, and what is generated.
template <class T>
void attach_files(T& value);
template <class T>
void attach_files(boxed<T>& value);
template <class T>
void attach_files(std::optional<T>& value);
template <class T>
void attach_files(std::vector<T>& value);

/// Holds no files.
template <class T>
void attach_files(T& /*value*/) {}

template <class T>
void attach_files(boxed<T>& value) {
  if (value) attach_files(*value);
}

template <class T>
void attach_files(std::optional<T>& value) {
  if (value) attach_files(*value);
}

template <class T>
void attach_files(std::vector<T>& value) {
  for (T& element : value) attach_files(element);
}

}  // namespace botcore::test
