// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/measurement.h"

namespace podium::bench {

/// Reading and settling a generated manifest. Floor: yaml-cpp's bare event scan of the same text.
void runManifestBench(const Size &size);

/// One connection in a large cluster. Floor: the same in a small one, as its cost should not
/// grow. And the look-up tables for it; floor: a look at every pod.
void runJourneyBench(const Size &size);

/// Changing one label in the text of one List of all objects, and in a text of one object. Floors:
/// a copy of the List and a look at its line breaks; yaml-cpp's bare event scan of the object,
/// twice, as it is read before and after.
void runEditBench(const Size &size);

} // namespace podium::bench
