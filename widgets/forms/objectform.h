// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/drafts.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace podium {

class FieldEditor;
class PendingPreview;
class PreviewStrip;
class Selection;

/// The selected object's fields, to be edited. What is refused stays as it was entered, and all
/// that is wrong stands beside the fields that it is about. What somebody types or points at is
/// told to the preview, and what it would do is shown beside its field until it is done or given
/// up.
class ObjectForm : public QScrollArea
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this.
    ObjectForm(ClusterDocument &document, Selection &selection, PendingPreview &pending,
               QWidget *parent = nullptr);
    ~ObjectForm() override;

    /// Whether the selected object can be edited here at all.
    bool hasEditors() const { return !m_editors.isEmpty(); }

    /// Puts the focus on the editor of this field; false if there is none.
    bool focusField(const QString &field);
    /// The field whose editor has the focus; empty if none has.
    QString focusedField() const;

signals:
    void helpRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Follows the document: other values in the same editors.
    void refresh();
    /// Follows the selection.
    void showObject(const ObjectRef &object);
    void buildEditors(ObjectKind kind);
    /// Leaves out what must not be edited now, and says so.
    void showAllowed();
    bool isAllowed(const FieldEditor &editor) const;
    void make(const Change &change, const QString &burst);
    void drop(const QString &field);
    void consider(FieldEditor *editor, const Change &change);
    /// Nobody considers a change of the form any more.
    void stopConsidering();
    void showPreview();
    /// Where the field's own strip is out of sight, as in a low window, the same is shown at that
    /// end of the form where nobody points or types.
    void pinPreview(const QStringList &lines);
    bool isPreviewInSight() const;
    bool isBusyBelow() const;
    /// Puts each problem beside its field, and what belongs to none on top.
    void showProblems(const Problems &problems);

    ClusterDocument &m_document;
    Selection &m_selection;
    PendingPreview &m_pending;
    ObjectRef m_object{};
    ObjectKind m_kind{ObjectKind::Unknown}; ///< that the editors are for
    Drafts m_drafts{};
    QWidget *m_body;
    QVBoxLayout *m_layout;
    QLabel *m_problem;
    QLabel *m_leftOut; ///< says that fields are
    QList<FieldEditor *> m_editors{};
    FieldEditor *m_considering{nullptr};  ///< one of them, or null
    std::optional<Change> m_considered{}; ///< there
    PreviewStrip *m_pinned;
};

} // namespace podium
