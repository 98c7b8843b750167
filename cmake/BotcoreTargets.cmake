# How botcore's own targets are compiled. Nothing here reaches the targets of a host project.

# What our libraries, tools and tests have in common: C++20, hidden symbols, warnings, sanitizers.
function(botcore_configure target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12's optimiser warns of overlaps in std::string, of uninitialised std::function and, once the operators new
    # and delete of Asio's coroutine frames are inlined, of their mismatch; none of them is there.
    target_compile_options(${target} PRIVATE
      -Wshadow=local -Wno-restrict -Wno-maybe-uninitialized -Wno-mismatched-new-delete)
    if(CMAKE_UNITY_BUILD)
      # Sources are included in a unity build; GCC takes their local types for a header's.
      target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
  endif()
  if(UNIX AND NOT APPLE)
    # A bot uses a part of the Bot API; the linker can leave out the rest function by function. It halves a bot.
    target_compile_options(${target} PRIVATE
      "$<$<NOT:$<CONFIG:Debug>>:-ffunction-sections;-fdata-sections>")
    target_link_options(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-Wl,--gc-sections>)
  endif()
  if(BOTCORE_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(BOTCORE_SANITIZE)
    target_compile_options(${target} PRIVATE
      -fsanitize=${BOTCORE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
      # GCC 12 sees uninitialised members of std::function behind its own instrumentation, and warns that
      # ThreadSanitizer does not see the fences of Asio, whose queues have locks as well.
      "$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-tsan>"
      # Clang 14 cannot assemble coroutines that carry the types of functions.
      $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(${target} PRIVATE -fsanitize=${BOTCORE_SANITIZE})
  endif()
endfunction()

# A library of ours: botcore_library(botcore_sqlite EXPORT sqlite) makes botcore::sqlite.
function(botcore_library target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORT" "")
  add_library(${target})
  add_library(botcore::${arg_EXPORT} ALIAS ${target})
  botcore_configure(${target})
  set_target_properties(${target} PROPERTIES
    EXPORT_NAME ${arg_EXPORT}
    POSITION_INDEPENDENT_CODE ON
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
    DEFINE_SYMBOL "")
  target_include_directories(${target} PUBLIC
    "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>")
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
endfunction()
