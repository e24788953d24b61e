// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/words.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace podium::words {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("painting", text, nullptr, count);
}

} // namespace

QString zone(Zone zone)
{
    return zone == Zone::Internet ? translated(QT_TRANSLATE_NOOP("painting", "INTERNET"))
                                  : translated(QT_TRANSLATE_NOOP("painting", "OFFICE NET"));
}

QString noPod()
{
    return translated(QT_TRANSLATE_NOOP("painting", "(no pod)"));
}

QString onNoNode()
{
    return translated(QT_TRANSLATE_NOOP("painting", "on no node"));
}

QString endpoints(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "%n endpoints"), count);
}

QString moreServices(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "+%n Services"), count);
}

QString layer(ServiceType type)
{
    return QString::fromLatin1(QMetaEnum::fromType<ServiceType>().valueToKey(int(type)));
}

} // namespace podium::words
