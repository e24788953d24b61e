// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace podium {

class ClusterDocument;
class ObjectForm;
class PendingPreview;
class Selection;

/// The selected object: a form for what is usually edited, and a table of all its fields. What the
/// manifest does not say is a default or was made by the control plane, and is shown so.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this.
    Inspector(ClusterDocument &document, Selection &selection, PendingPreview &pending,
              QWidget *parent = nullptr);

    /// Brings forward where this field of the selected object is edited; if that is nowhere, its
    /// row, if it is set.
    void showField(const QString &field);
    /// The field that has the focus, in the form or in the table; empty if none has.
    QString focusedField() const;

signals:
    void helpRequested(const QString &page);
    /// The user asks where this field stands in the manifest.
    void fieldActivated(const podium::ObjectRef &object, const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString titleOf(const ObjectRef &object);
    void refresh();
    void fitColumns();
    void showFields(const ObjectRef &object);
    void showClient(const ObjectRef &object);
    void addRow(const QString &field, const QString &value, bool stated);
    void retranslate();

    void buildLayout();

    const ClusterDocument &m_document;
    const Selection &m_selection;
    QLabel *m_title;
    QLabel *m_hint;
    QTabWidget *m_pages;
    ObjectForm *m_form;
    QTreeWidget *m_fields;
};

} // namespace podium
