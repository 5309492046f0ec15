// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.edgegateway.ota.manager.InstallException;

/** Reads Kura's snapshots. Document types and external entities are refused. */
final class SnapshotXml {

    private final SnapshotValues values;
    private final Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();

    private SnapshotXml(SnapshotValues values) {
        this.values = values;
    }

    /** Whether a file looks like one: its first element is that of a snapshot. */
    static boolean accepts(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT) {
                    return xml.getLocalName().equals("configurations");
                }
            }
            return false;
        } catch (XMLStreamException noXml) {
            return false;
        }
    }

    /** The properties of each configuration by its pid. */
    static Map<String, Map<String, Object>> read(Path file, SnapshotValues values)
            throws IOException, InstallException {
        try (InputStream content = Files.newInputStream(file)) {
            SnapshotXml snapshot = new SnapshotXml(values);
            snapshot.read(factory().createXMLStreamReader(content));
            return snapshot.configurations;
        } catch (XMLStreamException e) {
            throw new InstallException("the snapshot is damaged: " + e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, InstallException {
        Map<String, Object> properties = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("configuration")) {
                properties = new HashMap<>();
                configurations.put(required(xml, "pid"), properties);
            } else if (xml.getLocalName().equals("property")) {
                String name = required(xml, "name");
                Optional<Object> value = property(xml, name);
                if (value.isPresent()) {
                    properties.put(name, value.get());
                }
            }
        }
    }

    private Optional<Object> property(XMLStreamReader xml, String name) throws XMLStreamException, InstallException {
        String type = required(xml, "type");
        boolean array = Boolean.parseBoolean(xml.getAttributeValue(null, "array"));
        boolean encrypted = Boolean.parseBoolean(xml.getAttributeValue(null, "encrypted"));
        List<String> texts = new ArrayList<>();
        while (xml.nextTag() == START_ELEMENT) {
            texts.add(xml.getElementText());
        }
        return values.of(name, type, array, encrypted, texts);
    }

    private static String required(XMLStreamReader xml, String attribute) throws InstallException {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute))
                .orElseThrow(() -> new InstallException("the snapshot has a " + xml.getLocalName() + " without "
                        + attribute + " in line " + xml.getLocation().getLineNumber()));
    }
}
