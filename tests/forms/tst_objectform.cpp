// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/objectform.h"

#include "forms/itemcells.h"
#include "forms/selectoreditor.h"
#include "routing/fieldpaths.h"

#include "formscene.h"
#include "support/testregistry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : FormScene
{
    explicit Fixture(const ObjectRef &object = web, const QByteArray &text = shopText)
        : FormScene(text, object)
    {}

    /// Where this field is entered.
    template <class Input = QLineEdit>
    Input *input(const QString &field) const
    {
        for (Input *input : form.findChildren<Input *>()) {
            if (input->accessibleName() == field && input->isVisible())
                return input;
        }
        return nullptr;
    }

    void enter(const QString &field, const QString &value) const
    {
        input(field)->setFocus();
        input(field)->selectAll();
        type(value);
        press(Qt::Key_Return);
    }

    /// The names of the cells that are marked as wrong.
    QStringList marked(const QString &list) const
    {
        QStringList names;
        for (const ItemCells *item : editor(list)->findChildren<ItemCells *>()) {
            for (const QLabel *caption : item->findChildren<QLabel *>()) {
                if (caption->text().startsWith(u'⚠'))
                    names.append(caption->text());
            }
        }
        return names;
    }

    void add(const QString &list) const
    {
        editor(list)->findChildren<QPushButton *>().last()->setFocus(); // Add
        press(Qt::Key_Space);
    }

    const Service &service() const { return *document.cluster().service(web); }

    const Pod &pod() const { return *document.cluster().pod(pod1); }

    SelectorEditor *selector() const { return editor<SelectorEditor>(u"spec.selector"_s); }

    QStringList podsListed() const
    {
        QStringList texts;
        const auto *list = selector()->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

    QString count() const { return selector()->findChild<QLabel *>(u"count"_s)->text(); }
};

QByteArray withPod(const QByteArray &name, const QByteArray &label)
{
    return "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: " + name + "\n  labels: {" + label +
           "}\nspec:\n  containers:\n  - {name: a, image: b}\n";
}

} // namespace

class ObjectFormTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aPortIsEditedInItsCell();
    void aSecondPortIsDoneOnceAllIsThere();
    void portsAreRemoved();
    void allThatIsWrongStandsBesideItsField();
    void oneWrongFieldDoesNotHoldUpOthers();
    void defaultsAreToldApart();
    void aChoiceIsMadeByKeys();
    void anExternalNameGoesWithItsType();
    void fieldsWithoutUseAreLeftOut_data();
    void fieldsWithoutUseAreLeftOut();
    void theSelectorTellsWhoMatches();
    void noSelectorChoosesNoPods();
    void aPodOfTheListIsSelected();
    void aLongTextIsShownFromItsBeginning();
    void aContainersPortReplacesThePod();
    void readinessIsSwitched();
    void theWorldIsStatedByItsForm_data();
    void theWorldIsStatedByItsForm();
    void whatIsTypedOutlivesOtherEdits();
    void escapeBringsBackWhatWasThere();
    void anotherObjectTakesNoDraftAlong();
    void everythingIsReachedByTab();
};

void ObjectFormTest::aPortIsEditedInItsCell()
{
    const Fixture f;
    f.enter(u"spec.ports[0].targetPort"_s, u"http"_s);
    QCOMPARE(f.text(), QByteArray(shopText).replace("targetPort: 8080", "targetPort: http"));
    f.enter(u"spec.ports[0].port"_s, u"9000"_s);
    QCOMPARE(f.service().ports[0].port, 9000);
}

void ObjectFormTest::aSecondPortIsDoneOnceAllIsThere()
{
    const Fixture f;
    f.add(u"spec.ports"_s);
    QCOMPARE(QApplication::focusWidget(), f.input(u"spec.ports[1].name"_s));
    f.enter(u"spec.ports[1].name"_s, u"admin"_s);
    QVERIFY(f.problem(u"spec.ports"_s).contains(u"[1].port"_s));
    QCOMPARE(f.marked(u"spec.ports"_s), (QStringList{u"⚠ name"_s, u"⚠ port"_s}));
    f.enter(u"spec.ports[1].port"_s, u"81"_s);
    QVERIFY(f.problem(u"spec.ports"_s).contains(u"[0].name"_s));
    QCOMPARE(f.text(), shopText);
    f.enter(u"spec.ports[0].name"_s, u"http"_s);
    QCOMPARE(f.problem(u"spec.ports"_s), QString());
    QCOMPARE(f.marked(u"spec.ports"_s), QStringList());
    QCOMPARE(f.service().ports.size(), 2);
    QCOMPARE(f.service().ports[1].port, 81);
}

void ObjectFormTest::portsAreRemoved()
{
    Fixture f;
    const NewItem second{u"spec.ports"_s, -1, {{u"name"_s, u"admin"_s}, {u"port"_s, qint64(81)}}};
    f.document.edit(u"edit"_s, SetFields{web, {{u"spec.ports[0].name"_s, u"http"_s}}});
    f.document.edit(u"edit"_s, AddItem{web, second});
    auto *cells = f.input(u"spec.ports[1].port"_s)->parentWidget()->parentWidget();
    qobject_cast<ItemCells *>(cells)->removeRequested();
    QCOMPARE(f.service().ports.size(), 1);
    QVERIFY(!f.input(u"spec.ports[1].port"_s));
    f.add(u"spec.ports"_s);
    cells = f.input(u"spec.ports[1].port"_s)->parentWidget()->parentWidget();
    qobject_cast<ItemCells *>(cells)->removeRequested();
    QVERIFY(!f.input(u"spec.ports[1].port"_s));
    QCOMPARE(f.service().ports.size(), 1);
}

void ObjectFormTest::allThatIsWrongStandsBesideItsField()
{
    const Fixture f;
    f.enter(u"spec.ports[0].port"_s, u"70000"_s);
    f.enter(u"spec.externalIPs"_s, u"127.0.0.1"_s);
    QVERIFY(f.problem(u"spec.ports"_s).contains(u"70000"_s));
    QVERIFY(f.problem(u"spec.externalIPs"_s).contains(u"127.0.0.1"_s));
    QCOMPARE(f.input(u"spec.ports[0].port"_s)->text(), u"70000"_s);
    QCOMPARE(f.text(), shopText);
    f.enter(u"spec.ports[0].port"_s, u"eighty"_s);
    QVERIFY(f.problem(u"spec.ports"_s).contains(u"eighty"_s));
}

void ObjectFormTest::oneWrongFieldDoesNotHoldUpOthers()
{
    const Fixture f;
    f.enter(u"spec.ports[0].port"_s, u"70000"_s);
    f.enter(u"spec.externalIPs"_s, u"203.0.113.9"_s);
    QCOMPARE(f.service().externalIps, QStringList(u"203.0.113.9"_s));
    QVERIFY(f.problem(u"spec.ports"_s).contains(u"70000"_s));
    f.enter(u"spec.ports[0].port"_s, u"81"_s);
    QCOMPARE(f.problem(u"spec.ports"_s), QString());
    QCOMPARE(f.service().ports[0].port, 81);
}

void ObjectFormTest::defaultsAreToldApart()
{
    const Fixture f;
    const QLineEdit *clusterIp = f.input(u"spec.clusterIP"_s);
    QVERIFY(clusterIp->text().isEmpty());
    QCOMPARE(clusterIp->placeholderText(), u"10.96.0.10 (default)"_s);
    const auto *affinity = f.input<QComboBox>(u"spec.sessionAffinity"_s);
    QCOMPARE(affinity->currentText(), u"None (default)"_s);
    QCOMPARE(f.input(u"spec.ports[0].targetPort"_s)->text(), u"8080"_s);
}

void ObjectFormTest::aChoiceIsMadeByKeys()
{
    const Fixture f;
    auto *affinity = f.input<QComboBox>(u"spec.sessionAffinity"_s);
    affinity->setFocus();
    f.press(Qt::Key_End);
    QCOMPARE(f.service().sessionAffinity, SessionAffinity::ClientIP);
    QVERIFY(affinity->hasFocus());
    f.press(Qt::Key_Home);
    QCOMPARE(f.text(), shopText);
    QCOMPARE(affinity->currentText(), u"None (default)"_s);
}

void ObjectFormTest::anExternalNameGoesWithItsType()
{
    const Fixture f;
    f.editor(u"spec.type"_s)->focusOn({});
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Space);
    QVERIFY(!f.problem(u"spec.externalName"_s).isEmpty());
    f.enter(u"spec.externalName"_s, u"db.example.com"_s);
    QCOMPARE(f.problem(u"spec.externalName"_s), QString());
    QCOMPARE(f.service().effectiveType(), ServiceType::ExternalName);
}

void ObjectFormTest::fieldsWithoutUseAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("leftOut");
    const QString ranges = u"spec.loadBalancerSourceRanges"_s;
    const QString name = u"spec.externalName"_s;
    const QString seconds = u"spec.sessionAffinityConfig.clientIP.timeoutSeconds"_s;
    const QString policy = u"spec.externalTrafficPolicy"_s;
    QTest::newRow("ClusterIP") << QByteArray("{ports: [{port: 80}]}")
                               << QStringList{u"spec.externalIPs"_s}
                               << QStringList{policy, ranges, name, seconds};
    QTest::newRow("external IPs") << QByteArray(
                                         "{externalIPs: [192.168.0.77], ports: [{port: 80}]}")
                                  << QStringList{policy} << QStringList{ranges};
    QTest::newRow("affinity") << QByteArray("{sessionAffinity: ClientIP, ports: [{port: 80}]}")
                              << QStringList{seconds} << QStringList{ranges, name};
    QTest::newRow("LoadBalancer") << QByteArray("{type: LoadBalancer, ports: [{port: 80}]}")
                                  << QStringList{ranges, policy} << QStringList{name, seconds};
    QTest::newRow("ExternalName")
        << QByteArray("{type: ExternalName, externalName: db.example.com}") << QStringList{name}
        << QStringList{ranges, policy, u"spec.selector"_s, u"spec.ports"_s};
    QTest::newRow("stated all the same")
        << QByteArray("{type: ExternalName, externalName: db.example.com, selector: {a: b}}")
        << QStringList{name, u"spec.selector"_s} << QStringList{u"spec.ports"_s};
}

void ObjectFormTest::fieldsWithoutUseAreLeftOut()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const QStringList, shown);
    QFETCH(const QStringList, leftOut);
    const Fixture f(web,
                    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: " + spec + "\n");
    for (const QString &field : shown)
        QVERIFY2(f.editor(field), qPrintable(field));
    for (const QString &field : leftOut)
        QVERIFY2(!f.editor(field), qPrintable(field));
}

void ObjectFormTest::noSelectorChoosesNoPods()
{
    const Fixture f(web, "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                         "spec: {ports: [{port: 80}]}\n" +
                             withPod("pod-1", "app: web"));
    QVERIFY2(f.count().startsWith(u"Without a selector"_s), qPrintable(f.count()));
    QCOMPARE(f.podsListed(), QStringList());
}

void ObjectFormTest::theSelectorTellsWhoMatches()
{
    const Fixture f(web, shopText + withPod("pod-2", "app: webb") + withPod("pod-3", "tier: db"));
    QCOMPARE(f.count(), u"Pods that match: 1 of 3"_s);
    QCOMPARE(f.podsListed(),
             QStringList({u"✓ pod-1"_s, u"≈ pod-2 says app=webb"_s, u"≈ pod-3 lacks app"_s}));
    f.selector()->focusOn(u"spec.selector[app]"_s);
    f.press(Qt::Key_F2);
    f.type(u"app=webb"_s);
    QCOMPARE(f.podsListed().first(), u"✓ pod-2"_s);
    QCOMPARE(f.text().count("selector: {app: web}"), 1);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.podsListed().first(), u"✓ pod-1"_s);
}

void ObjectFormTest::aPodOfTheListIsSelected()
{
    const Fixture f;
    auto *list = f.selector()->findChild<QListWidget *>();
    list->setFocus();
    list->setCurrentRow(0);
    f.press(Qt::Key_Return);
    QCOMPARE(f.selection.current(), pod1);
}

void ObjectFormTest::aLongTextIsShownFromItsBeginning()
{
    const QByteArray image = "registry.example.com/team/" + QByteArray(80, 'a');
    const Fixture f(
        pod1, QByteArray(withPod("pod-1", "app: web")).replace("image: b", "image: " + image));
    QCOMPARE(f.input(u"spec.containers[0].image"_s)->text(), QString::fromUtf8(image));
    QCOMPARE(f.input(u"spec.containers[0].image"_s)->cursorPosition(), 0);
}

void ObjectFormTest::aContainersPortReplacesThePod()
{
    const Fixture f(pod1);
    const IpAddress address = f.pod().podIp;
    f.enter(u"spec.containers[0].ports[0].containerPort"_s, u"9090"_s);
    QCOMPARE(f.pod().spec.containers[0].ports[0].containerPort, 9090);
    QVERIFY(f.pod().podIp != address);
}

void ObjectFormTest::readinessIsSwitched()
{
    const Fixture f(pod1);
    f.editor(u"status.conditions"_s)->focusOn({});
    QVERIFY(f.form.findChild<QCheckBox *>()->isChecked());
    f.press(Qt::Key_Space);
    QVERIFY(!f.pod().isReady());
    QVERIFY(!f.form.findChild<QCheckBox *>()->isChecked());
}

void ObjectFormTest::theWorldIsStatedByItsForm_data()
{
    QTest::addColumn<ObjectRef>("object");
    QTest::newRow("world") << worldRef();
    QTest::newRow("router") << routerRef();
}

void ObjectFormTest::theWorldIsStatedByItsForm()
{
    QFETCH(ObjectRef, object);
    const Fixture f(object);
    f.enter(u"data[forwards]"_s, u"8080>node-3:30000"_s);
    QCOMPARE(f.document.cluster().world().forwards, QList<Forward>({{8080, u"node-3"_s, 30000}}));
    QCOMPARE(f.input(u"data[forwards]"_s)->text(), u"8080>node-3:30000"_s);
    f.enter(u"data[forwards]"_s, u"8080"_s);
    QVERIFY(!f.problem(u"data[forwards]"_s).isEmpty());
    f.input<QComboBox>(u"data[loadBalancerProvider]"_s)->setFocus();
    f.press(Qt::Key_End);
    QCOMPARE(f.document.cluster().world().provider, LoadBalancerProvider::AddressKept);
}

void ObjectFormTest::whatIsTypedOutlivesOtherEdits()
{
    Fixture f;
    QLineEdit *port = f.input(u"spec.ports[0].port"_s);
    port->setFocus();
    port->selectAll();
    f.type(u"90"_s);
    f.document.edit(u"edit"_s, SetFields{web, {{u"spec.type"_s, u"NodePort"_s}}});
    QVERIFY(port->hasFocus());
    QCOMPARE(port->text(), u"90"_s);
    f.type(u"00"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.service().ports[0].port, 9000);
}

void ObjectFormTest::escapeBringsBackWhatWasThere()
{
    const Fixture f;
    f.enter(u"spec.ports[0].port"_s, u"70000"_s);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.input(u"spec.ports[0].port"_s)->text(), u"80"_s);
    QCOMPARE(f.problem(u"spec.ports"_s), QString());
}

void ObjectFormTest::anotherObjectTakesNoDraftAlong()
{
    Fixture f;
    f.enter(u"spec.ports[0].port"_s, u"70000"_s);
    f.selection.select(pod1);
    f.selection.select(web);
    QCOMPARE(f.input(u"spec.ports[0].port"_s)->text(), u"80"_s);
    QCOMPARE(f.problem(u"spec.ports"_s), QString());
}

void ObjectFormTest::everythingIsReachedByTab()
{
    const Fixture f;
    f.editor(u"spec.type"_s)->focusOn({});
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        f.press(Qt::Key_Tab);
    }
    for (QWidget *widget : f.form.findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        if (isInput && widget->isVisible())
            QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
    }
}

static const Registered<ObjectFormTest> registered{"tst_objectform"};

#include "tst_objectform.moc"
