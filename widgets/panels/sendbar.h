// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"
#include "routing/choices.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace podium {

class ClusterDocument;
class ElidedComboBox;
class LabelledList;
class PlanBox;

/// From, To, how many, Send. The targets are those that teach something for the sender; any other
/// address can be typed.
class SendBar : public QWidget
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    explicit SendBar(const ClusterDocument &document, QWidget *parent = nullptr);

    /// The action whose button stands at the end; and the one that is there while packets are still
    /// to leave, which is as long as it is enabled.
    void setActions(QAction *send, QAction *stop);
    /// The colours of its button: the first thing to press.
    void setAccent(const QColor &fill, const QColor &text);
    /// Nothing if what was typed is no target; then the problem is told by `targetRefused`.
    std::optional<Send> send();

signals:
    void refused(const QString &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSenders();
    void fillTargets();
    std::optional<TargetChoice> currentTarget();
    /// Row of the choice whose text stands in the box; -1 if something else was typed.
    int chosenTarget() const;
    void retranslate();

    const ClusterDocument &m_document;
    QLabel *m_fromLabel;
    ElidedComboBox *m_from;
    LabelledList *m_fromList;
    QLabel *m_toLabel;
    ElidedComboBox *m_to;
    LabelledList *m_toList;
    PlanBox *m_plan;
    QToolButton *m_send;
    QToolButton *m_stop;
    QList<Sender> m_senders{};
    QList<TargetChoice> m_targets{};
    QString m_shownTarget{}; ///< the text of the target that was chosen
};

} // namespace podium
