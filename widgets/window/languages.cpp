// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace podium {

using namespace Qt::StringLiterals;

QStringList Languages::codes()
{
    return {u"en"_s, u"ko"_s};
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
    m_current = wanted;
    // Dates and numbers as in the language, and as the user wants them if it is the system's.
    const bool isOfSystem = wanted == systemCode();
    QLocale::setDefault(isOfSystem ? QLocale::system() : QLocale(wanted));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // Qt's own texts (buttons of dialogs) first, so that ours win.
    load(u"qtbase_%1"_s.arg(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"podium_%1"_s.arg(wanted), u":/podium/translations"_s);
}

void Languages::load(const QString &fileName, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // Nothing to load is right for English, and for a system without Qt's own translations.
    if (!translator->load(fileName, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace podium
