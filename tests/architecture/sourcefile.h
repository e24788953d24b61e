// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace podium::test {

/// A file of the project, with its path relative to the top ("app/base/result.h").
struct SourceFile
{
    QString path{};
    QString text{};

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }

    /// "base" for app/base/..., "window" for widgets/window/...; empty for anything else.
    QString layer() const;
    /// Whether it lies in this folder or below: isUnder(u"app/document"_s).
    bool isUnder(const QString &folder) const;
    /// Its lines, with those that are nothing but a comment made empty.
    QStringList linesOfCode() const;
};

/// All files below these folders of the source tree whose names match one of the wildcards, sorted
/// by path.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &wildcards);

/// "app/base/result.h:12: MESSAGE".
QString faultAt(const SourceFile &file, qsizetype line, const QString &message);

} // namespace podium::test
