// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QString>
#include <QVariant>

#include <functional>

namespace podium::test {

/// One element of another program, as AT-SPI tells of it.
/// Source: at-spi2-core, xml/Accessible.xml, Action.xml, EditableText.xml.
class Accessible
{
public:
    Accessible() = default;
    Accessible(const QDBusConnection &bus, const QString &program, const QString &path);

    bool isNull() const { return m_path.isEmpty(); }

    QString name() const;
    /// As "push button", "tree item".
    QString role() const;

    bool isFocusable() const { return hasState(11); }

    bool isShowing() const { return hasState(25); }

    QList<Accessible> children() const;
    /// The first below this that fits, in depth-first order.
    Accessible find(const std::function<bool(const Accessible &)> &fits) const;
    /// All below this.
    QList<Accessible> all() const;

    /// Does its first action.
    void press() const;
    void setText(const QString &text) const;

private:
    QVariant call(const QString &interface, const QString &method,
                  const QVariantList &arguments = {}) const;
    bool hasState(int bit) const;

    QDBusConnection m_bus{QString()};
    QString m_program{};
    QString m_path{};
};

/// The bus of AT-SPI, which the session's bus knows; not connected if there is none.
QDBusConnection accessibilityBus();
/// The programs that can be read.
Accessible desktop(const QDBusConnection &bus);

} // namespace podium::test
