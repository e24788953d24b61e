// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/actiontable.h"
#include "window/exportpicturedialog.h"
#include "window/storyfilm.h"

#include <QMap>
#include <QObject>

class QWidget;

namespace podium {

class ClusterDocument;
class Languages;
class MessageBar;
class PacketInspector;
class Playback;
class Selection;
class StageBinding;
class StageView;
class WindowState;

/// Hands on what is on the stage: as a picture, as a film, a packet's journey as a table. All is
/// borrowed and must outlive this.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ClusterDocument &document;
        const Playback &playback;
        const Selection &selection;
        const StageBinding &binding;
        const StageView &stage;
        const PacketInspector &inspector;
        MessageBar &messageBar;
        WindowState &windowState;
        Languages &languages;
        const QMap<Actions::Id, QAction *> &actions;
    };

    /// Child of the window, over which it asks.
    PictureCommands(const Parts &parts, QWidget &window);

private:
    void copyPicture();
    void exportPicture();
    void copyJourney();
    void saveJourney();
    /// Empty if nothing was chosen.
    QString askForPath(const PictureWish &wish);
    /// Empty if all went well.
    QString writeMoment(const QString &path, const PictureWish &wish);
    QString writeFilm(const QString &path, const PictureWish &wish);
    void tell(const QString &path, const QString &failure);
    void paintMoment(QPainter &painter, const QSize &size, const QString &theme) const;

    StoryFilm::Telling tellingOf(const PictureWish &wish) const;

    Parts m_parts;
    QWidget &m_window;
    PictureWish m_wish{}; ///< of the last time
};

} // namespace podium
