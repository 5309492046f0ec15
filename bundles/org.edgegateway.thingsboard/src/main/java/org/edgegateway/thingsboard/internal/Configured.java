// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Settings made from a configuration that a person may have got wrong. A wrong one is a value, not an exception, so
 * that the component stays visible in the console and can say what to mend.
 *
 * @param valid the settings, if the configuration is usable
 * @param fault else one line for a person: what is wrong and what to do about it
 */
public record Configured<T>(Optional<T> valid, String fault) {

    /** Makes settings, taking an exception for the reason why they cannot be made. */
    public static <T> Configured<T> of(Supplier<T> settings) {
        try {
            return new Configured<>(Optional.of(settings.get()), "");
        } catch (RuntimeException e) {
            return new Configured<>(Optional.empty(), Reason.of(e));
        }
    }
}
