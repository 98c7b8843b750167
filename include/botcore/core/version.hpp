/// @file
/// Versions of the library and of the Bot API that it speaks.
#pragma once

#define BOTCORE_VERSION_MAJOR 0
#define BOTCORE_VERSION_MINOR 1
#define BOTCORE_VERSION_PATCH 0
#define BOTCORE_VERSION_STRING "0.1.0"

/// The Bot API described by the generated types and methods.
#define BOTCORE_BOT_API_VERSION "10.3"
