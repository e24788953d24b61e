// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace podium::test {

/// What a part of Podium promises of any input, while it is tried: the first promise that is broken
/// is kept.
class Promises
{
public:
    /// `detail` is what helps to see why.
    void expect(bool isKept, const char *promise, const QByteArray &detail = {})
    {
        if (!isKept && m_broken.isEmpty())
            m_broken = QByteArray(promise) + (detail.isEmpty() ? "" : ": ") + detail;
    }

    /// Empty as long as all were kept.
    const QByteArray &broken() const { return m_broken; }

private:
    QByteArray m_broken{};
};

} // namespace podium::test
