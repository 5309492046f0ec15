// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that may be given, and how often; whatever it does not name may not. */
public record AllowList(Map<String, CallLimit> limits) {

    private static final Pattern ENTRY = Pattern.compile("([^:/\\s]{1,100})(?::(\\d{1,9})/(\\d{1,9}))?");
    private static final int SHOWN = 60;

    public AllowList {
        limits = Map.copyOf(limits);
    }

    /**
     * Reads entries like {@code ping reboot:1/600}, with blanks or commas between.
     *
     * @throws IllegalArgumentException with a message for a person when one is wrong
     */
    public static AllowList parse(String text) {
        Map<String, CallLimit> limits = new HashMap<>();
        for (String entry : text.strip().split("[\\s,]+")) {
            if (!entry.isEmpty()) {
                Matcher matcher = ENTRY.matcher(entry);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("the allowed command '" + shortened(entry)
                            + "' is neither NAME nor NAME:CALLS/SECONDS, like reboot:1/600");
                }
                limits.put(matcher.group(1), limit(matcher));
            }
        }
        return new AllowList(limits);
    }

    private static CallLimit limit(Matcher entry) {
        return entry.group(2) == null
                ? CallLimit.DEFAULT
                : new CallLimit(Integer.parseInt(entry.group(2)), Duration.ofSeconds(Long.parseLong(entry.group(3))));
    }

    private static String shortened(String entry) {
        return entry.length() <= SHOWN ? entry : entry.substring(0, SHOWN) + "...";
    }

    /** How often a command may be called; empty when it may not at all. */
    public Optional<CallLimit> limit(String command) {
        return Optional.ofNullable(limits.get(command));
    }

    public boolean allows(String command) {
        return limits.containsKey(command);
    }
}
