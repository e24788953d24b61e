// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace podium {

/// A text of a lesson in the languages that its author wrote: "en", "ko", "pt-BR".
struct LocalText
{
    QMap<QString, QString> byLanguage{};

    bool isEmpty() const { return byLanguage.isEmpty(); }

    bool has(const QString &language) const { return byLanguage.contains(language); }

    /// In that language, or else in English, or else in the first there is.
    QString in(const QString &language) const;

    bool operator==(const LocalText &) const = default;
};

/// Whether it is spelled as a language: "en", "ko", "pt-BR".
bool isLanguage(const QString &key);

/// What a lesson has to have to ship; a teacher's own may do with one of them.
QStringList shippedLanguages();

} // namespace podium
