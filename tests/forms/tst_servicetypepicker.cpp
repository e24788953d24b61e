// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/servicetypepicker.h"

#include "forms/typebox.h"

#include "formscene.h"
#include "support/testregistry.h"

#include <QRadioButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString type = u"spec.type"_s;

struct Fixture : FormScene
{
    Fixture()
        : FormScene(shopText, web)
    {}

    TypeBox *box(const QString &name) const
    {
        for (TypeBox *box : form.findChildren<TypeBox *>()) {
            if (box->button()->text().startsWith(name))
                return box;
        }
        return nullptr;
    }

    QString chosen() const
    {
        for (const QRadioButton *button : form.findChildren<QRadioButton *>()) {
            if (button->isChecked())
                return button->text();
        }
        return {};
    }

    ServiceType stored() const { return document.cluster().service(web)->effectiveType(); }
};

} // namespace

class ServiceTypePickerTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void typesAreWithinEachOther();
    void aDefaultIsToldApart();
    void arrowsGoFromTypeToType();
    void anArrowShowsWhatTheTypeWouldDo();
    void passingThroughIsTakenBackAtOnce();
    void aBoxIsChosenByMouse();
    void whatIsRefusedStaysAndIsExplained();
    void theFormFollowsTheDocument();
};

void ServiceTypePickerTest::typesAreWithinEachOther()
{
    const Fixture f;
    QVERIFY(f.box(u"LoadBalancer"_s)->isAncestorOf(f.box(u"NodePort"_s)));
    QVERIFY(f.box(u"NodePort"_s)->isAncestorOf(f.box(u"ClusterIP"_s)));
    QVERIFY(!f.box(u"LoadBalancer"_s)->isAncestorOf(f.box(u"ExternalName"_s)));
    for (const QRadioButton *button : f.form.findChildren<QRadioButton *>())
        QVERIFY(!button->accessibleDescription().isEmpty());
}

void ServiceTypePickerTest::aDefaultIsToldApart()
{
    Fixture f;
    QCOMPARE(f.chosen(), u"ClusterIP (default)"_s);
    f.document.edit(u"edit"_s, SetFields{web, {{type, u"ClusterIP"_s}}});
    QCOMPARE(f.chosen(), u"ClusterIP"_s);
}

void ServiceTypePickerTest::arrowsGoFromTypeToType()
{
    const Fixture f;
    f.editor(type)->focusOn(type);
    f.press(Qt::Key_Up);
    QVERIFY(f.box(u"NodePort"_s)->button()->hasFocus());
    QCOMPARE(f.stored(), ServiceType::ClusterIP);
    f.press(Qt::Key_Space);
    QCOMPARE(f.stored(), ServiceType::NodePort);
    QVERIFY(f.text().contains("  type: NodePort\n"));
    QVERIFY(f.box(u"NodePort"_s)->button()->hasFocus());
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Return);
    QCOMPARE(f.stored(), ServiceType::LoadBalancer);
}

void ServiceTypePickerTest::anArrowShowsWhatTheTypeWouldDo()
{
    const Fixture f;
    f.editor(type)->focusOn(type);
    f.press(Qt::Key_Up);
    QCOMPARE(f.pending.change(), Change(SetFields{web, {{type, u"NodePort"_s}}}));
    f.press(Qt::Key_Escape);
    QVERIFY(!f.pending.change());
    QVERIFY(f.box(u"ClusterIP"_s)->button()->hasFocus());
    QCOMPARE(f.text(), shopText);
}

void ServiceTypePickerTest::passingThroughIsTakenBackAtOnce()
{
    Fixture f;
    f.editor(type)->focusOn(type);
    for (int i = 0; i < 2; ++i) {
        f.press(Qt::Key_Up);
        f.press(Qt::Key_Space);
    }
    f.document.undo();
    QCOMPARE(f.text(), shopText);
    QCOMPARE(f.chosen(), u"ClusterIP (default)"_s);
}

void ServiceTypePickerTest::aBoxIsChosenByMouse()
{
    const Fixture f;
    TypeBox *box = f.box(u"LoadBalancer"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() / 2, box->height() - 3));
    QCOMPARE(f.stored(), ServiceType::LoadBalancer);
}

void ServiceTypePickerTest::whatIsRefusedStaysAndIsExplained()
{
    const Fixture f;
    f.editor(type)->focusOn(type);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Space);
    QCOMPARE(f.chosen(), u"ExternalName"_s);
    QCOMPARE(f.text(), shopText);
    QVERIFY(!f.problem(u"spec.externalName"_s).isEmpty());
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Space);
    QVERIFY(!f.editor(u"spec.externalName"_s)); // with nothing to complain about
}

void ServiceTypePickerTest::theFormFollowsTheDocument()
{
    Fixture f;
    f.document.edit(u"edit"_s, SetFields{web, {{type, u"LoadBalancer"_s}}});
    QCOMPARE(f.chosen(), u"LoadBalancer"_s);
    f.selection.select(pod1);
    QVERIFY(!f.editor<ServiceTypePicker>(type));
}

static const Registered<ServiceTypePickerTest> registered{"tst_servicetypepicker"};

#include "tst_servicetypepicker.moc"
