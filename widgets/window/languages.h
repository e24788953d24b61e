// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace podium {

/// The language that the program speaks; it can change while it runs.
class Languages
{
public:
    /// Codes, English first: "en", "ko".
    static QStringList codes();
    /// The system's language if Podium speaks it, else English.
    static QString systemCode();

    const QString &current() const { return m_current; }

    /// Unknown codes mean English. Widgets are told by QEvent::LanguageChange.
    void use(const QString &code);

private:
    void load(const QString &fileName, const QString &folder);

    QString m_current{};
    std::vector<std::unique_ptr<QTranslator>> m_translators{};
};

} // namespace podium
