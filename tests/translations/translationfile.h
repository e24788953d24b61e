// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace podium::test {

/// One text of a .ts file.
struct Message
{
    QString context{};
    QString source{};
    QStringList translations{}; ///< one, or as many as the language has plural forms
    bool isFinished{true};

    /// "context: source", as tests print it.
    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// The messages in the order of the file; the test fails if the file cannot be read.
QList<Message> messagesOf(const QString &path);

} // namespace podium::test
