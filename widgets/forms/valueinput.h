// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace podium {

/// Where one value is entered: a line, or a box of choices. What nobody stated is shown as a
/// default, in grey and by that word; a line that is emptied goes back to it.
class ValueInput : public QWidget
{
    Q_OBJECT

public:
    ValueInput(FieldType type, const QStringList &choices, QWidget *parent = nullptr);

    /// Shows another value, unless one is being typed.
    void showValue(const QString &text, bool isStated);
    /// The same, also if one is being typed.
    void setValue(const QString &text, bool isStated);

signals:
    /// monostate: back to the default.
    void entered(const podium::FieldValue &value);
    /// This is typed, or pointed at among the choices, and not entered yet.
    void considered(const podium::FieldValue &value);
    /// What is typed or pointed at is what there is already, or nothing.
    void considerationEnded();
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLine();
    void buildBox(const QStringList &choices);
    FieldValue valueAt(int index) const;
    void considerText();
    void enterText();

    FieldType m_type;
    QString m_shown{};
    bool m_isStated{false};
    QLineEdit *m_line{nullptr}; ///< or
    QComboBox *m_box{nullptr};
};

} // namespace podium
