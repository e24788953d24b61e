// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/service.h"
#include "forms/fieldeditor.h"

#include <QMap>

#include <optional>

class QButtonGroup;
class QKeyEvent;
class QRadioButton;

namespace podium {

class TypeBox;

/// The type of a Service as boxes within each other, as the types contain each other: a ClusterIP
/// is in every NodePort, a NodePort in every LoadBalancer; ExternalName stands apart. Arrow keys
/// go from one to the next, so that what each would do is seen; Space or Enter takes it.
class ServiceTypePicker : public FieldEditor
{
    Q_OBJECT

public:
    explicit ServiceTypePicker(QWidget *parent = nullptr);

    void showValues(const FormValues &values) override;
    void focusOn(const QString &field) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A box for the type, with the boxes of what it contains in it.
    TypeBox *buildBox(ServiceType type, TypeBox *contained);
    bool takeKey(const QKeyEvent &event);
    /// Puts the focus on the next box above (-1) or below (1).
    void step(int direction);
    void setConsidered(std::optional<ServiceType> type);
    /// The innermost box under the pointer is the type that is considered.
    std::optional<ServiceType> pointedAt() const;
    std::optional<ServiceType> withFocus() const;
    void followPointer();
    void followFocus();
    void retranslate();

    ObjectRef m_object{};
    QButtonGroup *m_group;
    QMap<ServiceType, TypeBox *> m_boxes{};
    bool m_isHeadless{false};
    bool m_isStated{true};
};

} // namespace podium
