// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMetaEnum>
#include <QString>

namespace podium {

/// "NodePortTaken" -> "node-port-taken".
QString dashed(const QString &camelCase);

/// The name of an enum value as it stands in the source, which for the enums of Kubernetes is
/// Kubernetes' spelling: "NodePort".
template <class Enum>
QString keyOfEnum(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/// The spelling of an enum value in JSON and on the command line: "node-port-taken". The enum must
/// be a Q_ENUM, so that no list of names can fall behind it.
template <class Enum>
QString dashedName(Enum value)
{
    return dashed(keyOfEnum(value));
}

/// All values of a Q_ENUM, for tests and tables that must not forget one.
template <class Enum>
QList<Enum> valuesOf()
{
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QList<Enum> result;
    for (int i = 0; i < meta.keyCount(); ++i)
        result.append(Enum(meta.value(i)));
    return result;
}

} // namespace podium
