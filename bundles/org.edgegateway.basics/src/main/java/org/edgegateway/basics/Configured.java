// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Settings made from a configuration that a person may have got wrong. A wrong one is a value, not an exception, so
 * that the component stays visible in the console and can say what to mend.
 *
 * @param valid the settings, if the configuration is usable
 * @param fault else one line for a person: what is wrong and what to do about it
 */
public record Configured<T>(Optional<T> valid, String fault) {

    /** A wrong value is shown in the fault, and may be of any length. */
    private static final int MAX_LENGTH = 200;

    /** Makes settings, taking an exception for the reason why they cannot be made. */
    public static <T> Configured<T> of(Supplier<T> settings) {
        try {
            return new Configured<>(Optional.of(settings.get()), "");
        } catch (RuntimeException e) {
            return new Configured<>(Optional.empty(), shortened(reason(e)));
        }
    }

    /** Makes something of the settings if they are valid, taking an exception for the reason why it cannot be made. */
    public <R> Configured<R> map(Function<T, R> make) {
        return valid.map(settings -> of(() -> make.apply(settings)))
                .orElseGet(() -> new Configured<>(Optional.empty(), fault));
    }

    private static String reason(RuntimeException e) {
        if (e instanceof NullPointerException) {
            return "a setting is missing: fill in every field of the tab";
        }
        if (e instanceof NumberFormatException) {
            return "a setting that must be a number is none: " + Reason.of(e);
        }
        return Reason.of(e);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
    }
}
