// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace podium::test {

/// What the files of one folder of app/ or widgets/ may include.
struct Layer
{
    QString name{};
    QStringList folders{};   ///< beside its own
    QStringList qtModules{}; ///< "QtCore", ...
};

/// Null if the folder is not in the table.
const Layer *findLayer(const QString &name);

/// What app/main.cpp, which belongs to no folder, may include.
const Layer &programLayer();

} // namespace podium::test
