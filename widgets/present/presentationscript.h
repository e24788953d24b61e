// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "painting/audiencepage.h"

#include <QObject>
#include <QStringList>

namespace podium {

/// What only the teacher sees of a page.
struct PresenterNotes
{
    QString say{};
    QString answer{};         ///< "B On every node"; shown on demand
    QStringList ifChosen{};   ///< for each choice what to tell those who chose it; may be empty
    double plannedMinutes{0}; ///< for all pages together; 0: not planned

    bool operator==(const PresenterNotes &) const = default;
};

/// What is presented, page by page: words around the picture of the main window's stage, and what
/// Next does to it. Pages are counted from 1.
class PresentationScript : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual AudiencePage page() const = 0;
    /// What next() leads to, as far as it is known.
    virtual AudiencePage nextPage() const = 0;
    /// The story time that the picture shows then.
    virtual double nextMoment() const = 0;

    /// The cluster that it then shows, if a new story begins there.
    virtual std::optional<Cluster> nextCluster() const { return {}; }

    virtual PresenterNotes notes() const = 0;
    virtual int pageCount() const = 0;
    virtual int currentPage() const = 0;

    /// The audience sees it from now on, and no longer. What the script has changed in how the
    /// story runs is as it was when end() returns.
    virtual void begin() = 0;
    virtual void end() = 0;
    /// Goes on: a packet that is under way comes to its hop, it never skips one.
    virtual void next() = 0;
    virtual void back() = 0;
    /// Shows what next() did last once more.
    virtual void replay() = 0;
    /// To the page of this number; one that is not there is the nearest that is.
    virtual void goTo(int page) = 0;
    /// Hands counted for a choice of the present question.
    virtual void setVotes(int choice, int votes) = 0;

signals:
    /// Something else is to be shown or noted.
    void changed();
};

} // namespace podium
