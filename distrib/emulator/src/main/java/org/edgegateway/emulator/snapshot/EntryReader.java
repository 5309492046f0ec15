// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code esf:configuration} element; the reader stands on its start and leaves on its end. */
final class EntryReader {
    private EntryReader() {}

    static SnapshotEntry read(XMLStreamReader xml) throws XMLStreamException, SnapshotException {
        requireName(xml, SnapshotFormat.CONFIGURATION);
        String pid = required(xml, SnapshotFormat.PID);
        Map<String, Object> properties = new HashMap<>();
        while (xml.nextTag() != END_ELEMENT) {
            if (xml.getLocalName().equals(SnapshotFormat.PROPERTIES)) {
                properties(xml, properties);
            } else {
                skip(xml);
            }
        }
        return new SnapshotEntry(pid, properties);
    }

    private static void properties(XMLStreamReader xml, Map<String, Object> properties)
            throws XMLStreamException, SnapshotException {
        while (xml.nextTag() != END_ELEMENT) {
            requireName(xml, SnapshotFormat.PROPERTY);
            String name = required(xml, SnapshotFormat.NAME);
            property(xml, name).ifPresent(value -> properties.put(name, value));
        }
    }

    /** Empty for a property without a value, which Kura's files may contain. */
    private static Optional<Object> property(XMLStreamReader xml, String name)
            throws XMLStreamException, SnapshotException {
        String label = attribute(xml, SnapshotFormat.TYPE).orElse(ValueType.STRING.label());
        ValueType type = ValueType.named(label)
                .orElseThrow(() -> fault(xml, "property " + name + " has the unknown type " + label));
        boolean array = flag(xml, SnapshotFormat.ARRAY);
        boolean encrypted = flag(xml, SnapshotFormat.ENCRYPTED);
        List<Object> values = new ArrayList<>();
        while (xml.nextTag() != END_ELEMENT) {
            requireName(xml, SnapshotFormat.VALUE);
            values.add(value(xml, name, type, encrypted));
        }
        if (array) {
            return Optional.of(type.array(values));
        }
        if (values.size() > 1) {
            throw fault(xml, "property " + name + " has " + values.size() + " values but is no array");
        }
        return values.stream().findFirst();
    }

    private static Object value(XMLStreamReader xml, String name, ValueType type, boolean encrypted)
            throws XMLStreamException, SnapshotException {
        String text = xml.getElementText();
        if (type == ValueType.PASSWORD) {
            return PasswordText.read(text, encrypted);
        }
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw fault(xml, "property " + name + ": '" + text + "' is no " + type.label());
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (event == END_ELEMENT) {
                depth--;
            }
        }
    }

    private static boolean flag(XMLStreamReader xml, String name) {
        return attribute(xml, name).map(Boolean::parseBoolean).orElse(false);
    }

    private static String required(XMLStreamReader xml, String name) throws SnapshotException {
        return attribute(xml, name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> fault(xml, "<" + xml.getLocalName() + "> needs the attribute " + name));
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    static void requireName(XMLStreamReader xml, String name) throws SnapshotException {
        if (!xml.getLocalName().equals(name) || !SnapshotFormat.ESF.equals(xml.getNamespaceURI())) {
            throw fault(xml, "<esf:" + name + "> expected, found <" + xml.getLocalName() + ">");
        }
    }

    static SnapshotException fault(XMLStreamReader xml, String what) {
        return new SnapshotException("line " + xml.getLocation().getLineNumber() + ": " + what);
    }
}
