// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace podium {

class DocumentLoader;

/// Says how far the loading of a large document is, and stops it. Not there for what is loaded
/// before anybody wonders.
class LoadingBar : public QFrame
{
    Q_OBJECT

public:
    /// The loader is borrowed and must outlive this.
    explicit LoadingBar(DocumentLoader &loader, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(WorkStep step, double share);
    void retranslate();

    DocumentLoader &m_loader;
    QLabel *m_text;
    QProgressBar *m_share;
    QToolButton *m_cancel;
};

} // namespace podium
