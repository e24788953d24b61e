// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageaccessible.h"

#include "cluster/cluster.h"
#include "stage/stagescene.h"
#include "stage/stageview.h"
#include "support/testregistry.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

/// A stage as assistive technology meets it.
struct Heard
{
    StageView stage{};
    QAccessibleInterface *root{nullptr};

    explicit Heard(const Placement &placement = startScene())
    {
        stage.setAccessibleName(u"Picture"_s);
        stage.setReducedMotion(true);
        stage.resize(900, 560);
        stage.setPlacement(placement);
        stage.show();
        root = QAccessible::queryAccessibleInterface(&stage);
        // As the window does it.
        QObject::connect(&stage, &StageView::objectClicked, &stage, &StageView::setSelection);
    }

    QAccessibleInterface *named(const QString &name) const
    {
        for (int i = 0; i < root->childCount(); ++i) {
            if (root->child(i) && root->child(i)->text(QAccessible::Name) == name)
                return root->child(i);
        }
        return nullptr;
    }

    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < root->childCount(); ++i)
            all.append(root->child(i)->text(QAccessible::Name));
        return all;
    }
};

Placement manyPods()
{
    QString text;
    for (int node = 0; node < 40; ++node) {
        text += u"node node-%1\n"_s.arg(node);
        for (int pod = 0; pod < 20; ++pod)
            text += u" pod pod-%1-%2 app=web\n"_s.arg(node).arg(pod);
    }
    return placementOf(text);
}

} // namespace

class StageAccessibleTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyObjectIsAChildInReadingOrder();
    void wordsAreThoseOfTheWindow();
    void childIsWhereItIsDrawn();
    void pressSelects();
    void selectionIsStateFocusAndEvent();
    void movedCameraMovesWhatIsInSight();
    void largeClustersAreHeardInPart();
};

void StageAccessibleTest::everyObjectIsAChildInReadingOrder()
{
    Heard heard;
    QVERIFY(heard.root);
    QCOMPARE(heard.root->role(), QAccessible::Canvas);
    QStringList expected;
    for (const ObjectRef &object : heard.stage.placement().objects())
        expected.append(object.text());
    QVERIFY(expected.size() > 6);
    QCOMPARE(heard.names().first(expected.size()), expected);
    for (int i = 0; i < expected.size(); ++i) {
        QAccessibleInterface *child = heard.root->child(i);
        QVERIFY(child->isValid());
        QCOMPARE(child->parent(), heard.root);
        QCOMPARE(heard.root->indexOfChild(child), i);
        QCOMPARE(heard.root->child(i), child); // the same one each time
    }
    QVERIFY(heard.root->text(QAccessible::Name).startsWith(u"Picture, "_s));
}

void StageAccessibleTest::wordsAreThoseOfTheWindow()
{
    Heard heard;
    heard.stage.setWords([](const ObjectRef &object) {
        return ObjectWords{object.name, u"fine"_s, u"It is "_s + object.name};
    });
    const QAccessibleInterface *child = heard.named(u"pod-1"_s);
    QVERIFY(child);
    QCOMPARE(child->text(QAccessible::Value), u"fine"_s);
    QCOMPARE(child->text(QAccessible::Description), u"It is pod-1"_s);
}

void StageAccessibleTest::childIsWhereItIsDrawn()
{
    Heard heard;
    QAccessibleInterface *child = heard.named(pod1.text());
    QVERIFY(child);
    const QPointF middle = heard.stage.mapToGlobal(
        heard.stage.camera().toView(heard.stage.placement().rectOf(pod1).center()));
    QVERIFY((child->rect().center() - middle).manhattanLength() < 3);
    QCOMPARE(heard.root->childAt(int(middle.x()), int(middle.y())), child);
    QCOMPARE(heard.root->childAt(-5000, -5000), nullptr);
}

void StageAccessibleTest::pressSelects()
{
    Heard heard;
    const QSignalSpy clicks(&heard.stage, &StageView::objectClicked);
    QAccessibleActionInterface *actions = heard.named(pod2.text())->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks[0][0].value<ObjectRef>(), pod2);
    actions->doAction(u"jump"_s);
    QCOMPARE(clicks.size(), 1);
}

void StageAccessibleTest::selectionIsStateFocusAndEvent()
{
    Heard heard;
    heard.stage.setSelection(pod1);
    const int index = int(heard.stage.placement().objects().indexOf(pod1));
    using Events = QList<StageAccessible::ChildEvent>;
    QCOMPARE(StageAccessible::selectionEvents(heard.stage),
             (Events{{QAccessible::Selection, index}}));
    heard.stage.activateWindow();
    heard.stage.setFocus();
    QTRY_VERIFY(heard.stage.hasFocus());
    QCOMPARE(StageAccessible::selectionEvents(heard.stage),
             (Events{{QAccessible::Selection, index}, {QAccessible::Focus, index}}));
    QCOMPARE(heard.root->focusChild(), heard.named(pod1.text()));
    QVERIFY(heard.named(pod1.text())->state().selected);
    QVERIFY(heard.named(pod1.text())->state().focused);
    QVERIFY(!heard.named(pod2.text())->state().selected);
}

void StageAccessibleTest::movedCameraMovesWhatIsInSight()
{
    Heard heard;
    heard.stage.setSelection(pod1);
    QVERIFY(heard.named(pod2.text()));
    const QRect before = heard.named(pod1.text())->rect();
    heard.stage.panBy({-5000, 0});
    QVERIFY(!heard.named(pod2.text()));
    // What is selected is never lost.
    QVERIFY(heard.named(pod1.text()));
    QCOMPARE(heard.named(pod1.text())->rect().left(), before.left() - 5000);
    QVERIFY(heard.named(pod1.text())->state().offscreen);
}

void StageAccessibleTest::largeClustersAreHeardInPart()
{
    Heard heard(manyPods());
    const QStringList names = heard.names();
    QVERIFY(names.size() >= StageAccessible::mostChildren);
    QVERIFY(names.size() <= StageAccessible::mostChildren + 5);
    QVERIFY2(heard.root->text(QAccessible::Name).contains(u"200 of "_s),
             qPrintable(heard.root->text(QAccessible::Name)));
    heard.stage.flyTo(podRef(u"default"_s, u"pod-30-7"_s));
    QVERIFY(heard.named(u"Pod default/pod-30-7"_s));
}

static const Registered<StageAccessibleTest> registered{"tst_stageaccessible"};

#include "tst_stageaccessible.moc"
