// Written by src/codegen/generate.py: do not edit.
/// @file
/// All types of the Bot API.
#pragma once

#include "botcore/api/types/chat.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/sent.hpp"
#include "botcore/api/types/shape.hpp"
#include "botcore/api/types/text.hpp"
