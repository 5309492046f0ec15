// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which telemetry keys ThingsBoard takes. A single key it does not like costs the whole message, and only after it was
 * acknowledged, so keys are checked before anything is stored.
 */
final class TelemetryKeys {

    static final int MAX_LENGTH = 255;

    private static final int SHOWN_LENGTH = 40;
    private static final Pattern HTML_LIKE = Pattern.compile("<[a-zA-Z/!?]");

    private TelemetryKeys() {}

    /** Why the server would not take the key, if so. */
    static Optional<String> fault(String key) {
        if (key.isBlank()) {
            return Optional.of("the key is empty: give the metric a name");
        }
        if (key.length() > MAX_LENGTH) {
            return Optional.of(
                    "the key has " + key.length() + " characters, the server takes " + MAX_LENGTH + ": shorten it");
        }
        if (key.indexOf('<') >= 0 && HTML_LIKE.matcher(key).find()) {
            return Optional.of("the key looks like HTML, which the server refuses: rename it without '<'");
        }
        if (key.indexOf('\0') >= 0) {
            return Optional.of("the key holds a NUL character, which the server cannot store: rename it");
        }
        return Optional.empty();
    }

    /** The key as shown in messages. */
    static String shown(String key) {
        return key.length() <= SHOWN_LENGTH ? key : key.substring(0, SHOWN_LENGTH) + "...";
    }
}
