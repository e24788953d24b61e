// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/audiencelayout.h"

#include <QWidget>

namespace podium {

class StageView;

/// What an audience sees: the picture, and the words of the page around it. Everything grows with
/// its height, so a small one shows exactly what a large one does.
class AudienceView : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceView(QWidget *parent = nullptr);

    StageView &stage() { return *m_stage; }

    const AudiencePage &page() const { return m_page; }

    AudienceLayout audienceLayout() const;

    void setPage(const AudiencePage &page);
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the stage into its place.
    void arrange();

    AudiencePage m_page{};
    StageView *m_stage; ///< child by Qt's ownership
};

} // namespace podium
