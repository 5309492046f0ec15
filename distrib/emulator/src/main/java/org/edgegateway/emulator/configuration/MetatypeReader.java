// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.kura.configuration.metatype.AD;
import org.eclipse.kura.configuration.metatype.OCD;
import org.eclipse.kura.configuration.metatype.Option;
import org.eclipse.kura.configuration.metatype.Scalar;
import org.edgegateway.emulator.snapshot.SafeXml;
import org.jspecify.annotations.Nullable;

/** Reads the object class definition with a given id from a metatype file. */
final class MetatypeReader {
    private final XMLStreamReader xml;

    private MetatypeReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * @return the definition, empty if the file has none with that id
     * @throws XMLStreamException if the file is no XML or an attribute is not as it must be
     */
    static Optional<OCD> read(InputStream source, String id) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(source);
        try {
            return new MetatypeReader(xml).definition(id);
        } finally {
            xml.close();
        }
    }

    private Optional<OCD> definition(String id) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (isStart("OCD") && id.equals(text("id"))) {
                return Optional.of(new MetatypeDefinition(id, text("name"), text("description"), attributes()));
            }
        }
        return Optional.empty();
    }

    private List<AD> attributes() throws XMLStreamException {
        List<AD> attributes = new ArrayList<>();
        while (!isEnd("OCD")) {
            xml.next();
            if (isStart("AD")) {
                attributes.add(attribute());
            }
        }
        return attributes;
    }

    private AD attribute() throws XMLStreamException {
        String id = required("id");
        String name = text("name");
        String description = text("description");
        Scalar type = type(required("type"));
        int cardinality =
                Integer.parseInt(Optional.ofNullable(text("cardinality")).orElse("0"));
        String min = text("min");
        String max = text("max");
        String defaultText = text("default");
        boolean required = !"false".equals(text("required"));
        return new MetatypeAttribute(
                id, name, description, type, cardinality, min, max, defaultText, required, options());
    }

    private List<Option> options() throws XMLStreamException {
        List<Option> options = new ArrayList<>();
        while (!isEnd("AD")) {
            xml.next();
            if (isStart("Option")) {
                options.add(new MetatypeOption(required("label"), required("value")));
            }
        }
        return options;
    }

    private Scalar type(String name) throws XMLStreamException {
        try {
            return Scalar.fromValue(name);
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("unknown type " + name, xml.getLocation(), e);
        }
    }

    private String required(String name) throws XMLStreamException {
        String value = text(name);
        if (value == null) {
            throw new XMLStreamException("<" + xml.getLocalName() + "> needs the attribute " + name, xml.getLocation());
        }
        return value;
    }

    private @Nullable String text(String name) {
        return xml.getAttributeValue(null, name);
    }

    private boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }
}
