// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "promises.h"

namespace podium::test {

// The parts of Podium that read what anybody may have written, each tried on any bytes: a crash,
// what a sanitizer finds, and a promise that is broken are faults.

/// Reads a manifest: places lie in the text, what was read can be written and read again.
void tryManifestReader(const QByteArray &input, Promises &promises);

/// Repairs a text that lost its indentation: no entry is lost, and what was repaired is sound.
void tryIndentationRepair(const QByteArray &input, Promises &promises);

/// Reads a lesson: places lie in the text, a lesson without errors is written and read again.
void tryLessonReader(const QByteArray &input, Promises &promises);

/// Edits a manifest as the forms do and as somebody types; the last bytes choose how. It reads back
/// as what was asked for, other lines stay, and taking it back gives the very bytes.
void tryTextEdits(const QByteArray &input, Promises &promises);

struct FuzzTarget
{
    const char *name;
    void (*run)(const QByteArray &input, Promises &promises);
};

inline constexpr FuzzTarget fuzzTargets[]{{"manifestreader", tryManifestReader},
                                          {"indentationrepair", tryIndentationRepair},
                                          {"lessonreader", tryLessonReader},
                                          {"textedits", tryTextEdits}};

} // namespace podium::test
