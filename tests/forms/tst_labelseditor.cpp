// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/labelseditor.h"

#include "forms/chip.h"

#include "formscene.h"
#include "support/testregistry.h"

#include <QLineEdit>
#include <QToolButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString labels = u"metadata.labels"_s;

/// The labels of pod-1, whose chips are app=web and tier=front.
struct Fixture : FormScene
{
    Fixture()
        : FormScene(shopText, pod1)
    {}

    QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : editor(labels)->findChildren<Chip *>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }

    void focus(const QString &key) const
    {
        editor(labels)->focusOn(u"metadata.labels[%1]"_s.arg(key));
    }

    QLineEdit *input() const { return editor(labels)->findChild<QLineEdit *>(); }

    QString explanation() const
    {
        const auto *label = editor(labels)->findChild<QLabel *>(u"explanation"_s);
        return label->isHidden() ? QString() : label->text();
    }

    QString focusedChip() const
    {
        const auto *chip = qobject_cast<Chip *>(QApplication::focusWidget());
        return chip ? chip->text() : QString();
    }

    LabelSet stored() const { return document.cluster().pod(pod1)->meta.labels; }
};

} // namespace

class LabelsEditorTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void labelsAreChips();
    void aValueIsEditedInItsPlace_data();
    void aValueIsEditedInItsPlace();
    void aKeyIsRenamedInItsLine();
    void keyAndValueChangeInOneStep();
    void labelsAreAddedAndRemoved();
    void whatTheApiRefusesIsExplainedWhileTyping_data();
    void whatTheApiRefusesIsExplainedWhileTyping();
    void aKeyThatIsThereAlreadyIsNotAdded();
    void escapeGivesUp();
    void whatIsTypedOutlivesOtherEdits();
    void leavingByTabKeepsWhatIsRight();
    void theFocusStaysOnItsLabel();
};

void LabelsEditorTest::labelsAreChips()
{
    const Fixture f;
    QCOMPARE(f.chips(), QStringList({u"app=web"_s, u"tier=front"_s}));
    for (const Chip *chip : f.form.findChildren<Chip *>()) {
        QCOMPARE(chip->accessibleName(), chip->text());
        QVERIFY(chip->height() >= 24);
    }
}

void LabelsEditorTest::aValueIsEditedInItsPlace_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("F2") << Qt::Key_F2;
    QTest::newRow("Space") << Qt::Key_Space;
}

void LabelsEditorTest::aValueIsEditedInItsPlace()
{
    QFETCH(Qt::Key, key);
    const Fixture f;
    f.focus(u"app"_s);
    QCOMPARE(f.focusedChip(), u"app=web"_s);
    f.press(key);
    QCOMPARE(f.input()->text(), u"app=web"_s);
    f.type(u"app=db"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.text(), QByteArray(shopText).replace("app: web # the", "app: db # the"));
    QCOMPARE(f.focusedChip(), u"app=db"_s);
}

void LabelsEditorTest::aKeyIsRenamedInItsLine()
{
    const Fixture f;
    f.focus(u"app"_s);
    f.press(Qt::Key_F2);
    f.type(u"name=web"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.text(), QByteArray(shopText).replace("app: web # the", "name: web # the"));
    QCOMPARE(f.focusedChip(), u"name=web"_s);
}

void LabelsEditorTest::keyAndValueChangeInOneStep()
{
    Fixture f;
    f.focus(u"app"_s);
    f.press(Qt::Key_F2);
    f.type(u"name=db"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.stored(), LabelSet({{u"name"_s, u"db"_s}, {u"tier"_s, u"front"_s}}));
    f.document.undo();
    QCOMPARE(f.text(), shopText);
}

void LabelsEditorTest::labelsAreAddedAndRemoved()
{
    const Fixture f;
    f.editor(labels)->focusOn({});
    f.press(Qt::Key_Space);
    f.type(u"env=prod"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.chips(), QStringList({u"app=web"_s, u"env=prod"_s, u"tier=front"_s}));
    QCOMPARE(f.focusedChip(), u"env=prod"_s);
    f.press(Qt::Key_Delete);
    QCOMPARE(f.text(), shopText);
    QCOMPARE(f.focusedChip(), u"tier=front"_s);
    f.press(Qt::Key_Delete);
    f.press(Qt::Key_Delete);
    QVERIFY(f.stored().isEmpty());
    QCOMPARE(QApplication::focusWidget(), f.editor(labels)->findChild<QToolButton *>());
}

void LabelsEditorTest::whatTheApiRefusesIsExplainedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("characters of the value") << u"app=my web"_s;
    QTest::newRow("end of the value") << u"app=web-"_s;
    QTest::newRow("length of the value") << u"app="_s + QString(64, u'a');
    QTest::newRow("characters of the key") << u"a b=web"_s;
    QTest::newRow("length of the key") << QString(64, u'a') + u"=web"_s;
    QTest::newRow("prefix of the key") << u"Not_DNS/app=web"_s;
    QTest::newRow("no key") << u"=web"_s;
    QTest::newRow("no value") << u"app"_s;
}

void LabelsEditorTest::whatTheApiRefusesIsExplainedWhileTyping()
{
    QFETCH(QString, typed);
    const Fixture f;
    f.focus(u"app"_s);
    f.press(Qt::Key_F2);
    QVERIFY(f.explanation().isEmpty());
    f.type(typed);
    QVERIFY(!f.explanation().isEmpty());
    QCOMPARE(f.input()->accessibleDescription(), f.explanation());
    f.press(Qt::Key_Return);
    QCOMPARE(f.text(), shopText);
    QVERIFY(f.input()->hasFocus());
    QCOMPARE(f.input()->text(), typed);
    f.input()->selectAll();
    f.type(u"app=ok"_s);
    QVERIFY(f.explanation().isEmpty());
}

void LabelsEditorTest::aKeyThatIsThereAlreadyIsNotAdded()
{
    const Fixture f;
    f.editor(labels)->focusOn({});
    f.press(Qt::Key_Space);
    f.type(u"app=db"_s);
    QVERIFY(f.explanation().contains(u"app"_s));
    f.press(Qt::Key_Return);
    QCOMPARE(f.text(), shopText);
}

void LabelsEditorTest::escapeGivesUp()
{
    const Fixture f;
    f.focus(u"tier"_s);
    f.press(Qt::Key_F2);
    f.type(u"tier=b!"_s);
    f.press(Qt::Key_Escape);
    QCOMPARE(f.text(), shopText);
    QCOMPARE(f.focusedChip(), u"tier=front"_s);
    QVERIFY(f.explanation().isEmpty());
}

void LabelsEditorTest::whatIsTypedOutlivesOtherEdits()
{
    Fixture f;
    f.focus(u"tier"_s);
    f.press(Qt::Key_F2);
    f.type(u"tier=ba"_s);
    f.document.edit(u"edit"_s, SetFields{pod1, {{u"metadata.labels[a]"_s, u"b"_s}}});
    QVERIFY(f.input()->hasFocus());
    f.type(u"ck"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.stored(),
             LabelSet({{u"a"_s, u"b"_s}, {u"app"_s, u"web"_s}, {u"tier"_s, u"back"_s}}));
}

void LabelsEditorTest::leavingByTabKeepsWhatIsRight()
{
    const Fixture f;
    f.focus(u"tier"_s);
    f.press(Qt::Key_F2);
    f.type(u"tier=back"_s);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.stored().value(u"tier"_s), u"back"_s);
    QVERIFY(!f.input()->isVisible());
    f.focus(u"tier"_s);
    f.press(Qt::Key_F2);
    f.type(u"tier=b!"_s);
    f.press(Qt::Key_Tab);
    QVERIFY(f.input()->isVisible());
    QCOMPARE(f.input()->text(), u"tier=b!"_s);
    QVERIFY(!f.explanation().isEmpty());
}

void LabelsEditorTest::theFocusStaysOnItsLabel()
{
    Fixture f;
    f.focus(u"tier"_s);
    f.document.edit(u"edit"_s, SetFields{pod1, {{u"metadata.labels[a]"_s, u"b"_s}}});
    QCOMPARE(f.focusedChip(), u"tier=front"_s);
}

static const Registered<LabelsEditorTest> registered{"tst_labelseditor"};

#include "tst_labelseditor.moc"
