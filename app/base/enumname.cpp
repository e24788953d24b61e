// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"

namespace podium {

QString dashed(const QString &camelCase)
{
    QString result;
    for (const QChar c : camelCase) {
        if (c.isUpper() && !result.isEmpty())
            result += u'-';
        result += c.toLower();
    }
    return result;
}

} // namespace podium
