// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace podium {

/// How a word ends when it is read aloud in Korean, which decides the particle behind it.
enum class FinalSound {
    Vowel,
    Rieul,     ///< the consonant ㄹ, which (으)로 treats like a vowel
    Consonant, ///< any other
    Unknown,   ///< the word has neither letter nor digit
};

/// Of the last letter or digit of the word; what is behind it does not sound. Hangul is exact,
/// digits are read as Sino-Korean numbers, Latin words by their usual transcription.
/// Simplified: Latin spelling does not tell the sound, so rare words come out wrong.
FinalSound finalSound(const QString &word);

/// Puts the arguments into the pattern. %1 to %9 are replaced in one pass, so an argument may
/// contain a percent sign. A pair of particles behind a place, "%1{은/는}", becomes the one that
/// fits the word: the first after a consonant, the second after a vowel. A word of unknown sound
/// gets both, "은(는)". A place without an argument stays as it is.
QString filled(const QString &pattern, const QStringList &arguments);

} // namespace podium
