// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.emulator.snapshot.SafeXml;
import org.osgi.framework.Bundle;

/**
 * The components of a bundle that its DS descriptions declare to provide {@link ConfigurableComponent}. The
 * descriptions are read here because the component runtime may see a new bundle later than we do.
 */
final class DeclaredComponents {
    private static final String HEADER = "Service-Component";

    private DeclaredComponents() {}

    static Set<String> configurable(Bundle bundle) throws IOException, XMLStreamException {
        Set<String> names = new HashSet<>();
        String header = bundle.getHeaders("").get(HEADER);
        if (header == null) {
            return names;
        }
        for (String path : header.trim().split("\\s*,\\s*")) {
            for (URL description : descriptions(bundle, path)) {
                try (InputStream source = description.openStream()) {
                    configurable(source).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Iterable<URL> descriptions(Bundle bundle, String path) {
        int slash = path.lastIndexOf('/');
        Enumeration<URL> found =
                bundle.findEntries(slash < 0 ? "/" : path.substring(0, slash), path.substring(slash + 1), false);
        return found == null ? Set.of() : Collections.list(found);
    }

    private static Optional<String> configurable(InputStream description) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(description);
        String name = "";
        while (xml.hasNext()) {
            xml.next();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("component")) {
                name = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
            } else if (xml.getLocalName().equals("provide")
                    && ConfigurableComponent.class.getName().equals(xml.getAttributeValue(null, "interface"))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
