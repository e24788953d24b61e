// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

const QString elementInterface = u"org.a11y.atspi.Accessible"_s;
constexpr int timeout = 20'000; ///< milliseconds

} // namespace

Accessible::Accessible(const QDBusConnection &bus, const QString &program, const QString &path)
    : m_bus(bus)
    , m_program(program)
    , m_path(path)
{}

QVariant Accessible::call(const QString &interface, const QString &method,
                          const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_program, m_path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, timeout).arguments().value(0);
}

QString Accessible::name() const
{
    return call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {elementInterface, u"Name"_s})
        .value<QDBusVariant>()
        .variant()
        .toString();
}

QString Accessible::role() const
{
    return call(elementInterface, u"GetRoleName"_s).toString();
}

bool Accessible::hasState(int bit) const
{
    QList<uint> states;
    call(elementInterface, u"GetState"_s).value<QDBusArgument>() >> states;
    return (states.value(bit / 32) >> (bit % 32)) & 1U;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> found;
    const QVariant answer = call(elementInterface, u"GetChildren"_s);
    if (!answer.canConvert<QDBusArgument>())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString program;
        QDBusObjectPath path;
        list.beginStructure();
        list >> program >> path;
        list.endStructure();
        found.append(Accessible(m_bus, program, path.path()));
    }
    list.endArray();
    return found;
}

Accessible Accessible::find(const std::function<bool(const Accessible &)> &fits) const
{
    for (const Accessible &child : children()) {
        if (fits(child))
            return child;
        if (const Accessible below = child.find(fits); !below.isNull())
            return below;
    }
    return {};
}

QList<Accessible> Accessible::all() const
{
    QList<Accessible> found;
    for (const Accessible &child : children()) {
        found.append(child);
        found += child.all();
    }
    return found;
}

void Accessible::press() const
{
    call(u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
}

void Accessible::setText(const QString &text) const
{
    call(u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
}

QDBusConnection accessibilityBus()
{
    const QDBusMessage answer = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"a11y"_s);
}

Accessible desktop(const QDBusConnection &bus)
{
    return {bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
}

} // namespace podium::test
