// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.nio.charset.StandardCharsets;

/** MQTT topic filters: what is a valid one and what it matches (MQTT 3.1.1, section 4.7). */
public final class TopicFilter {

    private static final int MAX_BYTES = 65_535;

    private final String[] levels;

    private TopicFilter(String filter) {
        this.levels = filter.split("/", -1);
    }

    /** Compiles a filter. */
    public static TopicFilter of(String filter) {
        requireFilter(filter);
        return new TopicFilter(filter);
    }

    /** Whether a topic falls under this filter; topics that begin with {@code $} are matched by no leading wildcard. */
    public boolean matches(String topic) {
        String[] names = topic.split("/", -1);
        if (topic.startsWith("$") && (levels[0].equals("+") || levels[0].equals("#"))) {
            return false;
        }
        for (int i = 0; i < levels.length; i++) {
            if (levels[i].equals("#")) {
                return true;
            }
            if (i >= names.length || !(levels[i].equals("+") || levels[i].equals(names[i]))) {
                return false;
            }
        }
        return names.length == levels.length;
    }

    static void requireTopic(String topic) {
        requireName(topic, "topic");
        if (topic.indexOf('+') >= 0 || topic.indexOf('#') >= 0) {
            throw new IllegalArgumentException("a topic to publish on has no wildcards: " + topic);
        }
    }

    static void requireFilter(String filter) {
        requireName(filter, "topic filter");
        String[] parts = filter.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean wildcard = parts[i].indexOf('+') >= 0 || parts[i].indexOf('#') >= 0;
            if (wildcard && parts[i].length() > 1) {
                throw new IllegalArgumentException("a wildcard must be a whole level: " + filter);
            }
            if (parts[i].equals("#") && i < parts.length - 1) {
                throw new IllegalArgumentException("# must be the last level: " + filter);
            }
        }
    }

    private static void requireName(String name, String what) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a " + what + " must not be empty nor hold a NUL character");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("a " + what + " is at most " + MAX_BYTES + " bytes long");
        }
    }
}
