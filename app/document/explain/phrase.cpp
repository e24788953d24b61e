// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/phrase.h"

#include "document/explain/particles.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3;
constexpr qsizetype longestArgument = 500;

/// As it may stand in a sentence, whatever a file has in its place: not endless, and without what a
/// terminal would obey.
QString shown(QString argument)
{
    if (argument.size() > longestArgument)
        argument = argument.first(longestArgument - 1) + u'…';
    for (QChar &letter : argument) {
        if (letter.isSpace())
            letter = u' ';
        else if (letter.category() == QChar::Other_Control)
            letter = QChar::ReplacementCharacter;
    }
    return argument;
}

QStringList shown(QStringList arguments)
{
    for (QString &argument : arguments)
        argument = shown(std::move(argument));
    return arguments;
}

} // namespace

QString phrase(const char *source, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("explain", source), shown(arguments));
}

QString phrase(const MeantPhrase &meant, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("explain", meant.source, meant.meaning),
                  shown(arguments));
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
