// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace podium {

/// A Kubernetes quantity as a whole number of its unit (bytes for memory), rounded up as the
/// scheduler does: "512Mi", "1.5G", "1e9", "100m". Numbers beyond 64 bits become the largest.
/// Nothing for a text that is no quantity ("512 MB", "1,5Gi").
/// Source: k8s.io/apimachinery pkg/api/resource, Quantity.
std::optional<qint64> parseQuantity(const QString &text);

} // namespace podium
