// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.math.BigDecimal;
import org.edgegateway.simulator.json.Value.DoubleValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;

/**
 * Numbers as ThingsBoard stores them: with a decimal point a double, otherwise a 64-bit integer, and text where neither
 * is exact enough.
 */
final class NumberCast {

    /** Digits that surely fit into 64 bits. */
    private static final int SAFE_DIGITS = 18;

    /** Decimal places beyond which ThingsBoard keeps the number as text. */
    private static final int MOST_DECIMALS = 16;

    private NumberCast() {}

    /** The value of a JSON number given as its text. */
    static Value number(String text) {
        if (text.length() <= SAFE_DIGITS) {
            if (isPlainInteger(text)) {
                return new LongValue(Long.parseLong(text));
            }
            if (looksNumeric(text) && text.indexOf('.') >= 0) {
                return new DoubleValue(Double.parseDouble(text));
            }
        }
        return exact(text);
    }

    /** A JSON string: a number when it reads like one, otherwise the text itself. */
    static Value text(String text) {
        if (!looksNumeric(text)) {
            return new TextValue(text);
        }
        return number(text);
    }

    private static Value exact(String text) {
        BigDecimal decimal = new BigDecimal(text);
        boolean pointWithoutExponent = text.indexOf('.') >= 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        if (decimal.stripTrailingZeros().scale() <= 0 && !pointWithoutExponent) {
            return integer(decimal);
        }
        return decimal.scale() <= MOST_DECIMALS
                ? new DoubleValue(decimal.doubleValue())
                : new TextValue(decimal.toPlainString());
    }

    private static Value integer(BigDecimal decimal) {
        try {
            return new LongValue(decimal.longValueExact());
        } catch (ArithmeticException beyond64Bits) {
            return new TextValue(decimal.toPlainString());
        }
    }

    private static boolean isPlainInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > start;
    }

    /** Digits with at most one point, which is not the last character, and perhaps a leading minus. */
    private static boolean looksNumeric(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        if (text.length() == start || text.endsWith(".")) {
            return false;
        }
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (!isDigit(c)) {
                return false;
            }
        }
        return points <= 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
