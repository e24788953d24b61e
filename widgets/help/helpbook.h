// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace podium {

/// A line of the contents.
struct HelpEntry
{
    QString page{}; ///< name without folder and ending: "node-port"
    QString title{};

    bool operator==(const HelpEntry &) const = default;
};

struct HelpSection
{
    QString title{};
    QList<HelpEntry> entries{};

    bool operator==(const HelpSection &) const = default;
};

/// A page in which something was found.
struct HelpHit
{
    HelpEntry entry{};
    QString line{}; ///< where it stands first, plain text; empty if in the title alone

    bool operator==(const HelpHit &) const = default;
};

/// All pages of the help in one language.
class HelpBook
{
public:
    /// "en", "ko"; English for a language that there are no pages of.
    explicit HelpBook(const QString &language);

    /// What the links of the page "index" say, in its order.
    const QList<HelpSection> &contents() const { return m_contents; }

    bool has(const QString &page) const;
    /// Markdown without the licence on top; empty if there is no such page.
    QString text(const QString &page) const;
    /// The heading of the page.
    QString title(const QString &page) const;

    /// The file of a picture that its pages show.
    QString pictureFile(const QString &name) const;

    /// The pages with all of these words, whatever their case: first those that have them in the
    /// title, else in the order of the contents. Reads all pages.
    QList<HelpHit> find(const QString &words) const;

private:
    QString fileOf(const QString &page) const;

    QString m_language;
    QList<HelpSection> m_contents{};
};

} // namespace podium
