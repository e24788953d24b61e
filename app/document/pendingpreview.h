// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/preview/editpreview.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace podium {

class ClusterDocument;

/// The change that somebody is about to make, and what it would do: shared by the form, the stage
/// and whatever else a change is made with. Found out away from the window, so that typing never
/// waits; of changes that follow each other closely only the last is looked at.
class PendingPreview : public QObject
{
    Q_OBJECT

public:
    /// Who says in words what the change would do.
    enum class Teller {
        Asker, ///< whoever considers the change: a form beside its field, a drag beside the pointer
        Stage, ///< nobody else
    };

    /// The document is borrowed and must outlive this.
    explicit PendingPreview(const ClusterDocument &document, QObject *parent = nullptr);
    ~PendingPreview() override;

    /// Nothing if no change is considered.
    const std::optional<Change> &change() const { return m_change; }

    Teller teller() const { return m_teller; }

    /// What the change that is considered, or the one before it, would do; nothing until that is
    /// known.
    const std::optional<EditPreview> &preview() const { return m_preview; }

    /// Whether the preview is of the change that is considered.
    bool isKnown() const { return m_preview && !isLooking(); }

public slots:
    /// What the document has an objection to is not looked at.
    void consider(const podium::Change &change, Teller teller = Teller::Asker);
    /// It is made, or given up.
    void abandon();

signals:
    void changed();

private:
    bool isLooking() const { return m_pause.isActive() || m_shownLook != m_look; }

    /// After another edit the same change would do something else.
    void lookAgain();
    void look();
    void finish(int look, const EditPreview &preview);

    const ClusterDocument &m_document;
    std::optional<Change> m_change{};
    Teller m_teller{Teller::Asker};
    std::optional<EditPreview> m_preview{};
    QTimer m_pause{};
    QThreadPool m_pool{};
    int m_look{0}; ///< counts what was begun
    int m_shownLook{0};
};

} // namespace podium
