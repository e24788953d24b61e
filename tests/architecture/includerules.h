// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "architecture/sourcefile.h"

#include <QMultiHash>

namespace podium::test {

/// Which Qt module a header name belongs to, asked of the installed headers: "QPainter" gives
/// "QtGui". A name can belong to several modules.
using QtHeaders = QMultiHash<QString, QString>;

QtHeaders installedQtHeaders();

/// What is wrong with the includes of a file of app/ or widgets/, one sentence a fault; empty if
/// nothing is. The rules: a folder includes only the folders and Qt modules of its row in
/// layertable.cpp; ours are spelled "folder/file.h", Qt's <QClass>; yaml-cpp stays in the sources
/// of manifest.
QStringList includeFaults(const SourceFile &file, const QtHeaders &qtHeaders);

} // namespace podium::test
