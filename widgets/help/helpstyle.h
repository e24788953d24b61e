// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPalette;
class QTextDocument;

namespace podium {

/// Gives a document that was read from Markdown its looks: room between lines, ground behind code,
/// lines of tables, underlined links. Lengths follow the document's font.
void dressHelpPage(QTextDocument &document, const QPalette &palette);

} // namespace podium
