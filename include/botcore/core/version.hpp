/// @file
/// Versions of the library and of the Bot API that it speaks.
#pragma once

/// The version of the library: grows when the interface changes in ways that break programs.
#define BOTCORE_VERSION_MAJOR 0
/// Grows with new features; before 1.0, also when the interface breaks.
#define BOTCORE_VERSION_MINOR 1
/// Grows with mended faults.
#define BOTCORE_VERSION_PATCH 0
/// All three in one text.
#define BOTCORE_VERSION_STRING "0.1.0"

/// The Bot API described by the generated types and methods.
#define BOTCORE_BOT_API_VERSION "10.3"
