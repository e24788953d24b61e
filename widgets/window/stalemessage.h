// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

namespace podium {

class ClusterDocument;
class MessageBar;

/// Says above the stage that the picture does not follow the texts, as long as it does not. A
/// moment later than the text, as most texts are broken while somebody types.
class StaleMessage : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 1'000; ///< milliseconds

    /// Both are borrowed and must outlive this.
    StaleMessage(const ClusterDocument &document, MessageBar &messageBar,
                 QObject *parent = nullptr);

    /// Says it now if there is anything to say.
    void tell();

private:
    void follow();

    const ClusterDocument &m_document;
    MessageBar &m_messageBar;
    QString m_told{};
    QTimer m_wait{};
};

} // namespace podium
