// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/handoutbinding.h"

#include "window/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace podium {

using namespace Qt::StringLiterals;

HandoutBinding::HandoutBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{}

void HandoutBinding::saveQuestions()
{
    save(HandoutOrder::Sheet::Questions);
}

void HandoutBinding::saveAnswers()
{
    save(HandoutOrder::Sheet::Answers);
}

void HandoutBinding::save(HandoutOrder::Sheet sheet)
{
    const std::optional<Lesson> lesson = m_parts.lesson();
    if (!lesson)
        return;
    const bool isAnswers = sheet == HandoutOrder::Sheet::Answers;
    const QString a4 = tr("A4 paper (*.pdf)");
    const QString letter = tr("Letter paper (*.pdf)");
    const bool isOfLetterCountry =
        QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    QString chosen = isOfLetterCountry ? letter : a4;
    const QString name = lesson->id + (isAnswers ? u"-answers.pdf"_s : u".pdf"_s);
    QString path = QFileDialog::getSaveFileName(
        &m_window, isAnswers ? tr("Save the answer sheet") : tr("Save a hand-out"), name,
        a4 + u";;"_s + letter, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    write(path, {chosen == letter ? HandoutOrder::Paper::Letter : HandoutOrder::Paper::A4, sheet});
}

void HandoutBinding::write(const QString &path, const HandoutOrder &order)
{
    const std::optional<Lesson> lesson = m_parts.lesson();
    if (!lesson)
        return;
    const QString failure = writeHandout(path, *lesson, order);
    const QString name = QFileInfo(path).fileName();
    if (failure.isEmpty())
        m_parts.messageBar.showMessage(Severity::Note, tr("%1 is ready for print.").arg(name));
    else
        m_parts.messageBar.showMessage(Severity::Error,
                                       tr("%1 could not be written: %2").arg(name, failure));
}

} // namespace podium
