// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <map>
#include <memory>
#include <vector>

namespace podium {

/// The language that the program speaks; it can change while it runs.
class Languages
{
public:
    /// Codes, English first: "en", "ko".
    static QStringList codes();
    /// What a language calls itself; empty for an unknown code.
    static QString ownName(const QString &code);
    /// The system's language if Podium speaks it, else English.
    static QString systemCode();

    const QString &current() const { return m_current; }

    /// Unknown codes mean English. Widgets are told by QEvent::LanguageChange.
    void use(const QString &code);

private:
    using Translators = std::vector<std::unique_ptr<QTranslator>>;

    /// Loaded when first wanted.
    const Translators &translatorsOf(const QString &code);

    QString m_current{};
    std::map<QString, Translators> m_translators{};
};

/// Speaks another language for as long as it exists, and does not tell the widgets: for pictures
/// that are painted for others.
class LanguageScope : public QObject
{
    Q_OBJECT

public:
    /// The languages are borrowed and must outlive this. The language that is spoken already, or an
    /// empty code, changes nothing.
    LanguageScope(Languages &languages, const QString &code);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void useSilently(const QString &code);

    Languages &m_languages;
    QString m_before{}; ///< null: it was spoken already
};

} // namespace podium
