// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace podium {

/// What an edit would do to one thing of the picture, which itself stays as it is.
struct PreviewMark
{
    enum class Sign {
        Gained,   ///< a pod gets packets of the Services in `text`
        Lost,     ///< and here it no longer does
        Removed,  ///< a pod goes
        Replaced, ///< a pod is made anew, with another address
        Opened,   ///< a door that is not there yet: `text` is its port or address
        Closed,   ///< a door that would be gone
    };

    Sign sign{Sign::Gained};
    QRectF rect{}; ///< scene units: the thing, or for an opened door where it would be
    QString text{};

    bool operator==(const PreviewMark &) const = default;
};

/// All of them, and what is said about them in words where nothing else says it.
struct PreviewLook
{
    QList<PreviewMark> marks{};
    QStringList lines{};

    bool isEmpty() const { return marks.isEmpty() && lines.isEmpty(); }

    bool operator==(const PreviewLook &) const = default;
};

} // namespace podium
