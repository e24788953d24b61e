// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/objectform.h"

#include "forms/chip.h"
#include "forms/previewstrip.h"
#include "forms/servicetypepicker.h"
#include "forms/typebox.h"

#include "formscene.h"
#include "support/testregistry.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

struct PreviewFixture : FormScene
{
    explicit PreviewFixture(const ObjectRef &object = web)
        : FormScene(shopText, object)
    {}

    /// What is said beside this field that an edit would do; empty for nothing.
    QString preview(const QString &field) const
    {
        const auto *label = editor(field)->findChild<QLabel *>(u"preview"_s);
        return label->isVisible() ? label->text() : QString();
    }

    QLineEdit *line(const QString &field) const
    {
        for (QLineEdit *input : form.findChildren<QLineEdit *>()) {
            if (input->accessibleName() == field && input->isVisible())
                return input;
        }
        return nullptr;
    }

    void typeInto(const QString &field, const QString &text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        type(text);
    }

    TypeBox *typeBox(const QString &name) const
    {
        for (TypeBox *box : form.findChildren<TypeBox *>()) {
            if (box->button()->text().startsWith(name))
                return box;
        }
        return nullptr;
    }

    static void pointAt(QWidget *widget)
    {
        // The pointer itself must be nowhere, or the widgets under it would be told otherwise.
        QCursor::setPos(-100, -100);
        const QPointF at(3, 3);
        QEnterEvent enter(at, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &enter);
    }

    static void leave(QWidget *widget)
    {
        QEvent left(QEvent::Leave);
        QApplication::sendEvent(widget, &left);
    }
};

} // namespace

class FormPreviewTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void typingTellsWhatItWouldDo();
    void typingNeverWaits();
    void escapeTakesItAway();
    void enteringTakesItAway();
    void whatIsThereAlreadySaysNothing();
    void whatWouldBeRefusedSaysNothingYet();
    void aLabelTellsBeforeItIsAdded();
    void theCrossOfAChipTellsBeforeItRemoves();
    void aTypeTellsWhenItIsPointedAt();
    void aChoiceTellsWhenItIsPointedAt();
    void readinessTellsWhenItHasTheFocus();
    void aLowFormHasItInSight();
    void anotherObjectTakesItAway();
    void anotherEditIsLookedAtAnew();
};

void FormPreviewTest::typingTellsWhatItWouldDo()
{
    PreviewFixture f;
    const QByteArray before = f.text();
    f.typeInto(u"spec.ports[0].port"_s, u"81"_s);
    QTRY_COMPARE(f.preview(u"spec.ports"_s), u"Opens 10.96.0.10:81 inside the cluster (web)\n"
                                             "Closes 10.96.0.10:80 inside the cluster (web)"_s);
    QCOMPARE(f.text(), before);
    QVERIFY(!f.document.canUndo());
    // Beside this field alone.
    for (const FieldEditor *editor : f.form.findChildren<FieldEditor *>()) {
        if (editor->field() != u"spec.ports"_s && !editor->isHidden())
            QVERIFY(f.preview(editor->field()).isEmpty());
    }
}

void FormPreviewTest::typingNeverWaits()
{
    // However much is typed in one go, only the last of it is looked at, and that by somebody else.
    PreviewFixture f;
    const QSignalSpy told(&f.pending, &PendingPreview::changed);
    f.typeInto(u"spec.ports[0].port"_s, u"12345"_s);
    QCOMPARE(told.size(), 0);
    QVERIFY(!f.pending.isKnown());
    QTRY_VERIFY(f.pending.isKnown());
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.pending.change(),
             Change(SetFields{web, {{u"spec.ports[0].port"_s, qint64(12345)}}}));
}

void FormPreviewTest::escapeTakesItAway()
{
    PreviewFixture f;
    f.typeInto(u"spec.ports[0].port"_s, u"81"_s);
    QTRY_VERIFY(!f.preview(u"spec.ports"_s).isEmpty());
    FormScene::press(Qt::Key_Escape);
    QCOMPARE(f.preview(u"spec.ports"_s), QString());
    QVERIFY(!f.pending.change());
    QVERIFY(!f.document.canUndo());
}

void FormPreviewTest::enteringTakesItAway()
{
    PreviewFixture f;
    f.typeInto(u"spec.ports[0].port"_s, u"81"_s);
    QTRY_VERIFY(!f.preview(u"spec.ports"_s).isEmpty());
    FormScene::press(Qt::Key_Return);
    QCOMPARE(f.preview(u"spec.ports"_s), QString());
    QVERIFY(!f.pending.change());
    QCOMPARE(f.document.cluster().service(web)->ports.first().port, 81);
}

void FormPreviewTest::whatIsThereAlreadySaysNothing()
{
    PreviewFixture f;
    f.typeInto(u"spec.ports[0].port"_s, u"8"_s);
    QVERIFY(f.pending.change());
    FormScene::type(u"0"_s);
    QVERIFY(!f.pending.change());
}

void FormPreviewTest::whatWouldBeRefusedSaysNothingYet()
{
    PreviewFixture f;
    f.typeInto(u"spec.ports[0].port"_s, u"99999"_s);
    QTRY_VERIFY(f.pending.isKnown());
    QCOMPARE(f.pending.preview()->refused.size(), 1);
    QCOMPARE(f.preview(u"spec.ports"_s), QString());
    QCOMPARE(f.problem(u"spec.ports"_s), QString());
    FormScene::press(Qt::Key_Return);
    QVERIFY(!f.problem(u"spec.ports"_s).isEmpty());
}

void FormPreviewTest::aLabelTellsBeforeItIsAdded()
{
    PreviewFixture f(pod1);
    const QString labels = u"metadata.labels"_s;
    f.editor(labels)->focusOn(u"metadata.labels[app]"_s);
    FormScene::press(Qt::Key_F2);
    FormScene::type(u"app=db"_s);
    QTRY_COMPARE(f.preview(labels), u"Endpoints of web: −1 (pod-1), none is left"_s);
    FormScene::press(Qt::Key_Escape);
    QCOMPARE(f.preview(labels), QString());
    QCOMPARE(f.text(), shopText);
}

void FormPreviewTest::theCrossOfAChipTellsBeforeItRemoves()
{
    PreviewFixture f(pod1);
    const QString labels = u"metadata.labels"_s;
    auto *chip = f.editor(labels)->findChild<Chip *>();
    QCOMPARE(chip->text(), u"app=web"_s);
    const QPoint cross(chip->width() - 12, chip->height() / 2);
    QTest::mouseMove(chip, cross);
    QTRY_COMPARE(f.preview(labels), u"Endpoints of web: −1 (pod-1), none is left"_s);
    QTest::mouseMove(chip, QPoint(10, chip->height() / 2));
    QCOMPARE(f.preview(labels), QString());
    QCOMPARE(f.text(), shopText);
    QTest::mouseClick(chip, Qt::LeftButton, {}, cross);
    QVERIFY(!f.text().contains("app: web #"));
}

void FormPreviewTest::aTypeTellsWhenItIsPointedAt()
{
    PreviewFixture f;
    const QString type = u"spec.type"_s;
    TypeBox *outer = f.typeBox(u"LoadBalancer"_s);
    TypeBox *middle = f.typeBox(u"NodePort"_s);
    TypeBox *inner = f.typeBox(u"ClusterIP"_s);
    PreviewFixture::pointAt(outer);
    PreviewFixture::pointAt(middle);
    QTRY_COMPARE(f.preview(type), u"Opens port 30086 on every node (3)"_s);
    PreviewFixture::pointAt(inner);
    QCOMPARE(f.preview(type), QString()); // that is what it is
    PreviewFixture::leave(inner);
    PreviewFixture::leave(middle);
    QTRY_VERIFY(f.preview(type).contains(u"198.51.100.10:80"_s));
    PreviewFixture::leave(outer);
    QCOMPARE(f.preview(type), QString());
    QCOMPARE(f.text(), shopText);
}

void FormPreviewTest::aChoiceTellsWhenItIsPointedAt()
{
    PreviewFixture f;
    const QString affinity = u"spec.sessionAffinity"_s;
    auto *box = f.editor(affinity)->findChild<QComboBox *>();
    emit box->highlighted(box->findText(u"ClientIP"_s));
    QTRY_COMPARE(f.preview(affinity), u"Changes no endpoint and no door"_s);
    QEvent hidden(QEvent::Hide);
    QApplication::sendEvent(box->view(), &hidden);
    QCOMPARE(f.preview(affinity), QString());
}

void FormPreviewTest::readinessTellsWhenItHasTheFocus()
{
    PreviewFixture f(pod1);
    const QString readiness = u"status.conditions"_s;
    f.editor(readiness)->focusOn({});
    QTRY_COMPARE(f.preview(readiness), u"Endpoints of web: −1 (pod-1), none is left"_s);
    FormScene::press(Qt::Key_Space);
    QCOMPARE(f.preview(readiness), QString());
    QVERIFY(!f.document.cluster().pod(pod1)->isReady());
}

void FormPreviewTest::aLowFormHasItInSight()
{
    PreviewFixture f;
    f.form.resize(300, 120);
    f.editor(u"spec.type"_s)->focusOn({});
    PreviewFixture::pointAt(f.typeBox(u"LoadBalancer"_s));
    QTRY_VERIFY(!f.preview(u"spec.type"_s).isEmpty());
    const auto *pinned =
        f.form.viewport()->findChild<PreviewStrip *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(pinned && pinned->isVisible());
    QVERIFY(f.form.viewport()->rect().contains(pinned->geometry()));
    PreviewFixture::leave(f.typeBox(u"LoadBalancer"_s));
    QVERIFY(!pinned->isVisible());
    f.form.resize(300, 900);
    PreviewFixture::pointAt(f.typeBox(u"LoadBalancer"_s));
    QTRY_VERIFY(!f.preview(u"spec.type"_s).isEmpty());
    QVERIFY(!pinned->isVisible());
}

void FormPreviewTest::anotherObjectTakesItAway()
{
    PreviewFixture f;
    f.typeInto(u"spec.ports[0].port"_s, u"81"_s);
    QVERIFY(f.pending.change());
    FieldEditor *type = f.editor(u"spec.type"_s);
    f.selection.select(pod1);
    QVERIFY(!f.pending.change());
    // Its widgets go a moment later; a pointer over them has nothing to say until then.
    emit type->changeConsidered(SetFields{web, {{u"spec.type"_s, u"NodePort"_s}}});
    QVERIFY(!f.pending.change());
}

void FormPreviewTest::anotherEditIsLookedAtAnew()
{
    PreviewFixture f(pod1);
    const QString labels = u"metadata.labels"_s;
    f.editor(labels)->focusOn(u"metadata.labels[app]"_s);
    FormScene::press(Qt::Key_F2);
    FormScene::type(u"app=db"_s);
    QTRY_VERIFY(!f.preview(labels).isEmpty());
    f.document.edit(u"selector"_s, SetFields{web, {{u"spec.selector[app]"_s, u"db"_s}}});
    QTRY_COMPARE(f.preview(labels), u"Endpoints of web: +1 (pod-1)"_s);
}

static const podium::test::Registered<FormPreviewTest> registered{"tst_preview"};

#include "tst_preview.moc"
