// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/rulesentence.h"

#include "document/explain/phrase.h"

#include <QCoreApplication>

namespace podium {

namespace {

struct RuleRow
{
    const char *rule;
    const char *text; ///< %1 the value
};

/// Sorted by rule.
constexpr RuleRow ruleRows[] = {
    {"above-limit",
     QT_TRANSLATE_NOOP(
         "explain", "The request of %1 is larger than the limit. Lower it, or raise the limit.")},
    {"address",
     QT_TRANSLATE_NOOP(
         "explain", "%1 is not an IP address. Write it as in 10.96.0.10, without leading zeros.")},
    {"affinity-timeout",
     QT_TRANSLATE_NOOP("explain",
                       "%1 seconds is not possible. Choose 1 to 86400 seconds, which is a day.")},
    {"annotations-too-large",
     QT_TRANSLATE_NOOP("explain",
                       "The annotations have %1 bytes, and 262144 are allowed. Shorten them.")},
    {"at-most-two",
     QT_TRANSLATE_NOOP(
         "explain",
         "A Service has at most two cluster IPs, one of each family. Remove some of %1.")},
    {"cluster-ip-missing",
     QT_TRANSLATE_NOOP("explain", "clusterIPs is given (%1), but clusterIP is not. Give both, the "
                                  "first address in each, or neither.")},
    {"containers-immutable",
     QT_TRANSLATE_NOOP(
         "explain",
         "The number of containers of a pod cannot change. Delete the pod and make a new one.")},
    {"dns-label",
     QT_TRANSLATE_NOOP("explain", "%1 is not a possible name. Use lower-case letters, digits and "
                                  "dashes, at most 63, with a letter or digit at both ends.")},
    {"dns-subdomain",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is not a possible name. Use lower-case letters, digits, dashes and "
                       "dots, with a letter or digit at both ends of every part.")},
    {"duplicate",
     QT_TRANSLATE_NOOP("explain", "%1 is given more than once. Each may be given only once here.")},
    {"family-differs",
     QT_TRANSLATE_NOOP(
         "explain",
         "%1 is not of the family that ipFamilies gives for this place. Change one of the two.")},
    {"first-cluster-ip-differs",
     QT_TRANSLATE_NOOP("explain",
                       "The first of clusterIPs is %1 and has to be the same as clusterIP.")},
    {"forwards", QT_TRANSLATE_NOOP("explain", "%1 is not a list of forwarding rules. Write them as "
                                              "in 8080>node-3:30000, parted by commas.")},
    {"headless-with-node-ports",
     QT_TRANSLATE_NOOP("explain", "A headless Service (clusterIP: None) has no node ports. Use "
                                  "type ClusterIP, or give it a cluster IP.")},
    {"health-check-needs-local",
     QT_TRANSLATE_NOOP("explain",
                       "A health-check port is only used by type LoadBalancer with "
                       "externalTrafficPolicy: Local. Leave %1 out, or change those two.")},
    {"host-network-port",
     QT_TRANSLATE_NOOP("explain", "With hostNetwork the host port is the container port. Write the "
                                  "same number in both, not %1.")},
    {"immutable", QT_TRANSLATE_NOOP(
                      "explain", "This field cannot change once it is set, and %1 is not what is "
                                 "stored. Delete the object and make it anew, or keep the value.")},
    {"ip-mode-without-ip",
     QT_TRANSLATE_NOOP("explain", "ipMode belongs to an IP address, but this row has none. Remove "
                                  "ipMode, or give the address.")},
    {"kubelet-port",
     QT_TRANSLATE_NOOP("explain", "Port %1 belongs to the kubelet, so a LoadBalancer must not use "
                                  "it here. Choose another.")},
    {"label-key",
     QT_TRANSLATE_NOOP(
         "explain",
         "%1 is not a possible key. Use letters, digits, dashes, underscores and dots, at most 63, "
         "with a letter or digit at both ends; a domain and a slash may stand before them.")},
    {"label-selector",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is not a label selector. Write app=web, app!=web, app in (web, "
                       "api), app or !app, and commas between several.")},
    {"label-value",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is not a possible label value. Use letters, digits, dashes, underscores "
                       "and dots, at most 63, with a letter or digit at both ends.")},
    {"lesson-address",
     QT_TRANSLATE_NOOP("explain", "%1 is not an address of a lesson. Write pod/NAME:PORT, "
                                  "old/NAME:PORT, svc/NAME:PORT, dns/NAME:PORT, node/NAME:PORT, "
                                  "node/NAME:nodePort, lb/NAME:PORT or router:PORT.")},
    {"lesson-id", QT_TRANSLATE_NOOP("explain", "%1 is not a possible id. Use lower-case letters, "
                                               "digits and dashes, as in my-first-lesson.")},
    {"lesson-labels",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is not a list of labels. Write them as in app=web,tier=front.")},
    {"lesson-object",
     QT_TRANSLATE_NOOP("explain", "%1 does not name an object that can stand here. Write pod/NAME, "
                                  "service/NAME, deployment/NAME or node/NAME.")},
    {"lesson-sender",
     QT_TRANSLATE_NOOP("explain", "%1 cannot send. Write client/NAME, pod/NAME or node/NAME.")},
    {"lesson-state-field",
     QT_TRANSLATE_NOOP("explain",
                       "%1 does not lead to a field. Write a field as in manifests, such "
                       "as spec.type; of a pod also ready, node, containers or uid, of a "
                       "Service status.external, of the router forwards.")},
    {"lesson-state-path",
     QT_TRANSLATE_NOOP("explain", "%1 is not a path. Write it as in service/NAME/spec.type, "
                                  "pod/NAME/ready, pods/all/* or router/all/forwards.")},
    {"lesson-step",
     QT_TRANSLATE_NOOP("explain", "This is not needed in this step of the lesson. Go on with the "
                                  "lesson, or leave it to try this.")},
    {"link-local-address",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is a link-local address, which no Service can use. Give another.")},
    {"link-local-multicast-address",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is a multicast address, which no Service can use. Give another.")},
    {"loopback-address",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is a loopback address, which means each machine itself. Give another.")},
    {"negative", QT_TRANSLATE_NOOP("explain", "%1 is less than 0. Give 0 or more.")},
    {"no-namespace",
     QT_TRANSLATE_NOOP("explain", "Objects of this kind are in no namespace. Remove %1.")},
    {"node-port-on-cluster-ip",
     QT_TRANSLATE_NOOP(
         "explain",
         "A Service of type ClusterIP has no node port. Remove %1, or make the type NodePort.")},
    {"node-port-range",
     QT_TRANSLATE_NOOP("explain", "Node ports are 30000 to 32767, and %1 is not one of them. "
                                  "Choose one of these, or leave it out to get a free one.")},
    {"none-beside-addresses",
     QT_TRANSLATE_NOOP("explain",
                       "None stands for no cluster IP at all, so no address can stand beside it.")},
    {"not-external-name",
     QT_TRANSLATE_NOOP(
         "explain",
         "A Service of type ExternalName is only a name in DNS and has no such field. Remove it.")},
    {"not-externally-accessible",
     QT_TRANSLATE_NOOP("explain",
                       "externalTrafficPolicy is for Services that can be reached from outside. "
                       "Remove it, or make the type NodePort or LoadBalancer.")},
    {"number-too-large", QT_TRANSLATE_NOOP("explain", "%1 is too large a number for this field.")},
    {"one-per-family",
     QT_TRANSLATE_NOOP("explain", "%1: two addresses have to be one of IPv4 and one of IPv6.")},
    {"only-load-balancer",
     QT_TRANSLATE_NOOP(
         "explain",
         "Only a Service of type LoadBalancer has this field. Remove it, or change the type.")},
    {"pod-immutable",
     QT_TRANSLATE_NOOP(
         "explain",
         "Hardly anything in the spec of a pod can change. Delete the pod and make a new one.")},
    {"port-name",
     QT_TRANSLATE_NOOP("explain", "%1 is not a possible port name. Use lower-case letters, digits "
                                  "and dashes, at most 15, with at least one letter.")},
    {"port-number",
     QT_TRANSLATE_NOOP("explain", "Port numbers are 1 to 65535, and %1 is not one of them.")},
    {"range",
     QT_TRANSLATE_NOOP("explain", "%1 is not a range of addresses. Write it as in 10.0.0.0/8.")},
    {"range-or-none",
     QT_TRANSLATE_NOOP("explain",
                       "%1 is not a range of addresses. Write it as in 10.244.0.0/16, or none.")},
    {"ranges",
     QT_TRANSLATE_NOOP(
         "explain",
         "%1 is not a list of ranges. Write them as in 10.244.0.0/16, parted by commas.")},
    {"release-needs-single-stack",
     QT_TRANSLATE_NOOP("explain",
                       "To give up the second address, make ipFamilyPolicy SingleStack, not %1.")},
    {"selector-mismatch",
     QT_TRANSLATE_NOOP("explain", "The selector does not match the labels of the template (%1), so "
                                  "the pods would belong to nobody. Make them the same.")},
    {"service-name",
     QT_TRANSLATE_NOOP("explain", "%1 is not a possible name of a Service. Use lower-case letters, "
                                  "digits and dashes, at most 63, starting with a letter.")},
    {"service-range",
     QT_TRANSLATE_NOOP("explain", "%1 is not an address that this cluster can give to a Service. "
                                  "Choose one of its range, or leave it out to get a free one.")},
    {"single-stack-of-two",
     QT_TRANSLATE_NOOP("explain", "SingleStack means one family, but two are given. Remove one, or "
                                  "make it PreferDualStack.")},
    {"surrounding-blanks",
     QT_TRANSLATE_NOOP("explain", "There are blanks before or behind the value. Remove them.")},
    {"topology-annotations-differ",
     QT_TRANSLATE_NOOP(
         "explain", "Two annotations of topology contradict each other (%1). Keep one of them.")},
    {"unspecified-address",
     QT_TRANSLATE_NOOP("explain",
                       "%1 stands for any address, so no Service can use it. Give another.")},
};

const RuleRow *rowOf(const QString &rule)
{
    for (const RuleRow &row : ruleRows) {
        if (rule == QLatin1StringView(row.rule))
            return &row;
    }
    return nullptr;
}

} // namespace

bool hasRuleSentence(const QString &rule)
{
    return rowOf(rule) != nullptr;
}

QString ruleSentence(const QString &value, const QString &rule)
{
    if (const RuleRow *row = rowOf(rule))
        return phrase(row->text, {value});
    return phrase(QT_TRANSLATE_NOOP("explain", "%1 is not allowed here (%2)."), {value, rule});
}

} // namespace podium
