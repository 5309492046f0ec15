// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.eclipse.kura.configuration.metatype.OCD;
import org.osgi.framework.Bundle;
import org.osgi.service.metatype.MetaTypeInformation;
import org.osgi.service.metatype.MetaTypeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the configurable components of a bundle the way Kura does: a PID the MetaTypeService knows, a component of that
 * name that provides ConfigurableComponent, and the file {@code OSGI-INF/metatype/<PID>.xml} with a definition of that
 * id. A component that misses one of them is told in the log, for Kura's silence has cost many an hour.
 */
final class BundleDefinitions {
    private static final Logger LOG = LoggerFactory.getLogger(BundleDefinitions.class);

    private final MetaTypeService metatype;

    BundleDefinitions(MetaTypeService metatype) {
        this.metatype = metatype;
    }

    List<ComponentDefinition> of(Bundle bundle) {
        List<ComponentDefinition> definitions = new ArrayList<>();
        try {
            Set<String> components = DeclaredComponents.configurable(bundle);
            MetaTypeInformation known = metatype.getMetaTypeInformation(bundle);
            if (known == null || components.isEmpty()) {
                return definitions;
            }
            collect(bundle, components, known.getPids(), false, definitions);
            collect(bundle, components, known.getFactoryPids(), true, definitions);
        } catch (IOException | XMLStreamException e) {
            LOG.warn("The components of {} cannot be configured: {}", bundle, e.getMessage());
        }
        return definitions;
    }

    private static void collect(
            Bundle bundle,
            Set<String> components,
            String[] pids,
            boolean factory,
            List<ComponentDefinition> definitions)
            throws IOException, XMLStreamException {
        for (String pid : pids) {
            if (!components.contains(pid)) {
                continue;
            }
            Optional<OCD> definition = read(bundle, pid);
            if (definition.isPresent()) {
                definitions.add(new ComponentDefinition(pid, factory, definition.get()));
            } else {
                LOG.warn(
                        "{} has no OSGI-INF/metatype/{}.xml with a definition of that id: Kura ignores it",
                        bundle,
                        pid);
            }
        }
    }

    private static Optional<OCD> read(Bundle bundle, String pid) throws IOException, XMLStreamException {
        URL file = bundle.getEntry("OSGI-INF/metatype/" + pid + ".xml");
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream source = file.openStream()) {
            return MetatypeReader.read(source, pid);
        }
    }
}
