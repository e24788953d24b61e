// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/authoringpanel.h"
#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonstudio.h"
#include "lessons/lessonwriter.h"
#include "window/authoringbinding.h"

#include "window/keyboard.h"
#include "window/windowfixture.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace podium::test {

/// A teacher who has a keyboard alone.
struct Teacher : WindowFixture
{
    Keyboard keys{window};

    Teacher()
    {
        window.openStartScene();
        window.show();
        QApplication::setActiveWindow(&window);
    }

    LessonDraft &draft() { return window.authoring().draft(); }

    QWidget &panel() { return window.authoring().panel(); }

    /// Opens a lesson that is kept in a file of its own; returns where.
    QString keepLesson()
    {
        const QString path = folder.filePath(QStringLiteral("mine.yaml"));
        window.authoring().editFile(shippedLessons().first().path);
        return draft().save(path).isEmpty() ? path : QString();
    }

    void setMinutes(int minutes)
    {
        draft().change([minutes](Lesson &lesson) { lesson.minutes = minutes; });
    }

    /// Begins to record more of the first step, and removes a pod; returns how much is done there
    /// before.
    qsizetype recordARemoval()
    {
        const qsizetype before = draft().lesson().steps.first().actions.size();
        window.authoring().studio().record(LessonStudio::Take::Step);
        ClusterDocument &document = window.document();
        const ObjectRef pod = refOf(*document.cluster().pods().begin());
        document.edit(QStringLiteral("removal"), RemoveObject{pod});
        return before;
    }

    /// The lesson that is open, as another program would leave it.
    QByteArray lessonOfOthers()
    {
        Lesson lesson = draft().lesson();
        lesson.minutes = 99;
        return lessonFile(lesson);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { keys.press(key, modifiers); }

    bool tabTo(const QString &name)
    {
        const bool isThere = keys.tabTo(name);
        if (!isThere)
            qWarning("nothing is called %s", qPrintable(name));
        return isThere;
    }

    /// Types both languages of a sentence.
    void write(const QString &name, const QString &english, const QString &korean)
    {
        QVERIFY(tabTo(name + QStringLiteral(", English")));
        typeText(english);
        QVERIFY(tabTo(name + QStringLiteral(", 한국어")));
        typeText(korean);
    }

    void pressButton(const QString &name)
    {
        QVERIFY(tabTo(name));
        press(Qt::Key_Space);
    }

    /// The part in this row.
    void choosePart(int row)
    {
        QVERIFY(tabTo(QStringLiteral("Parts of the lesson")));
        press(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
    }

    void typeText(const QString &text) { keys.type(text); }

    QStringList problems()
    {
        draft().check();
        QStringList lines;
        for (const Problem &problem : draft().problems())
            lines.append(problem.field);
        return lines;
    }
};

/// Answers the next dialog that opens.
template <class Dialog, class Answer>
void answerNext(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible()) {
                answer(*dialog);
                return;
            }
        }
        answerNext<Dialog>(answer);
    });
}

inline void pressButton(const QMessageBox &box, const QString &text)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button->text().remove(u'&') == text)
            button->click();
    }
}

} // namespace podium::test
