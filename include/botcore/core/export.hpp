/// @file
/// Symbol visibility: everything public carries BOTCORE_EXPORT, the rest is hidden.
#pragma once

#if defined(_WIN32)
#define BOTCORE_EXPORT
#else
#define BOTCORE_EXPORT __attribute__((visibility("default")))
#endif
