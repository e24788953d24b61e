// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIconEngine>

namespace podium {

/// For icons that are painted when they are needed. What paint() leaves out stays transparent, of
/// which Qt's own engine makes no promise.
class PaintedIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
};

} // namespace podium
