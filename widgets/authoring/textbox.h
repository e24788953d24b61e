// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "authoring/lessontext.h"

#include <QMap>

class QLineEdit;
class QPlainTextEdit;

namespace podium {

/// A text of a lesson, as it is typed. What cannot be read stays as it was typed, and is told.
class TextBox : public FieldBox
{
    Q_OBJECT

protected:
    TextBox(LessonDraft &draft, const QString &field, const QString &caption, LessonText text,
            QWidget *parent);

    void showDraft() final;
    /// Lets the draft say what was entered, as far as it can be read.
    void take();

    virtual QString entered() const = 0;
    virtual void setEntered(const QString &text) = 0;

private:
    /// Whether what was entered is another way to say this.
    bool isEntered(const QString &text) const;

    LessonText m_text;
    std::optional<QString> m_shown{}; ///< what the draft said last
};

/// One line that is not told to learners: an id, a module.
class LineBox : public TextBox
{
    Q_OBJECT

public:
    LineBox(LessonDraft &draft, const QString &field, const QString &caption, LessonText text,
            QWidget *parent);

    /// What a line may look like.
    void setExample(const QString &example);

protected:
    QString entered() const override;
    void setEntered(const QString &text) override;

private:
    QLineEdit *m_line;
};

/// Lines as they stand in files: of a manifest, of what a step expects.
class LinesBox : public TextBox
{
    Q_OBJECT

public:
    /// As high as so many lines.
    LinesBox(LessonDraft &draft, const QString &field, const QString &caption, LessonText text,
             int lines, QWidget *parent);

    /// Shown while there is nothing.
    void setExample(const QString &example);

protected:
    QString entered() const override;
    void setEntered(const QString &text) override;

private:
    QPlainTextEdit *m_edit;
};

/// A sentence in each of the languages that Podium speaks. What other languages say is kept.
class SentenceBox : public FieldBox
{
    Q_OBJECT

public:
    SentenceBox(LessonDraft &draft, const QString &field, const QString &caption,
                PlaceOf<LocalText> place, QWidget *parent);

protected:
    void showDraft() override;

private:
    void type(const QString &language, const QString &text);

    PlaceOf<LocalText> m_place;
    QMap<QString, QPlainTextEdit *> m_edits{};
};

} // namespace podium
