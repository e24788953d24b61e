// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonrecord.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace podium {

class WrappedLabel;

/// The lessons to choose from, by module, and how far one has come in each.
class LessonList : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(QWidget *parent = nullptr);

    void setLessons(const QList<LessonCatalogEntry> &lessons);
    void setProgress(const LessonProgress &progress);

    QString current() const;

signals:
    void startRequested(const QString &path);
    /// Show it to a class.
    void presentRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *moduleItem(const QString &module);
    /// Titles have the room of signs that there are none of.
    void fitSigns();
    void describeCurrent();
    const LessonCatalogEntry *currentEntry() const;
    void start();
    void present();
    void retranslate();

    QList<LessonCatalogEntry> m_lessons{};
    LessonProgress m_progress{};
    WrappedLabel *m_heading;
    QTreeWidget *m_tree;
    WrappedLabel *m_goal;
    QPushButton *m_start;
    QPushButton *m_present;
};

} // namespace podium
