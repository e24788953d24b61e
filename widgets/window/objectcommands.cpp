// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/objectcommands.h"

#include "document/clusterdocument.h"
#include "document/explain/changesentence.h"
#include "document/explain/previewsentence.h"
#include "document/explain/problemsentence.h"
#include "document/explain/words.h"
#include "document/objectchanges.h"
#include "document/pendingpreview.h"
#include "document/selection.h"
#include "stage/objectdrag.h"
#include "stage/stageview.h"
#include "window/deletekey.h"
#include "window/messagebar.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QStatusTipEvent>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// More than a lesson needs, and few enough to be settled at once.
constexpr int mostReplicas = 1000;

QString refusalText(const Problems &refused)
{
    QStringList lines;
    for (const Problem &problem : refused) {
        const QString field = problem.field.isEmpty() ? QString() : problem.field + u": "_s;
        lines.append(field + sentence(problem));
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

bool isReady(const Cluster &cluster, const ObjectRef &object)
{
    if (const Pod *pod = cluster.pod(object))
        return pod->isReady();
    const Node *node = object.kind == ObjectKind::Node ? cluster.node(object.name) : nullptr;
    return node && node->isReady();
}

QStringList nodeNames(const Cluster &cluster)
{
    QStringList names;
    for (const Node &node : cluster.nodes())
        names.append(node.meta.name);
    return names;
}

} // namespace

ObjectCommands::ObjectCommands(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    fill(*m_menu);
    connectCommands();
    connect(&m_parts.document, &ClusterDocument::clusterChanged, this, &ObjectCommands::refresh);
    connect(&m_parts.document, &ClusterDocument::clusterChanged, this, &ObjectCommands::forgetMove);
    connect(&m_parts.document, &ClusterDocument::editRuleChanged, this, &ObjectCommands::refresh);
    connect(&m_parts.selection, &Selection::selectionChanged, this, &ObjectCommands::refresh);
    refresh();
}

void ObjectCommands::fill(QMenu &menu) const
{
    const QList<QList<Actions::Id>> groups{
        {Actions::DuplicateObject, Actions::RenameObject, Actions::DeleteObject},
        {Actions::ToggleReady, Actions::EvictPod, Actions::RestartContainer, Actions::MovePod,
         Actions::ConnectPod},
        {Actions::ScaleWorkload}};
    for (const QList<Actions::Id> &group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Actions::Id id : group)
            menu.addAction(m_parts.actions.value(id));
    }
    connect(&menu, &QMenu::hovered, this, [this](const QAction *action) { preview(*action); });
    connect(&menu, &QMenu::aboutToHide, &m_parts.pending, &PendingPreview::abandon);
}

std::optional<Change> ObjectCommands::changeOf(const QAction &action) const
{
    const Cluster &cluster = m_parts.document.cluster();
    const auto is = [&](Actions::Id id) { return &action == m_parts.actions.value(id); };
    if (!action.isEnabled())
        return {};
    if (is(Actions::DeleteObject))
        return RemoveObject{selected()};
    if (is(Actions::EvictPod))
        return EvictPod{selected()};
    if (is(Actions::ToggleReady))
        return SetReady{selected(), !isReady(cluster, selected())};
    return {};
}

std::optional<Change> ObjectCommands::changeOf(const ObjectRef &dragged,
                                               const ObjectRef &target) const
{
    const Cluster &cluster = m_parts.document.cluster();
    if (target.isNull())
        return {};
    if (target.kind != ObjectKind::Node) {
        const bool isService = target.kind == ObjectKind::Service;
        return connection(cluster, isService ? dragged : target, isService ? target : dragged);
    }
    const Pod *pod = cluster.pod(dragged);
    if (!pod || pod->spec.nodeName == target.name || !topController(cluster, dragged).isNull())
        return {};
    return boundTo(dragged, target.name);
}

void ObjectCommands::preview(const QAction &action) const
{
    if (const std::optional<Change> change = changeOf(action))
        m_parts.pending.consider(*change, PendingPreview::Teller::Stage);
    else
        m_parts.pending.abandon();
}

void ObjectCommands::previewDrop(const ObjectRef &dragged, const ObjectRef &target)
{
    if (const std::optional<Change> change = changeOf(dragged, target))
        m_parts.pending.consider(*change);
    else
        m_parts.pending.abandon();
}

void ObjectCommands::connectCommands()
{
    const auto command = [this](Actions::Id id, auto work) {
        connect(m_parts.actions.value(id), &QAction::triggered, this, work);
    };
    command(Actions::DuplicateObject, [this] { duplicate(); });
    command(Actions::RenameObject, [this] { askName(); });
    command(Actions::DeleteObject, [this] { edit(RemoveObject{selected()}); });
    command(Actions::ToggleReady, [this] { toggleReady(); });
    command(Actions::EvictPod, [this] { edit(EvictPod{selected()}); });
    command(Actions::RestartContainer, [this] { restartContainer(); });
    command(Actions::MovePod, [this] { askNode(); });
    command(Actions::ConnectPod, [this] { askService(); });
    command(Actions::ScaleWorkload, [this] { askReplicas(); });
}

const ObjectRef &ObjectCommands::selected() const
{
    return m_parts.selection.current();
}

void ObjectCommands::refresh()
{
    const Cluster &cluster = m_parts.document.cluster();
    const bool exists = cluster.contains(selected());
    const bool isPod = cluster.pod(selected());
    const bool isNode = exists && selected().kind == ObjectKind::Node;
    const ObjectRef scaledOne = scaledObject(cluster, selected());
    const auto enable = [this](Actions::Id id, bool isPossible, const Change &change) {
        m_parts.actions.value(id)->setEnabled(isPossible && !m_parts.document.objection(change));
    };
    const auto fields = [this](const QString &field) {
        return SetFields{selected(), {{field, {}}}};
    };
    enable(Actions::DuplicateObject, exists, DuplicateObject{selected(), {}});
    enable(Actions::RenameObject, exists, RenameObject{selected(), {}});
    enable(Actions::DeleteObject, exists, RemoveObject{selected()});
    enable(Actions::EvictPod, isPod, EvictPod{selected()});
    enable(Actions::RestartContainer, isPod, RestartContainer{selected(), 0});
    enable(Actions::MovePod, isPod, fields(u"spec.nodeName"_s));
    enable(Actions::ConnectPod, isPod, fields(u"metadata.labels"_s));
    enable(Actions::ToggleReady, isPod || isNode, SetReady{selected(), true});
    enable(Actions::ScaleWorkload, !scaledOne.isNull(),
           SetFields{scaledOne, {{u"spec.replicas"_s, {}}}});
    m_parts.actions.value(Actions::ToggleReady)
        ->setChecked((isPod || isNode) && !isReady(cluster, selected()));
}

bool ObjectCommands::edit(const Change &change)
{
    m_parts.pending.abandon();
    const Problems refused = m_parts.document.edit(changeSentence(change), change);
    // What was checked by the click may have been refused.
    refresh();
    if (!refused.isEmpty())
        m_parts.messageBar.showMessage(Severity::Warning, refusalText(refused));
    return refused.isEmpty();
}

void ObjectCommands::duplicate()
{
    const ObjectRef object = selected();
    const Cluster &cluster = m_parts.document.cluster();
    if (const ObjectRef top = topController(cluster, object); !top.isNull()) {
        m_parts.messageBar.showMessage(
            Severity::Note, tr("%1 is made by %2, which would not keep a copy. Scale %2 instead.")
                                .arg(shortName(object), objectWords(top)));
        return;
    }
    ObjectRef copy = object;
    copy.name = freeName(cluster, object);
    if (edit(DuplicateObject{object, copy.name}))
        m_parts.selection.select(copy);
}

void ObjectCommands::askName()
{
    const ObjectRef object = selected();
    const ObjectRef top = topController(m_parts.document.cluster(), object);
    if (!top.isNull()) {
        m_parts.messageBar.showMessage(Severity::Note,
                                       tr("%1 got its name from %2. Rename %2 instead.")
                                           .arg(shortName(object), objectWords(top)));
        return;
    }
    QInputDialog *ask = dialog(tr("Rename"), tr("New name of %1:").arg(objectWords(object)));
    ask->setTextValue(object.name);
    connect(ask, &QInputDialog::textValueSelected, this, &ObjectCommands::rename);
    ask->open();
}

void ObjectCommands::rename(const QString &name)
{
    ObjectRef renamed = selected();
    renamed.name = name.trimmed();
    if (renamed != selected() && edit(RenameObject{selected(), renamed.name}))
        m_parts.selection.select(renamed);
}

void ObjectCommands::toggleReady()
{
    edit(SetReady{selected(), !isReady(m_parts.document.cluster(), selected())});
}

void ObjectCommands::restartContainer()
{
    const ObjectRef object = selected();
    const Pod *pod = m_parts.document.cluster().pod(object);
    if (pod->spec.containers.size() < 2) {
        edit(RestartContainer{object, 0});
        return;
    }
    QStringList names;
    for (const Container &container : pod->spec.containers)
        names.append(container.name);
    QInputDialog *ask = dialog(tr("Restart a container"), tr("Container of %1:").arg(object.name));
    ask->setComboBoxItems(names);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, object, names](const QString &name) {
                edit(RestartContainer{object, int(names.indexOf(name))});
            });
    ask->open();
}

void ObjectCommands::askReplicas()
{
    const Cluster &cluster = m_parts.document.cluster();
    const ObjectRef object = scaledObject(cluster, selected());
    QInputDialog *ask = dialog(tr("Scale"), tr("Pods of %1:").arg(objectWords(object)));
    ask->setInputMode(QInputDialog::IntInput);
    ask->setIntRange(0, mostReplicas);
    ask->setIntValue(replicasOf(*cluster.workload(object)));
    connect(ask, &QInputDialog::intValueSelected, this,
            [this, object](int replicas) { edit(scaled(object, replicas)); });
    ask->open();
}

void ObjectCommands::askNode()
{
    const ObjectRef object = selected();
    const Cluster &cluster = m_parts.document.cluster();
    if (!topController(cluster, object).isNull()) {
        movePod(object, {});
        return;
    }
    QInputDialog *ask = dialog(tr("Move pod"), tr("Node for %1:").arg(shortName(object)));
    ask->setComboBoxItems(nodeNames(cluster));
    ask->setTextValue(cluster.pod(object)->spec.nodeName);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, object](const QString &node) { movePod(object, node); });
    ask->open();
}

void ObjectCommands::movePod(const ObjectRef &object, const QString &node)
{
    const Pod *pod = m_parts.document.cluster().pod(object);
    if (!pod || pod->spec.nodeName == node)
        return;
    if (const ObjectRef top = topController(m_parts.document.cluster(), object); !top.isNull()) {
        refuseMove(object, top);
        return;
    }
    if (!edit(boundTo(object, node)))
        return;
    // While it was gone, the outline's choice went to its neighbour.
    m_parts.selection.select(object);
    tellMove(object);
}

void ObjectCommands::tellMove(const ObjectRef &pod)
{
    const Pod *made = m_parts.document.cluster().pod(pod);
    if (!made)
        return;
    m_toldMove = {pod, made->podIp,
                  tr("A pod is never moved: %1 was deleted and made anew on %2, with address %3.")
                      .arg(shortName(pod), made->spec.nodeName, made->podIp.toString())};
    m_parts.messageBar.showMessage(Severity::Note, m_toldMove.text);
}

void ObjectCommands::forgetMove()
{
    if (m_toldMove.text.isEmpty())
        return;
    const Pod *pod = m_parts.document.cluster().pod(m_toldMove.pod);
    if (pod && pod->podIp == m_toldMove.address)
        return;
    m_parts.messageBar.dismiss(m_toldMove.text);
    m_toldMove = {};
}

void ObjectCommands::refuseMove(const ObjectRef &pod, const ObjectRef &controller)
{
    m_parts.messageBar.showQuestion(
        Severity::Note,
        tr("A pod is never moved, and %1 belongs to %2, which makes its pods where the scheduler "
           "finds room. Evict it, and %2 makes another one.")
            .arg(shortName(pod), objectWords(controller)),
        {tr("Evict"), [this, pod] { edit(EvictPod{pod}); }});
}

void ObjectCommands::askService()
{
    const ObjectRef pod = selected();
    const Cluster &cluster = m_parts.document.cluster();
    QStringList names;
    for (const Service &service : cluster.services()) {
        if (connection(cluster, pod, refOf(service)))
            names.append(service.meta.name);
    }
    if (names.isEmpty()) {
        m_parts.messageBar.showMessage(
            Severity::Note, tr("There is no other Service that asks for labels in the namespace "
                               "of %1. Add one with a selector.")
                                .arg(shortName(pod)));
        return;
    }
    QInputDialog *ask = dialog(tr("Connect to Service"), tr("Service for %1:").arg(pod.name));
    ask->setComboBoxItems(names);
    connect(ask, &QInputDialog::textValueSelected, this, [this, pod](const QString &name) {
        connectPod(pod, serviceRef(pod.namespaceName, name));
    });
    ask->open();
}

void ObjectCommands::connectPod(const ObjectRef &pod, const ObjectRef &service)
{
    const Cluster &cluster = m_parts.document.cluster();
    const std::optional<SetFields> change = connection(cluster, pod, service);
    const ObjectRef top = topController(cluster, pod);
    if (!change || !edit(*change) || top.isNull())
        return;
    m_parts.messageBar.showMessage(
        Severity::Note, tr("Only %1 has the new label. For all pods that %2 makes, put it into the "
                           "template of %2.")
                            .arg(shortName(pod), objectWords(top)));
}

void ObjectCommands::dragOn(StageView &stage)
{
    auto *drag = new ObjectDrag(stage, [this](const ObjectRef &dragged, const ObjectRef &under) {
        return dropTarget(m_parts.document.cluster(), dragged, under);
    });
    connect(drag, &ObjectDrag::dropped, this, &ObjectCommands::drop);
    connect(drag, &ObjectDrag::aimed, this, &ObjectCommands::previewDrop);
    connect(&m_parts.pending, &PendingPreview::changed, drag, [this, drag] {
        if (drag->isVisible() && m_parts.pending.preview())
            drag->setHint(previewLines(*m_parts.pending.preview()));
    });
}

void ObjectCommands::drop(const ObjectRef &dragged, const ObjectRef &target)
{
    if (target.kind == ObjectKind::Node)
        movePod(dragged, target.name);
    else if (target.kind == ObjectKind::Service)
        connectPod(dragged, target);
    else
        connectPod(target, dragged);
}

QInputDialog *ObjectCommands::dialog(const QString &title, const QString &label)
{
    auto *made = new QInputDialog(&m_window);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    made->setLabelText(label);
    return made;
}

void ObjectCommands::offerOn(QWidget &widget)
{
    widget.installEventFilter(this);
    auto *key = new DeleteKey(widget, *m_parts.actions.value(Actions::DeleteObject));
    connect(key, &DeleteKey::considered, this, [this] {
        m_parts.pending.consider(RemoveObject{selected()}, PendingPreview::Teller::Stage);
        tellStatus(tr("Let go of the key to delete %1, or press Escape to keep it.")
                       .arg(shortName(selected())));
    });
    connect(key, &DeleteKey::givenUp, this, [this] {
        m_parts.pending.abandon();
        tellStatus({});
    });
    connect(key, &DeleteKey::taken, this, [this] {
        tellStatus({});
        edit(RemoveObject{selected()});
    });
}

void ObjectCommands::tellStatus(const QString &text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(&m_window, &tip);
}

bool ObjectCommands::eventFilter(QObject *watched, QEvent *event)
{
    auto &widget = static_cast<QWidget &>(*watched);
    if (event->type() == QEvent::ContextMenu) {
        const auto &wish = static_cast<QContextMenuEvent &>(*event);
        const bool byKey = wish.reason() == QContextMenuEvent::Keyboard;
        openMenu(widget, byKey ? std::nullopt : std::optional(wish.pos()));
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &press = static_cast<QKeyEvent &>(*event);
        if (press.key() == Qt::Key_F10 && press.modifiers() == Qt::ShiftModifier) {
            openMenu(widget, {});
            return true;
        }
        const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
        if (isEnter && !(press.modifiers() & ~Qt::KeypadModifier) && !selected().isNull()) {
            m_parts.actions.value(Actions::GoToInspector)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ObjectCommands::openMenu(QWidget &widget, std::optional<QPoint> position)
{
    QPointF at = position.value_or(widget.rect().center());
    if (const auto *stage = qobject_cast<StageView *>(&widget)) {
        if (position)
            m_parts.selection.select(stage->objectAt(at));
        else if (!selected().isNull())
            at = stage->shownRect(selected()).center();
    }
    const QRectF room = widget.rect();
    m_menu->popup(widget.mapToGlobal(QPointF(qBound(room.left(), at.x(), room.right()),
                                             qBound(room.top(), at.y(), room.bottom()))
                                         .toPoint()));
}

} // namespace podium
