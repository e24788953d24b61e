// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/textbox.h"

#include "authoring/growingtext.h"
#include "document/explain/problemsentence.h"
#include "document/explain/shownlanguage.h"
#include "document/lessons/lessondraft.h"
#include "theme/letters.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void setLines(QPlainTextEdit &edit, int lines)
{
    constexpr int frame = 10;
    followFont(edit, [&edit, lines] {
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + frame);
    });
}

/// "English" and "한국어", in every language.
QString ownName(const QString &language)
{
    return language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
}

/// That of whoever writes comes first.
QStringList languagesToWrite()
{
    QStringList languages = shippedLanguages();
    languages.removeAll(shownLanguage());
    return QStringList{shownLanguage()} + languages;
}

/// Shows the text without taking the cursor away from somebody who types it.
void showText(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText() == text)
        return;
    const QSignalBlocker quiet(edit);
    edit.setPlainText(text);
}

} // namespace

TextBox::TextBox(LessonDraft &draft, const QString &field, const QString &caption, LessonText text,
                 QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_text(std::move(text))
{}

void TextBox::take()
{
    Problems problems;
    draft().change([&](Lesson &lesson) { problems = m_text.take(lesson, entered()); }, field());
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences.append(sentence(problem));
    setEntryProblem(sentences.join(u'\n'));
}

bool TextBox::isEntered(const QString &text) const
{
    Lesson lesson = draft().lesson();
    return m_text.take(lesson, entered()).isEmpty() && m_text.shown(lesson) == text;
}

void TextBox::showDraft()
{
    const std::optional<QString> text = m_text.shown(draft().lesson());
    if (!text || text == m_shown)
        return;
    const bool isFirst = !std::exchange(m_shown, text);
    if (!isFirst && isEntered(*text))
        return;
    setEntryProblem({});
    setEntered(*text);
}

LineBox::LineBox(LessonDraft &draft, const QString &field, const QString &caption, LessonText text,
                 QWidget *parent)
    : TextBox(draft, field, caption, std::move(text), parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(caption);
    body()->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineBox::take);
    follow();
}

void LineBox::setExample(const QString &example)
{
    m_line->setPlaceholderText(example);
}

QString LineBox::entered() const
{
    return m_line->text();
}

void LineBox::setEntered(const QString &text)
{
    m_line->setText(text);
}

LinesBox::LinesBox(LessonDraft &draft, const QString &field, const QString &caption,
                   LessonText text, int lines, QWidget *parent)
    : TextBox(draft, field, caption, std::move(text), parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setFont(fixedWidthFont());
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setAccessibleName(caption);
    setLines(*m_edit, lines);
    body()->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesBox::take);
    follow();
}

void LinesBox::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example);
}

QString LinesBox::entered() const
{
    return m_edit->toPlainText();
}

void LinesBox::setEntered(const QString &text)
{
    showText(*m_edit, text);
}

SentenceBox::SentenceBox(LessonDraft &draft, const QString &field, const QString &caption,
                         PlaceOf<LocalText> place, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_place(std::move(place))
{
    for (const QString &language : languagesToWrite()) {
        auto *edit = new GrowingText(this);
        edit->setPlaceholderText(ownName(language));
        edit->setAccessibleName(caption + u", "_s + ownName(language));
        body()->addWidget(edit);
        m_edits.insert(language, edit);
        connect(edit, &QPlainTextEdit::textChanged, this,
                [this, language, edit] { type(language, edit->toPlainText()); });
    }
    follow();
}

void SentenceBox::type(const QString &language, const QString &text)
{
    draft().change(
        [&](Lesson &lesson) {
            LocalText *sentence = m_place(lesson);
            if (!sentence)
                return;
            if (text.trimmed().isEmpty())
                sentence->byLanguage.remove(language);
            else
                sentence->byLanguage.insert(language, text.trimmed());
        },
        field() + u'.' + language);
}

void SentenceBox::showDraft()
{
    Lesson lesson = draft().lesson();
    const LocalText *sentence = m_place(lesson);
    for (auto edit = m_edits.begin(); sentence && edit != m_edits.end(); ++edit) {
        const QString text = sentence->byLanguage.value(edit.key());
        if ((*edit)->toPlainText().trimmed() != text)
            showText(**edit, text);
    }
}

} // namespace podium
