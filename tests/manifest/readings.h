// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

namespace podium::test {

/// Reads one text, called "a.yaml".
ReadResult readText(const QByteArray &bytes);

/// The object that one document, or an item of the List that it is, states; nothing if none can be
/// read there.
std::optional<AnyObject> readBack(const QByteArray &document, int item);

/// A file of tests/manifest/data; fails the test if there is none.
QByteArray dataFile(const QString &name);

/// Whether two objects differ in nothing but where they were read.
bool isSameObject(AnyObject a, AnyObject b);

/// "Service default/svc-1", in the order of the result.
QStringList objectNames(const ReadResult &result);

/// One line a problem: "wrong-type 7:11-7:15 spec.ports[0].port [number, text, 80]".
QStringList problemLines(const ReadResult &result);

/// "7:11-7:15"; "-" for an unknown place.
QString placeText(const SourceSpan &span);

} // namespace podium::test
