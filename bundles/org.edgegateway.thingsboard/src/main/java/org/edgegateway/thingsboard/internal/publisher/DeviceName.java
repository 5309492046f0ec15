// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.kura.cloudconnection.message.KuraMessage;

/**
 * Which device a message is about: the text itself, with each {@code $name} replaced by the message's property or metric
 * of that name. {@code $assetName} is the Asset that a record from Kura Wires stems from.
 *
 * @param text empty for the gateway itself
 */
record DeviceName(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w[\\w.-]*\\w|\\w)");

    /**
     * Fills in what the message says.
     *
     * @throws IllegalArgumentException when the message lacks something; the message tells a person what
     */
    String of(KuraMessage message) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher variable = VARIABLE.matcher(text);
        return variable.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), message)));
    }

    private String value(String name, KuraMessage message) {
        Optional<Object> property = find(message.getProperties(), name);
        Optional<Object> metric =
                Optional.ofNullable(message.getPayload()).flatMap(payload -> find(payload.metrics(), name));
        String value = property.or(() -> metric).map(String::valueOf).orElse("");
        if (value.isBlank()) {
            throw new IllegalArgumentException("the message has no '" + name + "', which the device '" + text
                    + "' is named by: add it, or change the publisher's device");
        }
        return value;
    }

    private static Optional<Object> find(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name));
    }
}
