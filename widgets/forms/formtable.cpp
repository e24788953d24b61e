// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formtable.h"

#include "cluster/fields/fieldbuilders.h"
#include "cluster/world.h"
#include "forms/formnotes.h"
#include "forms/itemseditor.h"
#include "forms/readinesseditor.h"
#include "forms/selectoreditor.h"
#include "forms/servicetypepicker.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Fields of one value, in the order of the form.
const QStringList serviceFields{
    u"spec.externalTrafficPolicy"_s,
    u"spec.internalTrafficPolicy"_s,
    u"spec.sessionAffinity"_s,
    u"spec.sessionAffinityConfig.clientIP.timeoutSeconds"_s,
    u"spec.publishNotReadyAddresses"_s,
    u"spec.externalIPs"_s,
    u"spec.loadBalancerSourceRanges"_s,
    u"spec.allocateLoadBalancerNodePorts"_s,
    u"spec.clusterIP"_s,
};
/// Beside the type that it belongs to.
const QStringList nameFields{u"spec.externalName"_s};
const QStringList podFields{u"spec.nodeName"_s};
const QStringList nodeFields{u"spec.unschedulable"_s, u"status.allocatable.memory"_s};
const QStringList workloadFields{u"spec.replicas"_s, u"spec.parallelism"_s, u"spec.completions"_s};

const QStringList servicePortCells{u"name"_s, u"protocol"_s, u"port"_s, u"targetPort"_s,
                                   u"nodePort"_s};
const QStringList containerCells{u"name"_s, u"image"_s, u"ports[0].containerPort"_s,
                                 u"resources.requests.memory"_s};

/// Makes the editors of one form.
class FormBuilder
{
public:
    FormBuilder(ObjectKind kind, QWidget *parent)
        : m_kind(kind)
        , m_parent(parent)
    {}

    QList<FieldEditor *> editors() const { return m_editors; }

    void add(FieldEditor *editor) { m_editors.append(editor); }

    void addLabels(const QString &field, const QString &caption)
    {
        auto *labels = new LabelsEditor(field, m_parent);
        labels->setCaption(caption);
        add(labels);
    }

    /// Those that objects of the kind have.
    void addValues(const QStringList &fields)
    {
        for (const QString &field : fields) {
            if (hasField(m_kind, field))
                addValue(shapeOf(m_kind, field));
        }
    }

    void addValue(const FieldShape &shape)
    {
        auto *editor = new ValueEditor(shape, m_parent);
        editor->setNote(formNote(m_kind, shape.path));
        add(editor);
    }

    void addItems(const QString &list, const QStringList &cells)
    {
        QList<FieldShape> shapes;
        for (const QString &cell : cells) {
            shapes.append(shapeOf(m_kind, u"%1[0].%2"_s.arg(list, cell)));
            shapes.last().path = cell;
        }
        auto *editor = new ItemsEditor(list, shapes, m_parent);
        editor->setCaption(lastKey(list));
        editor->setNote(formNote(m_kind, list));
        add(editor);
    }

    QWidget *parent() const { return m_parent; }

private:
    ObjectKind m_kind;
    QWidget *m_parent;
    QList<FieldEditor *> m_editors{};
};

void addService(FormBuilder &form)
{
    form.add(new ServiceTypePicker(form.parent()));
    form.addValues(nameFields);
    form.add(new SelectorEditor(form.parent()));
    form.addItems(u"spec.ports"_s, servicePortCells);
    form.addValues(serviceFields);
    form.addLabels(u"metadata.labels"_s, LabelsEditor::tr("Labels"));
}

void addPod(FormBuilder &form)
{
    form.addLabels(u"metadata.labels"_s, LabelsEditor::tr("Labels"));
    form.add(new ReadinessEditor(form.parent()));
    form.addItems(u"spec.containers"_s, containerCells);
    form.addValues(podFields);
}

void addNode(FormBuilder &form)
{
    form.addLabels(u"metadata.labels"_s, LabelsEditor::tr("Labels"));
    form.add(new ReadinessEditor(form.parent()));
    form.addValues(nodeFields);
}

void addWorkload(FormBuilder &form)
{
    form.addValues(workloadFields);
    form.addLabels(u"spec.template.metadata.labels"_s, LabelsEditor::tr("Labels of its pods"));
    form.addItems(u"spec.template.spec.containers"_s, containerCells);
    form.addLabels(u"metadata.labels"_s, LabelsEditor::tr("Labels"));
}

/// The settings of the ConfigMap podium-world, all of which are text there.
void addWorld(FormBuilder &form)
{
    const QStringList switches{u"true"_s, u"false"_s};
    form.addValue({u"data[loadBalancerProvider]"_s, FieldType::Choice,
                   fields::choicesOf<LoadBalancerProvider>()});
    form.addValue({u"data[forwards]"_s});
    form.addValue({u"data[clusterCIDR]"_s});
    form.addValue({u"data[masqueradeAll]"_s, FieldType::Choice, switches});
    form.addValue({u"data[localhostNodePorts]"_s, FieldType::Choice, switches});
    form.addValue({u"data[nodePortAddresses]"_s});
}

} // namespace

QList<FieldEditor *> makeEditors(ObjectKind kind, QWidget *parent)
{
    FormBuilder form(kind, parent);
    switch (kind) {
    case ObjectKind::Service:
        addService(form);
        break;
    case ObjectKind::Pod:
        addPod(form);
        break;
    case ObjectKind::Node:
        addNode(form);
        break;
    case ObjectKind::World:
    case ObjectKind::Router:
        addWorld(form);
        break;
    case ObjectKind::Deployment:
    case ObjectKind::ReplicaSet:
    case ObjectKind::ReplicationController:
    case ObjectKind::StatefulSet:
    case ObjectKind::DaemonSet:
    case ObjectKind::Job:
        addWorkload(form);
        break;
    case ObjectKind::Namespace:
        form.addLabels(u"metadata.labels"_s, LabelsEditor::tr("Labels"));
        break;
    default:
        break;
    }
    return form.editors();
}

} // namespace podium
