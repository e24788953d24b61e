// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/checksbox.h"

#include "document/lessons/lessondraft.h"
#include "forms/flowlayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

ChecksBox::ChecksBox(LessonDraft &draft, const QString &field, const QString &caption,
                     Choices choices, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_choices(std::move(choices))
    , m_area(new QWidget(this))
    , m_flow(new FlowLayout(m_area))
{
    body()->addWidget(m_area);
    connect(&draft, &LessonDraft::checked, this, &ChecksBox::refreshOffers);
    m_offers = m_choices.offers(draft.lesson());
    follow();
}

void ChecksBox::letAdd(const QString &example)
{
    auto *row = new QHBoxLayout;
    auto *line = new QLineEdit(this);
    auto *add = new QPushButton(tr("Add"), this);
    line->setPlaceholderText(example);
    line->setAccessibleName(tr("Another one"));
    row->addWidget(line, 1);
    row->addWidget(add);
    body()->addLayout(row);
    const auto takeLine = [this, line] {
        const QString text = line->text().trimmed();
        line->clear();
        if (!text.isEmpty())
            choose(text, true);
    };
    connect(line, &QLineEdit::returnPressed, this, takeLine);
    connect(add, &QPushButton::clicked, this, takeLine);
}

void ChecksBox::refreshOffers()
{
    m_offers = m_choices.offers(draft().lesson());
    showDraft();
}

QList<ChecksBox::Offer> ChecksBox::allOffers() const
{
    QList<Offer> offers = m_offers;
    for (const QString &id : m_choices.chosen(draft().lesson())) {
        if (std::ranges::find(offers, id, &Offer::id) == offers.end())
            offers.append({id, id});
    }
    return offers;
}

void ChecksBox::buildChecks(const QList<Offer> &offers)
{
    m_shown = offers;
    for (QCheckBox *check : std::as_const(m_checks))
        check->deleteLater(); // it may be what was clicked
    m_checks.clear();
    for (const Offer &offer : offers) {
        auto *check = new QCheckBox(offer.words, m_area);
        m_flow->addWidget(check);
        m_checks.insert(offer.id, check);
        check->show();
        connect(check, &QCheckBox::clicked, this,
                [this, id = offer.id](bool isChosen) { choose(id, isChosen); });
    }
}

void ChecksBox::choose(const QString &id, bool isChosen)
{
    draft().change([&](Lesson &lesson) { m_choices.choose(lesson, id, isChosen); });
}

void ChecksBox::showDraft()
{
    const QList<Offer> offers = allOffers();
    if (offers != m_shown)
        buildChecks(offers);
    const QStringList chosen = m_choices.chosen(draft().lesson());
    for (auto check = m_checks.begin(); check != m_checks.end(); ++check)
        (*check)->setChecked(chosen.contains(check.key()));
}

} // namespace podium
