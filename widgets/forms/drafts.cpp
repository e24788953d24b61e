// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/drafts.h"

#include "document/explain/changesentence.h"

namespace podium {

Problems Drafts::set(ClusterDocument &document, const SetFields &change, const QString &burst)
{
    const DraftValues before = m_values;
    keep(change.settings);
    const SetFields all = this->change(change.object);
    // Left out while it is tried: the document tells of what was done before this knows of it.
    const DraftValues tried = std::exchange(m_values, {});
    const Problems refused = document.edit(changeSentence(all), all, burst);
    if (refused.isEmpty())
        return {};
    m_values = before;
    forget(change.settings);
    if (!m_values.isEmpty() && document.edit(changeSentence(change), change, burst).isEmpty())
        return problems(document, change.object);
    m_values = tried;
    return refused;
}

SetFields Drafts::intended(const ClusterDocument &document, const SetFields &change) const
{
    if (m_values.isEmpty())
        return change;
    Drafts all = *this;
    all.keep(change.settings);
    const SetFields together = all.change(change.object);
    return edited(document.revision(), together).refused.isEmpty() ? together : change;
}

Problems Drafts::drop(const ClusterDocument &document, const ObjectRef &object,
                      const QString &field)
{
    m_values.removeIf([&](const auto &draft) { return isWithin(draft.key(), field); });
    return problems(document, object);
}

void Drafts::keep(const QList<FieldSetting> &settings)
{
    for (const FieldSetting &setting : settings)
        m_values.insert(setting.field, setting.value);
}

void Drafts::forget(const QList<FieldSetting> &settings)
{
    for (const FieldSetting &setting : settings)
        m_values.remove(setting.field);
}

SetFields Drafts::change(const ObjectRef &object) const
{
    SetFields change{object, {}};
    for (auto draft = m_values.cbegin(); draft != m_values.cend(); ++draft)
        change.settings.append({draft.key(), draft.value()});
    return change;
}

Problems Drafts::problems(const ClusterDocument &document, const ObjectRef &object) const
{
    return m_values.isEmpty() ? Problems() : edited(document.revision(), change(object)).refused;
}

bool isWithin(const QString &field, const QString &outer)
{
    return field.startsWith(outer) && (field.size() == outer.size() ||
                                       field[outer.size()] == u'.' || field[outer.size()] == u'[');
}

} // namespace podium
