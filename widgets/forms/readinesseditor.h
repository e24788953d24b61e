// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fieldeditor.h"

class QCheckBox;

namespace podium {

/// Whether a pod or a node is ready: what its probes, or its kubelet, would answer.
class ReadinessEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ReadinessEditor(QWidget *parent = nullptr);

    void showValues(const FormValues &values) override;
    void focusOn(const QString &field) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ObjectRef m_object{};
    QCheckBox *m_ready;
};

} // namespace podium
