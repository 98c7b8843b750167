// Written by src/codegen/generate.py: do not edit.
/// @file
/// All requests of the Bot API.
#pragma once

#include "botcore/api/methods/all.hpp"
