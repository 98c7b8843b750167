/// @file
/// How fuzz targets state what must hold for any input.
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the process, which libFuzzer reports with the input, when the condition does not hold.
#define FUZZ_EXPECT(condition)                                                            \
  do {                                                                                    \
    if (!(condition)) {                                                                   \
      std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                       \
    }                                                                                     \
  } while (false)
