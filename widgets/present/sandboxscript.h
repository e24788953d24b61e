// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationscript.h"
#include "present/presentedstory.h"

#include <functional>

namespace podium {

class ClusterDocument;
class Playback;
class SentPackets;

/// Any open cluster, hop by hop: Next goes on to the next hop, and where the story ends it sends
/// what the send bar says, so that one key is enough. All is borrowed and must outlive this.
class SandboxScript : public PresentationScript
{
    Q_OBJECT

public:
    struct Parts
    {
        const ClusterDocument &document;
        const SentPackets &sentPackets;
        Playback &playback;
        std::function<void()> send; ///< as the button of the send bar does
        std::function<QString()> title;
    };

    explicit SandboxScript(const Parts &parts, QObject *parent = nullptr);

    AudiencePage page() const override;
    AudiencePage nextPage() const override;
    double nextMoment() const override;
    PresenterNotes notes() const override;
    int pageCount() const override;
    int currentPage() const override;

    void begin() override;
    void end() override;
    void next() override;
    void back() override;
    void replay() override;
    void goTo(int page) override;

    void setVotes(int, int) override {}

private:
    AudiencePage pageAt(double time) const;
    void playToNextStop();
    /// The page that shows this moment.
    int pageNumberAt(double time) const;

    Parts m_parts;
    PresentedStory m_story;
    bool m_isPresenting{false};
    bool m_stoppedAtMarks{false}; ///< as it was before
};

} // namespace podium
