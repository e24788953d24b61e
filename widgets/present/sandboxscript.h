// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationscript.h"

#include <functional>

namespace podium {

class ClusterDocument;
class Playback;
class SentPackets;
struct SentPacket;

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
    /// Where Next comes to rest: every mark, and the end in the place of the last one, so that an
    /// outcome is seen to its end.
    QList<double> stops() const;
    AudiencePage pageAt(double time) const;
    void playToNextStop();
    std::optional<AudienceOutcome> outcomeAt(double time) const;
    /// The page that shows this moment.
    int pageNumberAt(double time) const;
    /// The last packet that had left by then; null if none had.
    const SentPacket *packetAt(double time) const;

    Parts m_parts;
    bool m_isPresenting{false};
    bool m_stoppedAtMarks{false}; ///< as it was before
};

} // namespace podium
