// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * The time at the beginning of a line: {@code 2026-11-21T07:21:55,123}, with a blank instead of the T, with a dot, with or
 * without a fraction and a zone. Without a zone it is the gateway's.
 *
 * @param millis since the epoch; empty where the line does not begin with a time
 * @param end where the line goes on
 */
record LineTime(OptionalLong millis, int end) {

    private static final LineTime NONE = new LineTime(OptionalLong.empty(), 0);
    private static final String SHAPE = "dddd-dd-dd?dd:dd:dd";

    static LineTime of(String line, ZoneId zone) {
        if (!hasShape(line) || (line.charAt(10) != 'T' && line.charAt(10) != ' ')) {
            return NONE;
        }
        int end = SHAPE.length();
        int nanos = 0;
        if (end < line.length() && (line.charAt(end) == ',' || line.charAt(end) == '.')) {
            int digits = digitsAt(line, end + 1);
            nanos = fraction(line, end + 1, Math.min(digits, 9));
            end += 1 + digits;
        }
        int zoneEnd = zoneEnd(line, end);
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(line, 0, 4),
                    number(line, 5, 2),
                    number(line, 8, 2),
                    number(line, 11, 2),
                    number(line, 14, 2),
                    number(line, 17, 2),
                    nanos);
            ZoneId itsZone = zoneEnd > end ? ZoneOffset.of(line.substring(end, zoneEnd)) : zone;
            return new LineTime(
                    OptionalLong.of(local.atZone(itsZone).toInstant().toEpochMilli()), zoneEnd);
        } catch (DateTimeException noTime) {
            return NONE;
        }
    }

    private static boolean hasShape(String line) {
        if (line.length() < SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            char found = line.charAt(i);
            if (wanted == 'd' ? !isDigit(found) : wanted != '?' && wanted != found) {
                return false;
            }
        }
        return true;
    }

    private static int zoneEnd(String line, int at) {
        if (at >= line.length()) {
            return at;
        }
        char sign = line.charAt(at);
        if (sign == 'Z') {
            return at + 1;
        }
        if (sign != '+' && sign != '-') {
            return at;
        }
        int end = at + 1;
        while (end < line.length() && end < at + 6 && (isDigit(line.charAt(end)) || line.charAt(end) == ':')) {
            end++;
        }
        return end;
    }

    private static int digitsAt(String line, int at) {
        int end = at;
        while (end < line.length() && isDigit(line.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static int fraction(String line, int at, int digits) {
        int nanos = number(line, at, digits);
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String line, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            number = number * 10 + line.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
