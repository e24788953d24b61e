// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/checkobject.h"

#include "cluster/checks/findings.h"
#include "cluster/checks/metadatachecks.h"
#include "cluster/checks/objectchecks.h"
#include "cluster/checks/servicechecks.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Goes to the checks of the object's kind.
class Checker
{
public:
    Checker(const CheckContext &context, Findings &findings)
        : m_context(context)
        , m_findings(findings)
    {}

    void operator()(const Namespace &) const {}

    void operator()(const Node &node) const { checkNode(node, old<Node>(), m_findings); }

    void operator()(const Pod &pod) const { checkPod(pod, old<Pod>(), m_findings); }

    void operator()(const Service &service) const
    {
        checkService(service, old<Service>(), m_context, m_findings);
    }

    void operator()(const Workload &workload) const
    {
        checkWorkload(workload, old<Workload>(), m_findings);
    }

    void operator()(const EndpointSlice &slice) const { checkEndpointSlice(slice, m_findings); }

    void operator()(const EndpointsObject &endpoints) const
    {
        checkEndpoints(endpoints, m_findings);
    }

private:
    template <class T>
    const T *old() const
    {
        return m_context.old ? std::get_if<T>(m_context.old) : nullptr;
    }

    const CheckContext &m_context;
    Findings &m_findings;
};

// An object is found by these, so another name is another object.
void checkIdentity(const ObjectMeta &meta, const ObjectMeta &old, Findings &findings)
{
    if (meta.name != old.name)
        findings.invalid(u"metadata.name"_s, meta.name, u"immutable"_s);
    if (meta.namespaceName != old.namespaceName)
        findings.invalid(u"metadata.namespace"_s, meta.namespaceName, u"immutable"_s);
}

} // namespace

Problems checkObject(const AnyObject &object, const CheckContext &context)
{
    const ObjectRef ref = refOf(object);
    Findings findings(ref);
    checkMetadata(ref.kind, metaOf(object), findings);
    if (context.old)
        checkIdentity(metaOf(object), metaOf(*context.old), findings);
    std::visit(Checker(context, findings), object);
    return findings.problems();
}

} // namespace podium
