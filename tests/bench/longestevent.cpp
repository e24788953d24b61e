// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/longestevent.h"

#include "bench/heartbeat.h"

#include <QMetaEnum>
#include <QScopedValueRollback>

namespace podium::bench {

using namespace Qt::StringLiterals;

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // A receiver may be gone afterwards.
    const QLatin1StringView receiverName(receiver->metaObject()->className());
    const QEvent::Type type = event->type();
    const QScopedValueRollback deeper(m_depth, m_depth + 1);
    const double before = threadTime();
    const bool handled = QApplication::notify(receiver, event);
    const double time = threadTime() - before;
    // What is handled within another event counts with that one.
    if (m_depth > 1 || time <= m_longest)
        return handled;
    m_longest = time;
    m_name = receiverName + u' ' +
             QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    return handled;
}

} // namespace podium::bench
