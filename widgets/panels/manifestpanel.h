// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"

#include <QWidget>

class QTabWidget;

namespace podium {

class ClusterDocument;
class CodeView;

/// The texts that are open, one tab a file, to read beside the picture.
class ManifestPanel : public QWidget
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    explicit ManifestPanel(const ClusterDocument &document, QWidget *parent = nullptr);

public slots:
    /// Opens the file's tab and marks the place; does nothing for an invalid span.
    void showPlace(const podium::SourceSpan &span);

private:
    void rebuild();

    const ClusterDocument &m_document;
    QTabWidget *m_tabs;
    QList<CodeView *> m_views{};
};

} // namespace podium
