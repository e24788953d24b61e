// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/labelseditor.h"

class QListWidget;

namespace podium {

struct SelectorMatch;

/// The selector of a Service: its chips, how many pods it matches, also while it is typed, and
/// which; beneath them those that it nearly matches, with what they say instead. A pod is selected
/// by a click or Enter.
class SelectorEditor : public LabelsEditor
{
    Q_OBJECT

public:
    explicit SelectorEditor(QWidget *parent = nullptr);

    void showValues(const FormValues &values) override;

protected:
    void changeEvent(QEvent *event) override;
    void showTyped(const LabelSet &labels) override;

private:
    void showMatchOf(const Service &service);
    void listMatch(const SelectorMatch &match);
    int rowHeight() const;
    void addPod(const ObjectRef &pod, const QString &text);
    void retranslate();

    Cluster m_cluster{};
    Service m_service{};
    QLabel *m_count;
    QListWidget *m_pods;
    QList<ObjectRef> m_listed{};
};

} // namespace podium
