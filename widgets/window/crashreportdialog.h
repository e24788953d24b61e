// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/crashreport.h"
#include "window/explaineddialog.h"

namespace podium {

/// Shows what is known of a crash, and says where it can be reported. Nothing is sent from here.
class CrashReportDialog : public ExplainedDialog
{
    Q_OBJECT

public:
    explicit CrashReportDialog(const CrashReport &report, QWidget *parent = nullptr);

private:
    static QString explanationOf(const CrashReport &report);
    void copy() const;
    void discard();

    CrashReport m_report;
    QString m_text;
};

} // namespace podium
