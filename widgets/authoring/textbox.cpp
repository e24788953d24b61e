// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/textbox.h"

#include "document/lessons/lessondraft.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceLines = 3;
constexpr int manifestLines = 12;

void setLines(QPlainTextEdit &edit, int lines)
{
    constexpr int frame = 10;
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + frame);
}

/// "English" and "한국어", in every language.
QString ownName(const QString &language)
{
    return language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
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

LineBox::LineBox(LessonDraft &draft, const QString &field, const QString &caption,
                 PlaceOf<QString> place, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_place(std::move(place))
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(caption);
    body()->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().change(
            [&](Lesson &lesson) {
                if (QString *value = m_place(lesson))
                    *value = text.trimmed();
            },
            this->field());
    });
    follow();
}

void LineBox::showDraft()
{
    Lesson lesson = draft().lesson();
    const QString *text = m_place(lesson);
    if (text && m_line->text().trimmed() != *text)
        m_line->setText(*text);
}

SentenceBox::SentenceBox(LessonDraft &draft, const QString &field, const QString &caption,
                         PlaceOf<LocalText> place, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_place(std::move(place))
{
    for (const QString &language : shippedLanguages()) {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(ownName(language));
        edit->setAccessibleName(caption + u", "_s + ownName(language));
        setLines(*edit, sentenceLines);
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

ManifestBox::ManifestBox(LessonDraft &draft, const QString &field, const QString &caption,
                         PlaceOf<LessonManifest> place, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_place(std::move(place))
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setAccessibleName(caption);
    setLines(*m_edit, manifestLines);
    body()->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QByteArray bytes = m_edit->toPlainText().toUtf8();
        this->draft().change(
            [&](Lesson &lesson) {
                if (LessonManifest *manifest = m_place(lesson))
                    *manifest = LessonManifest{bytes, {}, {}, 0, 0};
            },
            this->field());
    });
    follow();
}

void ManifestBox::showDraft()
{
    Lesson lesson = draft().lesson();
    if (const LessonManifest *manifest = m_place(lesson))
        showText(*m_edit, QString::fromUtf8(manifest->bytes));
}

} // namespace podium
