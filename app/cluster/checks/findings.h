// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

namespace podium {

/// Collects what is wrong with one object. Fields are spelled as in manifests; reasons are codes,
/// whose sentences are in document/explain.
class Findings
{
public:
    explicit Findings(const ObjectRef &object)
        : m_object(object)
    {}

    /// Problem: InvalidValue.
    void invalid(const QString &field, const QString &value, const QString &reason);
    void invalid(const QString &field, qint64 value, const QString &reason);
    /// Problem: RequiredField.
    void required(const QString &field);
    /// Problem: UnsupportedValue.
    void unsupported(const QString &field, const QString &value, const QStringList &choices);
    void add(ProblemCode code, const QString &field, const QStringList &arguments);

    const Problems &problems() const { return m_problems; }

private:
    ObjectRef m_object;
    Problems m_problems{};
};

} // namespace podium
