// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "document/editing/change.h"
#include "window/actiontable.h"

#include <QMap>
#include <QPoint>

#include <optional>

class QAction;
class QInputDialog;
class QMenu;
class QWidget;

namespace podium {

class ClusterDocument;
class MessageBar;
class PendingPreview;
class Selection;
class StageView;

/// What can be done to the selected object: the commands of the Object menu, which is the context
/// menu of stage and outline, too. What cannot be done is told in the message bar, with the way to
/// what was wanted. All is borrowed and must outlive this.
class ObjectCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        Selection &selection;
        PendingPreview &pending;
        MessageBar &messageBar;
        QMap<Actions::Id, QAction *> actions{};
    };

    /// Dialogs open above the window.
    ObjectCommands(const Parts &parts, QWidget &window);

    /// Puts the commands into a menu. What one of them would do is shown while it is chosen among
    /// them.
    void fill(QMenu &menu) const;

    /// Makes them the context menu of the widget, by pointer and by key, Delete its key, and Enter
    /// the one that leads to the form. On the stage the object under the pointer is selected first.
    void offerOn(QWidget &widget);

    /// Makes a change, or tells why it cannot be made.
    bool edit(const Change &change);

    /// The pod goes to the node, if that can be; else what to do in its place is offered.
    void movePod(const ObjectRef &pod, const QString &node);

    /// The pod gets the labels that the Service's selector asks for.
    void connectPod(const ObjectRef &pod, const ObjectRef &service);
    /// Lets the selected object be dragged on the stage: a pod to a node or a Service, a Service to
    /// a pod.
    void dragOn(StageView &stage);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ToldMove
    {
        ObjectRef pod{};
        IpAddress address{};
        QString text{}; ///< empty: nothing is told
    };

    void connectCommands();
    /// What the command would do at once; nothing for those that ask something first.
    std::optional<Change> changeOf(const QAction &action) const;
    /// What a drop would do; nothing for one that is refused.
    std::optional<Change> changeOf(const ObjectRef &dragged, const ObjectRef &target) const;
    void preview(const QAction &action) const;
    void previewDrop(const ObjectRef &dragged, const ObjectRef &target);
    void tellStatus(const QString &text);
    void refresh();
    void duplicate();
    void askName();
    void rename(const QString &name);
    void toggleReady();
    void restartContainer();
    void askReplicas();
    void askNode();
    void askService();
    void drop(const ObjectRef &dragged, const ObjectRef &target);
    void tellMove(const ObjectRef &pod);
    /// Takes back what was told of a move once it is undone, or the story goes back behind it.
    void forgetMove();
    void refuseMove(const ObjectRef &pod, const ObjectRef &controller);
    QInputDialog *dialog(const QString &title, const QString &label);
    /// Without a position the menu is called by key.
    void openMenu(QWidget &widget, std::optional<QPoint> position);

    const ObjectRef &selected() const;

    Parts m_parts;
    QWidget &m_window;
    QMenu *m_menu;
    ToldMove m_toldMove{};
};

} // namespace podium
