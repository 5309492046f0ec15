// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.EnumMap;
import java.util.Map;

/** The rate limits of the tenant profile, in ThingsBoard's notation. Immutable. */
public final class RateLimits {

    public static final RateLimits NONE = new RateLimits(new EnumMap<>(LimitKind.class));

    private final Map<LimitKind, String> texts;

    private RateLimits(Map<LimitKind, String> texts) {
        this.texts = texts;
    }

    /**
     * These limits and another one.
     *
     * @param text for example {@code 100:1,3000:60}: 100 each second and 3000 each minute
     * @throws IllegalArgumentException when the text is not in that notation
     */
    public RateLimits with(LimitKind kind, String text) {
        RateLimit.requireValid(text);
        Map<LimitKind, String> changed = new EnumMap<>(texts);
        changed.put(kind, text);
        return new RateLimits(changed);
    }

    /** The limit as it was given; empty when there is none. */
    public String text(LimitKind kind) {
        return texts.getOrDefault(kind, "");
    }
}
