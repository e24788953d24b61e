// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/wrongstart.h"

#include "manifest/unknownfields.h"

#include <QFileInfo>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeSubcommand(const QString &word)
{
    return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'.') &&
           !word.contains(u'/') && !word.contains(u'\\') && !QFileInfo::exists(word);
}

QString unknownSubcommand(const QString &word, const QStringList &subcommands)
{
    const QByteArray typed = word.toUtf8();
    const auto isNear = [&](const QString &name) {
        return isNearMiss(name.toStdString(), typed.toStdString());
    };
    const auto nearest = std::find_if(subcommands.begin(), subcommands.end(), isNear);
    const QString remedy = nearest != subcommands.end()
                               ? u"Did you mean %1?"_s.arg(*nearest)
                               : u"Choose one of: %1."_s.arg(subcommands.join(u", "_s));
    return u"there is no subcommand or file %1. %2"_s.arg(word, remedy);
}

/// Qt Gui looks for a display as it is made, and aborts where there is none.
bool lacksDisplay(const QStringList &words)
{
#ifdef Q_OS_UNIX
    if (words.contains(u"-platform"_s) || words.contains(u"--platform"_s))
        return false;
    const auto isUnset = [](const char *name) { return qEnvironmentVariableIsEmpty(name); };
    return isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY") && isUnset("QT_QPA_PLATFORM");
#else
    Q_UNUSED(words)
    return false;
#endif
}

} // namespace

QString faultOfStart(const QStringList &words, const QStringList &subcommands)
{
    const QString first = words.value(0);
    if (looksLikeSubcommand(first))
        return unknownSubcommand(first, subcommands);
    if (lacksDisplay(words))
        return u"no display: set DISPLAY, or use a subcommand (podium --help)"_s;
    return {};
}

} // namespace podium
