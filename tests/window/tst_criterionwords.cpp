// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/authoringpanel.h"
#include "authoring/criteriabox.h"
#include "authoring/criterionwords.h"
#include "document/lessons/lessondraft.h"
#include "lessons/criteriontexts.h"
#include "window/authoringbinding.h"

#include "support/testregistry.h"
#include "window/cuttexts.h"
#include "window/walkedwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A lesson that is being written, whose challenge has one criterion, in the form.
struct WrittenCriterion
{
    WalkedWindow walked;

    explicit WrittenCriterion(const QString &language)
        : walked(100, language)
    {
        walked.action(Actions::NewLesson)->trigger();
        auto *parts = panel().findChild<QListWidget *>();
        parts->setCurrentRow(parts->count() - 1);
    }

    AuthoringPanel &panel() { return walked.window().authoring().panel(); }

    void setKind(const QString &kind)
    {
        walked.window().authoring().draft().change([&](Lesson &lesson) {
            if (!lesson.challenge)
                lesson.challenge.emplace();
            criteriaIn(*lesson.challenge) = {criterionFrom({kind, {}}).criterion};
        });
        walked.window().authoring().draft().check();
        QCoreApplication::processEvents();
    }

    CriterionBox *box() { return panel().findChild<CriterionBox *>(); }
};

/// What is shown in it while it is empty, as far as there is room.
bool showsItsExample(const QLineEdit &line)
{
    constexpr int margin = 4; // beside the cursor
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) + margin <= inside.width();
}

bool showsItsChoice(const QComboBox &choices)
{
    QStyleOptionComboBox option;
    option.initFrom(&choices);
    const QRect inside = choices.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, &choices);
    return choices.fontMetrics().horizontalAdvance(choices.currentText()) <= inside.width();
}

} // namespace

/// How the form for criteria calls what a lesson's file has names for.
class CriterionWordsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyKindAndKeyIsSaidInWords()
    {
        for (const QString &kind : criterionKinds()) {
            QVERIFY2(criterionKindWords(kind) != kind, qPrintable(kind));
            QStringList words;
            for (const QString &key : criterionKeys(kind)) {
                QVERIFY2(criterionKeyWords(kind, key) != key, qPrintable(kind + u": "_s + key));
                words.append(criterionKeyWords(kind, key));
            }
            QCOMPARE(words.removeDuplicates(), 0);
        }
    }

    void everyExampleCanBeEntered_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        for (const QString &kind : criterionKinds()) {
            for (const QString &key : criterionKeys(kind))
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(key)) << kind << key;
        }
    }

    void everyExampleCanBeEntered()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, key);
        const QString example = criterionKeyExample(kind, key);
        QVERIFY(!example.isEmpty());
        const bool isList = kind == "endpoints"_L1 && key == "equals"_L1;
        const QStringList ways = isList ? QStringList{example} : example.split(u", "_s);
        for (const QString &way : ways) {
            const CriterionReading reading = criterionFrom({kind, {{key, way}}});
            for (const Problem &problem : reading.problems)
                QVERIFY2(problem.field != key, qPrintable(way));
        }
    }

    void theFormIsReadWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kind");
        for (const QString &language : {u"en"_s, u"ko"_s}) {
            for (const QString &kind : criterionKinds())
                QTest::addRow("%s %s", qPrintable(language), qPrintable(kind)) << language << kind;
        }
    }

    void theFormIsReadWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, kind);
        WrittenCriterion f(language);
        f.setKind(kind);
        QCOMPARE(cutTexts(f.walked.window()), QStringList());
        QVERIFY(showsItsChoice(*f.box()->findChild<QComboBox *>()));
        const QStringList keys = criterionKeys(kind);
        int lines = 0;
        for (const auto *line : f.box()->findChildren<QLineEdit *>()) {
            QVERIFY2(showsItsExample(*line), qPrintable(line->placeholderText()));
            ++lines;
        }
        QVERIFY(lines >= keys.size());
    }

    void whatIsMissingIsNamed()
    {
        WrittenCriterion f(u"en"_s);
        f.setKind(u"endpoints"_s);
        QVERIFY2(f.box()->problemText().contains(u"Service: This field is required."_s),
                 qPrintable(f.box()->problemText()));
    }
};

static const Registered<CriterionWordsTest> registered{"tst_criterionwords"};
#include "tst_criterionwords.moc"
