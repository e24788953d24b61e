// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpbrowser.h"

#include "help/helpstyle.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 560;
constexpr int pageMargin = 20;
constexpr double listIndent = 24;
const QString startPage = u"index"_s;

QUrl urlOf(const QString &page)
{
    return QUrl(u"help:/%1.md"_s.arg(page));
}

} // namespace

HelpBrowser::HelpBrowser(HelpBook book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(std::move(book))
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(pageMargin);
    document()->setIndentWidth(listIndent);
    // source() is still that of the page before.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = QFileInfo(url.path()).completeBaseName();
        dress();
        emit pageChanged(m_page);
    });
}

void HelpBrowser::setBook(HelpBook book)
{
    m_book = std::move(book);
    refresh();
}

void HelpBrowser::showPage(const QString &page)
{
    const QUrl url = urlOf(m_book.has(page) ? page : startPage);
    if (url != source())
        setSource(url);
    else
        verticalScrollBar()->setValue(0);
}

void HelpBrowser::setLetterGrowth(int points)
{
    const int change = points - m_growth;
    m_growth = points;
    zoomIn(change); // the page is read anew with the font
}

void HelpBrowser::markWords(const QString &words)
{
    m_marked = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull();
             at = document()->find(word, at)) {
            QTextCharFormat look;
            look.setBackground(palette().highlight());
            look.setForeground(palette().highlightedText());
            marks.append({at, look});
        }
    }
    setExtraSelections(marks);
    const auto first =
        std::min_element(marks.begin(), marks.end(), [](const auto &a, const auto &b) {
            return a.cursor.position() < b.cursor.position();
        });
    if (first == marks.end())
        return;
    QTextCursor place = first->cursor;
    place.clearSelection();
    setTextCursor(place);
    ensureCursorVisible();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &url)
{
    const QString name = QFileInfo(url.path()).fileName();
    if (type == QTextDocument::ImageResource)
        return picture(name);
    return m_book.text(QFileInfo(name).completeBaseName()).toUtf8();
}

QImage HelpBrowser::picture(const QString &name) const
{
    QImage image(m_book.pictureFile(name));
    if (image.isNull())
        return image;
    image = image.scaledToWidth(int(pictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and letters are written into the page.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void HelpBrowser::refresh()
{
    if (source().isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    reload();
    bar->setValue(qRound(place * bar->maximum()));
}

void HelpBrowser::dress()
{
    document()->setDefaultFont(font());
    dressHelpPage(*document(), palette());
    markWords(std::exchange(m_marked, {}));
}

} // namespace podium
