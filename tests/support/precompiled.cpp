// Gives CMake a source to build the shared precompiled header with; main.cpp cannot use it.
#include "support/catch.hpp"
