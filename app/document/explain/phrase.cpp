// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/phrase.h"

#include "document/explain/particles.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3;

} // namespace

QString phrase(const char *source, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("explain", source), arguments);
}

QString phrase(const MeantPhrase &meant, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("explain", meant.source, meant.meaning), arguments);
}

QString paragraph(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString nameList(QStringList names)
{
    if (names.size() > namesShown)
        names = names.first(namesShown) << u"…"_s;
    return names.join(u", "_s);
}

} // namespace podium
