# Writes OUTPUT, a C++ source that holds the files of the web chat: cmake -D FOLDER=… -D OUTPUT=… -P embed.cmake
string(REPEAT "[0-9a-f]" 64 line_pattern)
set(entries "")
foreach(entry IN ITEMS
    "/|index.html|text/html"
    "/icon.svg|icon.svg|image/svg+xml"
    "/chat.css|chat.css|text/css"
    "/media.css|media.css|text/css"
    "/attachment.js|attachment.js|text/javascript"
    "/chat.js|chat.js|text/javascript"
    "/clock.js|clock.js|text/javascript"
    "/composer.js|composer.js|text/javascript"
    "/element.js|element.js|text/javascript"
    "/media.js|media.js|text/javascript"
    "/messages.js|messages.js|text/javascript"
    "/notices.js|notices.js|text/javascript"
    "/render.js|render.js|text/javascript"
    "/sandbox.js|sandbox.js|text/javascript"
    "/state.js|state.js|text/javascript")
  string(REGEX MATCH "^(.*)\\|(.*)\\|(.*)$" matched "${entry}")
  set(path "${CMAKE_MATCH_1}")
  set(type "${CMAKE_MATCH_3}")
  # As hexadecimal bytes, which neither CMake nor C++ can take for something else.
  file(READ "${FOLDER}/${CMAKE_MATCH_2}" bytes HEX)
  string(REGEX REPLACE "(${line_pattern})" "\\1;" lines "${bytes}")
  set(literal "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" line "${line}")
    string(APPEND literal "       \"${line}\"\n")
  endforeach()
  string(APPEND entries "      {\"${path}\", \"${type}; charset=utf-8\",\n${literal}      },\n")
endforeach()
file(WRITE "${OUTPUT}" "// Written by src/sandbox/web/embed.cmake: do not edit.
#include \"sandbox/web_files.hpp\"

namespace botcore::inline v0::sandbox {

const web_file* find_web_file(std::string_view path) noexcept {
  static constexpr web_file files[] = {
${entries}  };
  for (const web_file& file : files) {
    if (file.path == path) return &file;
  }
  return nullptr;
}

}  // namespace botcore::inline v0::sandbox
")
