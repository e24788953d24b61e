// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/endpointfields.h"

#include "cluster/endpointsobject.h"
#include "cluster/fields/metafields.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

FieldTable portFields()
{
    return {textField(u"name"_s, &EndpointPort::name),
            choiceField(u"protocol"_s, &EndpointPort::protocol),
            integerField(u"port"_s, &EndpointPort::port)};
}

// hints.forZones is a list of objects with a name each; Podium keeps the names.
Field hintsField()
{
    Field field;
    field.path = u"hints.forZones"_s;
    field.type = FieldType::List;
    Field name;
    name.path = u"name"_s;
    name.value = [](const void *object) -> FieldValue {
        return *static_cast<const QString *>(object);
    };
    name.setValue = [](void *object, const FieldValue &value) {
        const QString *text = std::get_if<QString>(&value);
        *static_cast<QString *>(object) = text ? *text : QString();
    };
    field.items = {name};
    field.count = [](const void *object) {
        return static_cast<const SliceEndpoint *>(object)->hintedZones.size();
    };
    field.item = [](const void *object, qsizetype index) -> const void * {
        return &static_cast<const SliceEndpoint *>(object)->hintedZones.at(index);
    };
    field.append = [](void *object) -> void * {
        QStringList &zones = static_cast<SliceEndpoint *>(object)->hintedZones;
        zones.append(QString());
        return &zones.last();
    };
    return field;
}

FieldTable sliceEndpointFields()
{
    return {listField(u"addresses"_s, &SliceEndpoint::addresses),
            booleanField(u"conditions.ready"_s, &SliceEndpoint::ready),
            booleanField(u"conditions.serving"_s, &SliceEndpoint::serving),
            booleanField(u"conditions.terminating"_s, &SliceEndpoint::terminating),
            textField(u"nodeName"_s, &SliceEndpoint::nodeName),
            textField(u"zone"_s, &SliceEndpoint::zone),
            hintsField(),
            groupField(u"targetRef"_s, &SliceEndpoint::target, refFields())};
}

FieldTable addressFields()
{
    return {textField(u"ip"_s, &EndpointAddress::ip),
            textField(u"nodeName"_s, &EndpointAddress::nodeName),
            groupField(u"targetRef"_s, &EndpointAddress::target, refFields())};
}

FieldTable subsetFields()
{
    return {listOf(u"addresses"_s, &EndpointSubset::addresses, addressFields()),
            listOf(u"notReadyAddresses"_s, &EndpointSubset::notReadyAddresses, addressFields()),
            listOf(u"ports"_s, &EndpointSubset::ports, portFields())};
}

} // namespace

FieldTable endpointSliceFields()
{
    return {metaField<EndpointSlice>(), textField(u"addressType"_s, &EndpointSlice::addressType),
            listOf(u"ports"_s, &EndpointSlice::ports, portFields()),
            listOf(u"endpoints"_s, &EndpointSlice::endpoints, sliceEndpointFields())};
}

FieldTable endpointsFields()
{
    return {metaField<EndpointsObject>(),
            listOf(u"subsets"_s, &EndpointsObject::subsets, subsetFields())};
}

} // namespace podium::fields
