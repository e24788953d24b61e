// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Null if there is nothing to load, which is right for English, and for a system without Qt's own
/// translations.
std::unique_ptr<QTranslator> loaded(const QString &fileName, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(fileName, folder))
        return nullptr;
    return translator;
}

} // namespace

QStringList Languages::codes()
{
    return {u"en"_s, u"ko"_s};
}

QString Languages::ownName(const QString &code)
{
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s}, {u"ko"_s, u"한국어"_s}};
    return names.value(code);
}

QString Languages::systemCode()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return codes().contains(code) ? code : codes().first();
}

void Languages::use(const QString &code)
{
    const QString wanted = codes().contains(code) ? code : codes().first();
    if (wanted == m_current)
        return;
    // Dates and numbers as in the language, and as the user wants them if it is the system's.
    const bool isOfSystem = wanted == systemCode();
    QLocale::setDefault(isOfSystem ? QLocale::system() : QLocale(wanted));
    for (const auto &translator : m_translators[m_current])
        QCoreApplication::removeTranslator(translator.get());
    m_current = wanted;
    for (const auto &translator : translatorsOf(wanted))
        QCoreApplication::installTranslator(translator.get());
}

const Languages::Translators &Languages::translatorsOf(const QString &code)
{
    Translators &translators = m_translators[code];
    if (!translators.empty())
        return translators;
    // Qt's own texts (buttons of dialogs) first, so that ours win.
    translators.push_back(
        loaded(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    translators.push_back(loaded(u"podium_%1"_s.arg(code), u":/podium/translations"_s));
    std::erase(translators, nullptr);
    return translators;
}

LanguageScope::LanguageScope(Languages &languages, const QString &code)
    : m_languages(languages)
{
    if (code.isEmpty() || code == languages.current())
        return;
    m_before = languages.current();
    useSilently(code);
}

LanguageScope::~LanguageScope()
{
    if (!m_before.isNull())
        useSilently(m_before);
}

void LanguageScope::useSilently(const QString &code)
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(this);
    m_languages.use(code);
    application->removeEventFilter(this);
}

/// The application would hand it on to every window.
bool LanguageScope::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance();
}

} // namespace podium
