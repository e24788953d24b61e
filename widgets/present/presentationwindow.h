// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/audienceoverlay.h"

#include <QWidget>

#include <optional>

class QTimer;

namespace podium {

class AudienceView;
class PenPalette;

/// The screen of the audience: no menus, no tools, and no pointer while it rests. What it shows is
/// set by the Presentation; keys go there, too.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pointerRests = 3000; ///< milliseconds

    PresentationWindow();

    AudienceView &view() { return *m_view; }

    AudienceOverlay &overlay() { return *m_overlay; }

    PenPalette &penPalette() { return *m_penPalette; }

    /// The last place of the pointer, while it is not hidden for resting; nothing else.
    std::optional<QPointF> pointer() const { return m_pointer; }

    void setTheme(const Theme &theme);
    void setPenTaken(bool taken);

signals:
    /// What it says has to be said anew.
    void languageChanged();
    void keyPressed(QKeyEvent *press);
    void pointerMoved();
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void movePointer(const QPointF &position);
    void hidePointer();

    AudienceView *m_view;
    AudienceOverlay *m_overlay;
    PenPalette *m_penPalette;
    QTimer *m_rest; ///< child by Qt's ownership
    std::optional<QPointF> m_pointer{};
};

} // namespace podium
