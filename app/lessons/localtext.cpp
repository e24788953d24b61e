// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/localtext.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

QString LocalText::in(const QString &language) const
{
    if (has(language))
        return byLanguage.value(language);
    if (has(u"en"_s))
        return byLanguage.value(u"en"_s);
    return isEmpty() ? QString() : byLanguage.first();
}

bool isLanguage(const QString &key)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"_s);
    return pattern.match(key).hasMatch();
}

QStringList shippedLanguages()
{
    return {u"en"_s, u"ko"_s};
}

} // namespace podium
