// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/documentreader.h"

namespace podium {

/// Reads all documents of one text, a large text on all processors. The results are in the order of
/// the text, each of a run of documents.
std::vector<DocumentResult> readDocuments(const ManifestText &text, int fileIndex,
                                          const Checkpoint &checkpoint);

} // namespace podium
