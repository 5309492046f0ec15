// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What metatype says about one setting; what it does not say is an empty text.
 *
 * @param options the values to choose from, if any
 */
record Setting(
        String id,
        String name,
        String description,
        String type,
        String min,
        String max,
        String defaultValue,
        List<String> options) {

    static Setting of(Element definition) {
        NodeList options = definition.getElementsByTagName("Option");
        return new Setting(
                definition.getAttribute("id"),
                definition.getAttribute("name"),
                definition.getAttribute("description"),
                definition.getAttribute("type"),
                definition.getAttribute("min"),
                definition.getAttribute("max"),
                definition.getAttribute("default"),
                IntStream.range(0, options.getLength())
                        .mapToObj(i -> ((Element) options.item(i)).getAttribute("value"))
                        .toList());
    }

    /** Whether it selects a service, so that its value is an OSGi filter. */
    boolean isFilter() {
        return id.endsWith(".target");
    }

    /** Whether its value is encrypted wherever it is stored. */
    boolean isSecret() {
        return type.equals("Password");
    }

    /** Whether its value is a folder on the gateway's disk. */
    boolean isFolder() {
        return id.equals("path") || id.endsWith(".path");
    }
}
