// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/result.h"
#include "manifest/manifestreader.h"

namespace podium {

/// No larger file is read: a dump of 150,000 pods has some 50 MiB.
constexpr qint64 largestFileMebibytes = 512;

/// The whole file; "-" is standard input. Also reads what has no size, such as a pipe, and then
/// asks the checkpoint while nothing comes.
/// Problems: FileUnreadable, FileIsDirectory, FileTooLarge; the span names the file.
Result<ManifestText> readFile(const QString &path, const Checkpoint &checkpoint = {});

} // namespace podium
