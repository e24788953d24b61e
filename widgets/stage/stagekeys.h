// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QKeyEvent;

namespace podium {

class StageView;
struct ObjectRef;

/// Keys on the stage: arrows go from object to object, Home and End to the first and the last, plus
/// and minus zoom, 0 shows everything, Escape selects nothing.
class StageKeys : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the stage.
    explicit StageKeys(StageView &stage);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool moveCamera(int key);
    bool moveSelection(int key);
    void select(const ObjectRef &object);

    StageView &m_stage;
};

} // namespace podium
