// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationscript.h"

#include <QStringList>

#include <algorithm>

namespace podium::test {

/// Twelve pages, the second of which asks a question; tells what it was asked to do.
class CountedScript : public PresentationScript
{
    Q_OBJECT

public:
    using PresentationScript::PresentationScript;

    static constexpr int pages = 12;

    AudiencePage page() const override { return pageOf(m_page); }

    AudiencePage nextPage() const override { return pageOf(std::min(pages, m_page + 1)); }

    double nextMoment() const override { return 0; }

    PresenterNotes notes() const override
    {
        return {QStringLiteral("Three numbers, three doors"),
                QStringLiteral("B On every node"),
                {QStringLiteral("If many choose A: the port does not follow the pods.")},
                7};
    }

    int pageCount() const override { return pages; }

    int currentPage() const override { return m_page; }

    void begin() override { done.append(QStringLiteral("begin")); }

    void end() override { done.append(QStringLiteral("end")); }

    void next() override { step(QStringLiteral("next"), m_page + 1); }

    void back() override { step(QStringLiteral("back"), m_page - 1); }

    void replay() override { step(QStringLiteral("replay"), m_page); }

    void goTo(int page) override { step(QStringLiteral("goTo %1").arg(page), page); }

    void setVotes(int choice, int votes) override
    {
        m_votes[choice] = votes;
        emit changed();
    }

    AudiencePage pageOf(int number) const
    {
        AudiencePage page;
        page.title = QStringLiteral("NodePort: the same port on every node");
        page.progress = QStringLiteral("step %1/%2").arg(number).arg(pages);
        if (number != 2) {
            page.caption = QStringLiteral("Every node opens the same port.");
            return page;
        }
        page.question = QStringLiteral("The two pods run on node-1 and node-2. On which nodes is "
                                       "port 30000 open?");
        const char *texts[] = {"Only on node-1 and node-2",
                               "On every node, even node-3 without pods", "Only on the first node"};
        for (int i = 0; i < 3; ++i)
            page.choices.append(
                {QString(QChar(u'A' + i)), QString::fromLatin1(texts[i]),
                 i == 1 ? AudienceChoice::State::Right : AudienceChoice::State::Wrong, m_votes[i]});
        return page;
    }

    QStringList done{};

private:
    void step(const QString &what, int page)
    {
        done.append(what);
        m_page = std::clamp(page, 1, pages);
        emit changed();
    }

    int m_page{1};
    int m_votes[3]{};
};

} // namespace podium::test
