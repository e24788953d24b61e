// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonaddress.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SenderWord
{
    QLatin1StringView word;
    LessonSender::Kind kind;
};

constexpr std::array senderWords{
    SenderWord{"client"_L1, LessonSender::Kind::Client},
    SenderWord{"pod"_L1, LessonSender::Kind::Pod},
    SenderWord{"node"_L1, LessonSender::Kind::Node},
};

struct AddressWord
{
    QLatin1StringView word;
    LessonAddress::Kind kind;
};

constexpr std::array addressWords{
    AddressWord{"pod"_L1, LessonAddress::Kind::Pod},
    AddressWord{"old"_L1, LessonAddress::Kind::OldPod},
    AddressWord{"svc"_L1, LessonAddress::Kind::Service},
    AddressWord{"dns"_L1, LessonAddress::Kind::Dns},
    AddressWord{"node"_L1, LessonAddress::Kind::Node},
    AddressWord{"lb"_L1, LessonAddress::Kind::LoadBalancer},
    AddressWord{"router"_L1, LessonAddress::Kind::Router},
};

constexpr auto nodePortWord = "nodePort"_L1;

template <class Words>
auto find(const Words &words, const QString &word)
{
    return std::ranges::find_if(words, [&](const auto &row) { return row.word == word; });
}

/// Reads what stands behind the colon.
bool readPort(const QString &text, LessonAddress &address)
{
    address.atNodePort = text == nodePortWord;
    if (address.atNodePort)
        return address.kind == LessonAddress::Kind::Node;
    bool isNumber = false;
    address.port = text.toInt(&isNumber);
    return isNumber && address.port >= 1 && address.port <= 65535;
}

} // namespace

std::optional<LessonSender> lessonSenderFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto word = find(senderWords, text.left(slash));
    if (slash < 0 || word == senderWords.end() || slash + 1 == text.size())
        return {};
    return LessonSender{word->kind, text.mid(slash + 1)};
}

std::optional<LessonAddress> lessonAddressFromText(const QString &text, bool anyPort)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QString host = colon < 0 ? text : text.left(colon);
    const qsizetype slash = host.indexOf(u'/');
    const auto word = find(addressWords, slash < 0 ? host : host.left(slash));
    if (word == addressWords.end())
        return {};
    LessonAddress address{word->kind, slash < 0 ? QString() : host.mid(slash + 1)};
    const bool isNamed = address.kind != LessonAddress::Kind::Router;
    if (isNamed == address.name.isEmpty() || (!isNamed && slash >= 0))
        return {};
    if (colon < 0)
        return anyPort ? std::optional(address) : std::nullopt;
    return readPort(text.mid(colon + 1), address) ? std::optional(address) : std::nullopt;
}

QString lessonText(const LessonSender &sender)
{
    const auto row = std::ranges::find(senderWords, sender.kind, &SenderWord::kind);
    return row->word + u'/' + sender.name;
}

QString lessonText(const LessonAddress &address)
{
    const auto row = std::ranges::find(addressWords, address.kind, &AddressWord::kind);
    QString text = row->word;
    if (!address.name.isEmpty())
        text += u'/' + address.name;
    if (address.atNodePort)
        return text + u':' + nodePortWord;
    return address.port == 0 ? text : text + u':' + QString::number(address.port);
}

std::optional<ObjectRef> objectFromText(const QString &text)
{
    const QString kind = text.section(u'/', 0, 0);
    const QString name = text.section(u'/', 1);
    if (name.isEmpty() || name.contains(u'/'))
        return {};
    if (kind == "node"_L1)
        return ObjectRef{ObjectKind::Node, {}, name};
    for (const ObjectKind known : {ObjectKind::Pod, ObjectKind::Service, ObjectKind::Deployment}) {
        if (kind == kindName(known).toLower())
            return ObjectRef{known, u"default"_s, name};
    }
    for (const ObjectKind known : {ObjectKind::Client, ObjectKind::Router}) {
        if (kind == kindName(known).toLower())
            return ObjectRef{known, {}, name};
    }
    return {};
}

QString objectText(const ObjectRef &object)
{
    return kindName(object.kind).toLower() + u'/' + object.name;
}

} // namespace podium
