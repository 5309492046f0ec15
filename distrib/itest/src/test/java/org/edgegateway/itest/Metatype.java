// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One file below OSGI-INF/metatype, read as Kura reads it.
 *
 * @param file its name without the ending
 * @param factory whether it designates a factory
 */
record Metatype(
        String file,
        String ocd,
        String name,
        String description,
        String designatedPid,
        boolean factory,
        List<Setting> settings) {

    static List<Metatype> of(Bundle bundle) {
        return files(bundle, "OSGI-INF/metatype").map(Metatype::read).toList();
    }

    static Stream<URL> files(Bundle bundle, String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.xml", false);
        return found == null ? Stream.empty() : Collections.list(found).stream();
    }

    private static Metatype read(URL file) {
        Document document = Xml.read(file);
        Element ocd = only(document, "OCD");
        Element designate = only(document, "Designate");
        boolean factory = designate.hasAttribute("factoryPid");
        NodeList definitions = ocd.getElementsByTagName("AD");
        return new Metatype(
                file.getPath().replaceFirst(".*/", "").replaceFirst("\\.xml$", ""),
                ocd.getAttribute("id"),
                ocd.getAttribute("name"),
                ocd.getAttribute("description"),
                designate.getAttribute(factory ? "factoryPid" : "pid"),
                factory,
                IntStream.range(0, definitions.getLength())
                        .mapToObj(i -> Setting.of((Element) definitions.item(i)))
                        .toList());
    }

    private static Element only(Document document, String tag) {
        NodeList elements = document.getElementsByTagName(tag);
        if (elements.getLength() != 1) {
            throw new IllegalStateException(
                    elements.getLength() + " elements " + tag + " in " + document.getDocumentURI());
        }
        return (Element) elements.item(0);
    }
}
