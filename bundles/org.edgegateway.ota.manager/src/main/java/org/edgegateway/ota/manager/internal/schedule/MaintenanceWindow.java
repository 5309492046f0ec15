// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in which updates are allowed, such as {@code 02:00-04:30} or {@code SAT,SUN 22:00-06:00}. A window
 * that passes midnight belongs to the day on which it opens. One whose ends are equal lasts the whole day.
 *
 * @param days on which it opens
 * @param zone whose clock counts
 */
public record MaintenanceWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {

    private static final Pattern FORM =
            Pattern.compile("(?:([A-Za-z]{3}(?:,[A-Za-z]{3})*) +)?(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    public MaintenanceWindow {
        days = Set.copyOf(days);
    }

    /**
     * Reads a setting.
     *
     * @param text empty for a window that is always open
     * @throws IllegalArgumentException when it has another form
     */
    public static MaintenanceWindow parse(String text, ZoneId zone) {
        if (text.isBlank()) {
            return new MaintenanceWindow(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MIN, zone);
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw wrong(text);
        }
        try {
            return new MaintenanceWindow(
                    days(form.group(1), text), LocalTime.parse(form.group(2)), LocalTime.parse(form.group(3)), zone);
        } catch (DateTimeParseException e) {
            throw wrong(text);
        }
    }

    private static Set<DayOfWeek> days(@Nullable String names, String text) {
        if (names == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : names.split(",")) {
            days.add(EnumSet.allOf(DayOfWeek.class).stream()
                    .filter(day -> day.name().regionMatches(true, 0, name, 0, 3))
                    .findFirst()
                    .orElseThrow(() -> wrong(text)));
        }
        return days;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "the maintenance window '" + text + "' is none: write it like 02:00-04:30 or SAT,SUN 22:00-06:00");
    }

    public boolean isOpen(Instant instant) {
        LocalDateTime now = LocalDateTime.ofInstant(instant, zone);
        LocalTime time = now.toLocalTime();
        boolean sinceToday = days.contains(now.getDayOfWeek()) && !time.isBefore(from);
        if (from.isBefore(to)) {
            return sinceToday && time.isBefore(to);
        }
        boolean sinceYesterday = days.contains(now.getDayOfWeek().minus(1)) && time.isBefore(to);
        return sinceToday || sinceYesterday;
    }
}
