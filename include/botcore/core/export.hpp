/// @file
/// Symbol visibility: everything public carries BOTCORE_EXPORT, the rest is hidden.
#pragma once

/// @def BOTCORE_EXPORT
/// Makes a class or a function visible outside the shared library.
#if defined(_WIN32)
#define BOTCORE_EXPORT
#else
#define BOTCORE_EXPORT __attribute__((visibility("default")))
#endif
