// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSyntaxHighlighter>

namespace podium {

struct Theme;

/// Tells the parts of YAML apart: comments, keys, strings, numbers and what stands between
/// documents. Looks at one line at a time, as nothing that it colours goes over several but block
/// scalars, which stay plain.
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &line) override;

private:
    void highlightValue(const QString &line, qsizetype start, qsizetype end);

    QTextCharFormat m_comment{};
    QTextCharFormat m_key{};
    QTextCharFormat m_string{};
    QTextCharFormat m_number{};
};

} // namespace podium
