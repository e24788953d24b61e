// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace podium {

class LessonDraft;
class LessonStudio;

/// A part of a lesson that has a form of its own.
struct DraftPart
{
    enum class Kind { Head, Start, Step, Challenge };

    Kind kind{Kind::Head};
    int step{0}; ///< of Step

    bool operator==(const DraftPart &) const = default;
};

/// The parts of the lesson that is written, one below the other, and how much is wrong in each;
/// steps are added, moved and taken out here.
class DraftParts : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    DraftParts(LessonDraft &draft, const LessonStudio &studio, QWidget *parent = nullptr);

    DraftPart current() const;
    void setCurrent(const DraftPart &part);

signals:
    void currentChanged(const podium::DraftPart &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    DraftPart partAt(int row) const;
    int rowOf(const DraftPart &part) const;
    QString titleOf(const DraftPart &part) const;
    int problemsIn(const DraftPart &part) const;
    void fill();
    void refreshButtons();
    void addStep();
    void removeStep();
    void moveStep(int by);
    void retranslate();

    LessonDraft &m_draft;
    const LessonStudio &m_studio;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace podium
