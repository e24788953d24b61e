// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/scalartext.h"

namespace podium {

/// How a document is laid out, so that what is added looks like the rest.
struct BlockStyle
{
    QByteArray lineBreak{"\n"};
    int mapIndent{2};  ///< spaces between a key and the keys below it
    int listIndent{2}; ///< spaces between a key and the dashes below it
    int itemIndent{2}; ///< columns from a dash to what stands behind it
    /// Whether the texts behind this key are sentences, which always stand in quotes; null: none
    /// are.
    bool (*isSentence)(std::string_view key){nullptr};
};

/// How a flow collection is laid out: "{app: web}" or JSON.
struct FlowStyle
{
    ScalarContext context{ScalarContext::Flow};
    ScalarStyle keys{ScalarStyle::Plain};
    QByteArray colon{": "};
    QByteArray comma{", "};
    QByteArray lineBreak{}; ///< empty: all on one line
    int indent{2};          ///< of what is nested, if it has lines of its own
};

inline QByteArray spaces(int count)
{
    return QByteArray(count, ' ');
}

/// What stands behind the colon of a key that is indented by so many spaces, up to and with the
/// line break: " 80\n", "\n  app: web\n", " |\n  text\n".
QByteArray blockValue(const YamlValue &value, int indent, const BlockStyle &style,
                      ScalarStyle scalars = ScalarStyle::Plain);

/// The lines of a map or list, all indented by so many spaces.
QByteArray blockLines(const YamlValue &collection, int indent, const BlockStyle &style);

/// What stands behind the dash of an item, from its column on: "name: a\n      port: 80\n".
QByteArray blockItem(const YamlValue &item, int column, const BlockStyle &style,
                     ScalarStyle scalars = ScalarStyle::Plain);

/// A value in flow style; lines behind the first are indented by at least so many spaces.
QByteArray flowValue(const YamlValue &value, int indent, const FlowStyle &style,
                     ScalarStyle scalars = ScalarStyle::Plain);

/// An entry of a map in flow style.
QByteArray flowEntry(const std::string &key, const YamlValue &value, int indent,
                     const FlowStyle &style);

} // namespace podium
