// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "lessons/lesson.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace podium {

/// Where a text stands in a lesson; null if the lesson has no such part any more.
template <class Text>
using PlaceOf = std::function<Text *(Lesson &lesson)>;

/// One line that is not told to learners: an id, a module.
class LineBox : public FieldBox
{
    Q_OBJECT

public:
    LineBox(LessonDraft &draft, const QString &field, const QString &caption,
            PlaceOf<QString> place, QWidget *parent);

protected:
    void showDraft() override;

private:
    PlaceOf<QString> m_place;
    QLineEdit *m_line;
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

/// Lines of a manifest.
class ManifestBox : public FieldBox
{
    Q_OBJECT

public:
    ManifestBox(LessonDraft &draft, const QString &field, const QString &caption,
                PlaceOf<LessonManifest> place, QWidget *parent);

protected:
    void showDraft() override;

private:
    PlaceOf<LessonManifest> m_place;
    QPlainTextEdit *m_edit;
};

} // namespace podium
