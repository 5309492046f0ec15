// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import java.math.BigInteger;

/**
 * Which of two versions is lower: part by part, numbers by their value, everything else as text, a number after text; a
 * part that is missing is lower than any number and higher than text, so that 1.0-rc1 is lower than 1.0. Only asked when
 * downgrades are forbidden.
 */
public final class VersionOrder {

    private VersionOrder() {}

    public static boolean isLower(String version, String than) {
        return compare(version, than) < 0;
    }

    private static int compare(String left, String right) {
        String[] lefts = left.strip().split("[.\\-_+]", -1);
        String[] rights = right.strip().split("[.\\-_+]", -1);
        for (int i = 0; i < Math.max(lefts.length, rights.length); i++) {
            int order = i >= lefts.length
                    ? -comparedWithNothing(rights[i])
                    : i >= rights.length ? comparedWithNothing(lefts[i]) : compareParts(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparedWithNothing(String part) {
        return isNumber(part) ? new BigInteger(part).signum() : -1;
    }

    private static int compareParts(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        if (isNumber(left) != isNumber(right)) {
            return isNumber(left) ? 1 : -1;
        }
        return left.compareToIgnoreCase(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
