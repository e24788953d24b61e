// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "lessons/lesson.h"

#include <functional>

class QCheckBox;

namespace podium {

class FlowLayout;

/// Things of which any number can be chosen.
class ChecksBox : public FieldBox
{
    Q_OBJECT

public:
    struct Offer
    {
        QString id{}; ///< as in the file
        QString words{};

        bool operator==(const Offer &) const = default;
    };

    struct Choices
    {
        /// What there is to choose; asked anew when the lesson has been checked.
        std::function<QList<Offer>(const Lesson &lesson)> offers{};
        /// Those that are chosen; one that is not offered is shown all the same.
        std::function<QStringList(const Lesson &lesson)> chosen{};
        std::function<void(Lesson &lesson, const QString &id, bool isChosen)> choose{};
    };

    ChecksBox(LessonDraft &draft, const QString &field, const QString &caption, Choices choices,
              QWidget *parent);

    /// What the offers do not have can be typed and added.
    void letAdd(const QString &example);

protected:
    void showDraft() override;

private:
    void refreshOffers();
    void buildChecks(const QList<Offer> &offers);
    QList<Offer> allOffers() const;
    void choose(const QString &id, bool isChosen);

    Choices m_choices;
    QList<Offer> m_offers{};
    QList<Offer> m_shown{};
    QMap<QString, QCheckBox *> m_checks{};
    QWidget *m_area;
    FlowLayout *m_flow;
};

/// What the learners of a lesson may do.
ChecksBox::Choices controlChoices();
/// Which objects of the picture are lit while the others are dimmed, in the step with this number.
ChecksBox::Choices spotlightChoices(int step);
/// The fields of which a learner has to name the one at fault.
ChecksBox::Choices diagnosisChoices();

} // namespace podium
