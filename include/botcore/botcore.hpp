/// @file
/// All that a bot needs: one include.
#pragma once

#include "botcore/bot.hpp"
#include "botcore/bots.hpp"
#include "botcore/core/version.hpp"
