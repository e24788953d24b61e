// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace podium {

class ClusterDocument;
class HintedTable;
class Playback;
class RunsModel;
class SentPackets;

/// The runs of the history: which one is followed, and how it differs from another, event by event.
class RunsPanel : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
    };

    /// All are borrowed and must outlive this.
    explicit RunsPanel(const Parts &parts, QWidget *parent = nullptr);

signals:
    /// The user asks to send once more, in the run that is followed, what this run sent later.
    void sendAgainRequested(qsizetype run);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRows();
    void refresh();
    void fillRuns();
    void goToFirstDifference();
    /// Whether the other run sent something later than all that was done here.
    bool hasMoreToSend() const;
    void retranslate();

    Parts m_parts;
    RunsModel *m_model;
    QWidget *m_choices; ///< there while there is a choice
    QLabel *m_followedLabel;
    QComboBox *m_followed;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    QPushButton *m_firstDifference;
    QPushButton *m_sendAgain;
    HintedTable *m_table;
};

} // namespace podium
