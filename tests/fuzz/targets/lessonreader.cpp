// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonreader.h"

#include "lessons/lessonwriter.h"

#include "lessons/withoutplaces.h"
#include "places.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

LessonReading readBytes(const QByteArray &bytes)
{
    return readLesson(ManifestText(u"lesson.yaml"_s, bytes));
}

} // namespace

void tryLessonReader(const QByteArray &input, Promises &promises)
{
    const LessonReading reading = readBytes(input);
    expectPlaces(reading.problems, input, promises);
    if (!reading.isUsable())
        return;
    const QByteArray written = lessonFile(reading.lesson);
    const LessonReading again = readBytes(written);
    promises.expect(again.isUsable(), "a written lesson can be read", written);
    promises.expect(withoutPlaces(again.lesson) == withoutPlaces(reading.lesson),
                    "a lesson reads back as it was written", written);
}

} // namespace podium::test
