// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return u":/podium/help/"_s;
}

QString readHelpFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The two lines of the licence are for those who read the file.
QString withoutLicence(const QString &text)
{
    return text.mid(qMax(text.indexOf(u"\n# "_s), qsizetype(-1)) + 1);
}

QList<HelpSection> contentsOf(const QString &index)
{
    static const QRegularExpression link(u"^- \\[(.+)\\]\\((.+)\\.md\\)$"_s);
    QList<HelpSection> sections;
    for (const QString &line : index.split(u'\n')) {
        if (line.startsWith("## "_L1))
            sections.append(HelpSection{line.mid(3), {}});
        else if (const auto found = link.match(line); found.hasMatch() && !sections.isEmpty())
            sections.last().entries.append({found.captured(2), found.captured(1)});
    }
    return sections;
}

/// A line as it is read: without the signs of Markdown.
QString plainLine(QString line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lead(u"^(#+|-|\\d+\\.|\\|) "_s);
    line.replace(link, u"\\1"_s).remove(lead);
    line.remove(u"**"_s).remove(u'*').remove(u'`').replace(u'|', u' ');
    return line.simplified();
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// So much of the line around the word as can be read at a glance.
QString shortened(const QString &line, const QString &word)
{
    constexpr qsizetype most = 90;
    constexpr qsizetype before = 30;
    const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
    const qsizetype from = at <= before ? 0 : line.indexOf(u' ', at - before) + 1;
    QString part = line.mid(from);
    if (part.size() > most)
        part = part.left(part.lastIndexOf(u' ', most)) + u" …"_s;
    return from > 0 ? u"… "_s + part : part;
}

/// The first line below the title with all of the words, or else with the first of them.
QString lineWith(const QString &text, const QStringList &words)
{
    const QStringList lines = text.split(u'\n').mid(1);
    for (const QStringList &wanted : {words, words.mid(0, 1)}) {
        for (const QString &line : lines) {
            const QString plain = plainLine(line);
            if (hasAll(plain, wanted))
                return shortened(plain, wanted.first());
        }
    }
    return {};
}

} // namespace

HelpBook::HelpBook(const QString &language)
    : m_language(QFile::exists(folder() + language + u"/index.md"_s) ? language : u"en"_s)
    , m_contents(contentsOf(text(u"index"_s)))
{}

QString HelpBook::fileOf(const QString &page) const
{
    return folder() + m_language + u'/' + page + u".md"_s;
}

bool HelpBook::has(const QString &page) const
{
    return QFile::exists(fileOf(page));
}

QString HelpBook::text(const QString &page) const
{
    return withoutLicence(readHelpFile(fileOf(page)));
}

QString HelpBook::title(const QString &page) const
{
    return text(page).section(u'\n', 0, 0).mid(2);
}

QString HelpBook::pictureFile(const QString &name) const
{
    return folder() + m_language + u'/' + name;
}

QList<HelpHit> HelpBook::find(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> inTitle;
    QList<HelpHit> inText;
    if (wanted.isEmpty())
        return {};
    for (const HelpSection &section : m_contents) {
        for (const HelpEntry &entry : section.entries) {
            const QString whole = text(entry.page);
            if (hasAll(entry.title, wanted))
                inTitle.append({entry, lineWith(whole, wanted)});
            else if (hasAll(whole, wanted))
                inText.append({entry, lineWith(whole, wanted)});
        }
    }
    return inTitle + inText;
}

} // namespace podium
