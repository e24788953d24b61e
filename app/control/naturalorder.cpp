// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/naturalorder.h"

namespace podium {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView numberAt(QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && isDigit(text[to]))
        ++to;
    while (from + 1 < to && text[from] == u'0')
        ++from;
    return text.sliced(from, to - from);
}

qsizetype skipDigits(QStringView text, qsizetype from)
{
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

} // namespace

bool naturalLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView first = numberAt(a, i);
            const QStringView second = numberAt(b, j);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (const int order = first.compare(second); order != 0)
                return order < 0;
            i = skipDigits(a, i);
            j = skipDigits(b, j);
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    const qsizetype restA = a.size() - i;
    const qsizetype restB = b.size() - j;
    return restA != restB ? restA < restB : a < b;
}

} // namespace podium
