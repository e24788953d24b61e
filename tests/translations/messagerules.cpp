// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "translations/messagerules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace podium::test {

namespace {

/// The only context whose texts are filled in by filled(), which chooses between particles.
bool hasPairs(const Message &message)
{
    return message.context == "explain"_L1;
}

/// Each once, sorted: a translation may name a place twice.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(\\d+|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

QString mnemonicOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    return mnemonic.match(text).captured(1).toUpper();
}

bool isSameInEveryLanguage(const QString &text)
{
    return QStringList{u"%1 %2"_s, u"%1 – Podium"_s, u"Podium"_s}.contains(text);
}

QStringList faultsOf(const Message &message, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return {u"empty"_s};
    QStringList faults;
    if (placesOf(translation) != placesOf(message.source))
        faults.append(u"other places"_s);
    // Elsewhere "&" is an ampersand.
    if (!hasPairs(message) && mnemonicOf(translation) != mnemonicOf(message.source))
        faults.append(u"other mnemonic"_s);
    return faults;
}

QStringList particleFaults(const Message &message, QString translation)
{
    static const QRegularExpression pair(u"(?<=%\\d)\\{[가-힣]+/[가-힣]+\\}"_s);
    static const QRegularExpression bare(
        u"%[\\dn](은|는|이|가|을|를|과|와|로|으로|고|이고|라는|이라는)(?![가-힣])"_s);
    if (hasPairs(message))
        translation.remove(pair);
    QStringList faults;
    if (translation.contains(u'{') || translation.contains(u'}'))
        faults.append(u"a pair of particles that nobody chooses from"_s);
    if (translation.contains(bare))
        faults.append(u"a particle that does not look at its word"_s);
    return faults;
}

QStringList wordFaults(const QString &translation)
{
    QStringList faults;
    for (const QString &word : {u"포드"_s, u"팟"_s, u"라벨"_s, u"쿼버네티스"_s, u"써비스"_s}) {
        if (translation.contains(word))
            faults.append(u"says "_s + word);
    }
    return faults;
}

} // namespace

QStringList faults(const Message &message)
{
    QStringList result;
    if (!message.isFinished)
        result.append(u"unfinished"_s);
    for (const QString &translation : message.translations)
        result += faultsOf(message, translation);
    return result;
}

QStringList koreanFaults(const Message &message)
{
    QStringList result = faults(message);
    if (message.translations.size() != 1)
        result.append(u"Korean has one plural form"_s);
    for (const QString &translation : message.translations) {
        if (translation == message.source && !isSameInEveryLanguage(message.source))
            result.append(u"not translated"_s);
        result += particleFaults(message, translation) + wordFaults(translation);
    }
    return result;
}

} // namespace podium::test
