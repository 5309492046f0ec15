// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

/** The names in Kura's snapshot XML. */
final class SnapshotFormat {
    static final String ESF = "http://eurotech.com/esf/2.0";
    static final String OCD = "http://www.osgi.org/xmlns/metatype/v1.2.0";

    static final String CONFIGURATIONS = "configurations";
    static final String CONFIGURATION = "configuration";
    static final String PROPERTIES = "properties";
    static final String PROPERTY = "property";
    static final String VALUE = "value";

    static final String PID = "pid";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String ARRAY = "array";
    static final String ENCRYPTED = "encrypted";

    private SnapshotFormat() {}
}
