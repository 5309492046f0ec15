// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.kura.system.SystemService;

/**
 * The device's name out of a template: {@code ${serial}}, {@code ${hostname}}, {@code ${name}}, {@code ${mac}} and
 * {@code ${model}} stand for what Kura's system service says.
 */
public final class DeviceName {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, Supplier<String>> values;

    public DeviceName(SystemService system) {
        values = Map.of(
                "serial", system::getSerialNumber,
                "hostname", system::getHostname,
                "name", system::getDeviceName,
                "mac", system::getPrimaryMacAddress,
                "model", system::getModelName);
    }

    /**
     * Fills in the template.
     *
     * @throws IllegalArgumentException with a message for a person when a placeholder is unknown, or this gateway does not
     *     know its value: two gateways must not get the same name by accident
     */
    public String of(String template) {
        StringBuilder name = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            placeholder.appendReplacement(name, Matcher.quoteReplacement(value(placeholder.group(1))));
        }
        placeholder.appendTail(name);
        String text = name.toString().strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the device name for provisioning is empty");
        }
        return text;
    }

    private String value(String key) {
        Supplier<String> known = values.get(key);
        if (known == null) {
            throw new IllegalArgumentException("the device name has an unknown placeholder ${" + key
                    + "}: use serial, hostname, name, mac or model");
        }
        String value = String.valueOf(known.get()).strip();
        if (value.isEmpty() || value.equals("null") || isUnknown(value)) {
            throw new IllegalArgumentException("this gateway does not know its ${" + key
                    + "}, which the device name asks for: use another placeholder or a fixed name");
        }
        return value;
    }

    private static boolean isUnknown(String value) {
        return value.equalsIgnoreCase(SystemService.UNKNOWN)
                || value.equalsIgnoreCase(SystemService.UNSUPPORTED)
                || value.equalsIgnoreCase("N/A");
    }
}
