// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace podium {

using namespace Qt::StringLiterals;

bool installLanguage(const QString &code)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(u":/podium/translations/podium_%1.qm"_s.arg(code)) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace podium
