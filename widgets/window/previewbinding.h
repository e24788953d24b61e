// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

class PendingPreview;
class StageView;

/// Shows on the stage what the edit that is considered would do, until it is made or given up.
class PreviewBinding : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    PreviewBinding(const PendingPreview &pending, StageView &stage, QObject *parent = nullptr);

private:
    void show();

    const PendingPreview &m_pending;
    StageView &m_stage;
};

} // namespace podium
