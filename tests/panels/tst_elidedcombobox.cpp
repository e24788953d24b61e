// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/elidedcombobox.h"

#include "support/testregistry.h"

#include <QLineEdit>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class ElidedComboBoxTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void saysThatSomethingIsLeftOut_data();
    void saysThatSomethingIsLeftOut();
};

void ElidedComboBoxTest::saysThatSomethingIsLeftOut_data()
{
    QTest::addColumn<bool>("editable");
    QTest::newRow("to choose from") << false;
    QTest::newRow("to type in") << true;
}

void ElidedComboBoxTest::saysThatSomethingIsLeftOut()
{
    QFETCH(const bool, editable);
    const QString text = u"phone, on the internet"_s;
    ElidedComboBox box;
    if (editable)
        box.makeEditable();
    box.addItem(text);
    box.resize(500, 30);
    box.ensurePolished();
    box.grab(); // lays it out
    QCOMPARE(box.shownText(), text);
    box.resize(110, 30);
    const QImage cut = box.grab().toImage();
    const QString shown = box.shownText();
    QVERIFY2(shown.endsWith(u'…') && shown.size() > 3, qPrintable(shown));
    QCOMPARE(box.currentText(), text);
    // What is painted is what it says: the same as if there were no more of it.
    ElidedComboBox same;
    if (editable)
        same.makeEditable();
    same.addItem(shown.chopped(1));
    same.resize(110, 30);
    QVERIFY(same.grab().toImage() != cut);
    same.setItemText(0, text);
    QCOMPARE(same.grab().toImage(), cut);
    QComboBox usual;
    usual.setEditable(editable);
    usual.addItem(text);
    usual.resize(110, 30);
    QVERIFY(usual.grab().toImage() != cut);
}

static const Registered<ElidedComboBoxTest> registered{"tst_elidedcombobox"};

#include "tst_elidedcombobox.moc"
