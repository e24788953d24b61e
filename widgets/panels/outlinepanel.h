// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/models/outlinemodel.h"

#include <QWidget>

namespace podium {

class ClusterDocument;
class Selection;
class WideningTree;

/// Everything there is, as a tree: the picture's equal for keyboard and screen reader.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    OutlinePanel(const ClusterDocument &document, Selection &selection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All rows of a small cluster are seen at once; those of a large one when they are wanted.
    void expandSmall();
    void showSelection(const ObjectRef &object);
    void selectCurrentRow(const QModelIndex &current);
    static OutlineWords words();

    Selection &m_selection;
    OutlineModel m_model;
    WideningTree *m_tree;
};

} // namespace podium
