// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/kubectlquery.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace podium {

/// Opens what a real cluster has: shows the command before it is run, and in kubectl's own words
/// why it did not work. Cancel ends it at any time.
class ClusterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `program`: the path of kubectl; empty if there is none.
    explicit ClusterDialog(const QString &program, QWidget *parent = nullptr);

signals:
    void answered(const QByteArray &manifest);

private:
    void build();
    void run();
    void showFailure(KubectlQuery::Failure failure, const QString &words);
    void setRunning(bool running);

    bool m_hasProgram;
    KubectlQuery m_query;
    QLabel *m_status;
    QPlainTextEdit *m_words;
    QProgressBar *m_progress;
    QPushButton *m_run{nullptr};
};

} // namespace podium
