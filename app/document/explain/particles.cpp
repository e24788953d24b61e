// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/particles.h"

#include <QHash>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstSyllable = u'가';
constexpr char16_t lastSyllable = u'힣';
constexpr int finals = 28;    // how many final consonants a syllable can have, "none" included
constexpr int finalRieul = 8; // ㄹ among them

FinalSound soundOfSyllable(QChar syllable)
{
    switch ((syllable.unicode() - firstSyllable) % finals) {
    case 0:
        return FinalSound::Vowel;
    case finalRieul:
        return FinalSound::Rieul;
    default:
        return FinalSound::Consonant;
    }
}

// 영 일 이 삼 사 오 육 칠 팔 구; a number that ends in 0 ends as 십, 백, 천 or 만 do.
FinalSound soundOfDigit(QChar digit)
{
    switch (digit.digitValue()) {
    case 0:
    case 3:
    case 6:
        return FinalSound::Consonant;
    case 1:
    case 7:
    case 8:
        return FinalSound::Rieul;
    default:
        return FinalSound::Vowel;
    }
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isVowel(QChar c)
{
    return u"aeiouy"_s.contains(c);
}

/// The last word of "externalTrafficPolicy" is "Policy", of "podIP" "IP", of "web-x" "x".
QString lastLatinWord(const QString &text)
{
    qsizetype start = text.size() - 1;
    const bool upper = text[start].isUpper();
    while (start > 0 && isLatin(text[start - 1]) && text[start - 1].isUpper() == upper)
        --start;
    if (!upper && start > 0 && isLatin(text[start - 1]))
        --start;
    return text.mid(start);
}

/// Read letter by letter: 엘, 엠, 엔 and 알 end in a consonant, the other names in a vowel.
FinalSound soundOfLetterName(QChar letter)
{
    if (letter == u'l' || letter == u'r')
        return FinalSound::Rieul;
    return letter == u'm' || letter == u'n' ? FinalSound::Consonant : FinalSound::Vowel;
}

FinalSound soundOfNasalOrL(QChar letter)
{
    return letter == u'l' ? FinalSound::Rieul : FinalSound::Consonant;
}

FinalSound soundOfLatinWord(const QString &word)
{
    // 타입: the one field name whose e is silent after p.
    if (word == "type"_L1)
        return FinalSound::Consonant;
    const QChar last = word.back();
    const QChar before = word[word.size() - 2];
    // 파일, 네임, 폰, 애플: a silent e.
    if (last == u'e' && u"lmn"_s.contains(before))
        return soundOfNasalOrL(before);
    if (u"lmn"_s.contains(last))
        return soundOfNasalOrL(last);
    // 링
    if (last == u'g' && before == u'n')
        return FinalSound::Consonant;
    // 웹, 앱, 백, 체크아웃: a stop after a vowel, doubled or not; but 카트, 테스트.
    const bool stop = u"bckpt"_s.contains(last);
    const bool doubled = before == last || (before == u'c' && last == u'k');
    return stop && (isVowel(before) || doubled) ? FinalSound::Consonant : FinalSound::Vowel;
}

FinalSound soundOfLatin(const QString &text)
{
    const QString word = lastLatinWord(text);
    const QString lower = word.toLower();
    const bool spelledOut = lower.size() == 1 || word == word.toUpper() ||
                            std::none_of(lower.begin(), lower.end(), isVowel);
    return spelledOut ? soundOfLetterName(lower.back()) : soundOfLatinWord(lower);
}

bool sounds(QChar c)
{
    return c.isDigit() || isLatin(c) || (c >= firstSyllable && c <= lastSyllable);
}

/// "은/는" -> the one that fits.
QString fitting(const QString &pair, FinalSound sound)
{
    const QString afterConsonant = pair.section(u'/', 0, 0);
    const QString afterVowel = pair.section(u'/', 1);
    if (sound == FinalSound::Unknown)
        return u"%1(%2)"_s.arg(afterConsonant, afterVowel);
    const bool rieulIsVowel = afterConsonant.startsWith(u"으로"_s);
    const bool asVowel = sound == FinalSound::Vowel || (sound == FinalSound::Rieul && rieulIsVowel);
    return asVowel ? afterVowel : afterConsonant;
}

} // namespace

FinalSound finalSound(const QString &word)
{
    qsizetype end = word.size();
    while (end > 0 && !sounds(word[end - 1]))
        --end;
    if (end == 0)
        return FinalSound::Unknown;
    const QChar last = word[end - 1];
    if (last.isDigit())
        return soundOfDigit(last);
    return isLatin(last) ? soundOfLatin(word.left(end)) : soundOfSyllable(last);
}

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number =
            pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            result += pattern[i];
            continue;
        }
        const QString &argument = arguments[number - 1];
        result += argument;
        ++i;
        const qsizetype close = pattern.indexOf(u'}', i);
        if (i + 1 < pattern.size() && pattern[i + 1] == u'{' && close > 0) {
            result += fitting(pattern.mid(i + 2, close - i - 2), finalSound(argument));
            i = close;
        }
    }
    return result;
}

} // namespace podium
