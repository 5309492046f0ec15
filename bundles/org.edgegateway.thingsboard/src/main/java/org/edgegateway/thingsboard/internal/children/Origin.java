// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.children;

import java.util.Optional;

/**
 * The device that values belong to.
 *
 * @param name a child device's name; empty for the gateway itself
 * @param type the device profile that ThingsBoard gives a child device when it sees it first
 */
public record Origin(String name, String type) {

    /** The profile of who names none. */
    public static final String DEFAULT_TYPE = "default";

    /** The gateway itself. */
    public static final Origin GATEWAY = new Origin("", DEFAULT_TYPE);

    /** ThingsBoard's bound for names of devices and profiles. */
    private static final int MAX_LENGTH = 255;

    private static final char SEPARATOR = '\0';

    /** A child device of the default type. */
    public static Origin child(String name) {
        return new Origin(name, DEFAULT_TYPE);
    }

    public boolean isGateway() {
        return name.isEmpty();
    }

    /** Why the server would not take such a device, if so. */
    public Optional<String> fault() {
        return isGateway() ? Optional.empty() : fault("device", name).or(() -> fault("device type", type));
    }

    private static Optional<String> fault(String what, String text) {
        if (text.isBlank()) {
            return Optional.of("the " + what + " is blank: give it a name");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("the " + what + " has " + text.length() + " characters, the server takes " + MAX_LENGTH);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("the " + what + " holds a control character: rename it");
        }
        return Optional.empty();
    }

    /** As one text, for {@link #fromText}. */
    public String toText() {
        return type.equals(DEFAULT_TYPE) ? name : name + SEPARATOR + type;
    }

    /** What {@link #toText} made a text of. */
    public static Origin fromText(String text) {
        int separator = text.indexOf(SEPARATOR);
        return separator < 0 ? child(text) : new Origin(text.substring(0, separator), text.substring(separator + 1));
    }
}
