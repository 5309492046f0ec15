// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.util.List;

/** Which keys ThingsBoard stores. It finds out only after the PUBACK and then drops the message silently. */
public final class KeyRule {

    /** The longest key that is stored, in characters. */
    public static final int LONGEST_KEY = 255;

    private KeyRule() {}

    /** Whether every point has a key that is stored. */
    public static boolean allStorable(List<KeyValue> points) {
        for (KeyValue point : points) {
            if (!isStorable(point.key())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the key is neither empty, blank, too long nor looks like HTML. */
    public static boolean isStorable(String key) {
        return key.length() <= LONGEST_KEY && !key.isBlank() && !looksLikeHtml(key);
    }

    private static boolean looksLikeHtml(String key) {
        for (int i = key.indexOf('<'); i >= 0 && i + 1 < key.length(); i = key.indexOf('<', i + 1)) {
            char next = key.charAt(i + 1);
            if (Character.isLetter(next) || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }
}
