// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "architecture/sourcefile.h"

namespace podium::test {

/// Whether the file starts with the two SPDX lines, after "#!..." if there is that.
bool startsWithLicence(const SourceFile &file);

/// What a file of app/ or widgets/ has that style forbids in its folder, one sentence a fault;
/// empty if nothing. The rules are the rows of a table in the source.
QStringList textFaults(const SourceFile &file);

} // namespace podium::test
