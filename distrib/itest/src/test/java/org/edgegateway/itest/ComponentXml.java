// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One component file of a bundle.
 *
 * @param specification the version of Declarative Services it needs
 * @param properties only those with a single value
 */
record ComponentXml(String name, Version specification, List<String> services, Map<String, String> properties) {

    static List<ComponentXml> of(Bundle bundle) {
        String header = bundle.getHeaders("").get("Service-Component");
        return header == null
                ? List.of()
                : Arrays.stream(header.split(","))
                        .map(path ->
                                read(Xml.read(bundle.getEntry(path.strip())).getDocumentElement()))
                        .toList();
    }

    private static ComponentXml read(Element component) {
        return new ComponentXml(
                component.getAttribute("name"),
                new Version(String.valueOf(component.getAttribute("xmlns:scr")).replaceFirst(".*/v", "")),
                elements(component, "provide")
                        .map(provided -> provided.getAttribute("interface"))
                        .toList(),
                elements(component, "property")
                        .filter(property -> property.hasAttribute("value"))
                        .collect(Collectors.toMap(
                                property -> property.getAttribute("name"),
                                property -> property.getAttribute("value"))));
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    boolean publishesOrSubscribes() {
        return services.stream().anyMatch(service -> service.matches(".*\\.Cloud(Publisher|Subscriber)"));
    }
}
