// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.kura;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of Kura's request handlers may be reached, and with which verb. Nothing is allowed that is not named.
 *
 * @param rules {@code APP/VERB} each, where either may be {@code *}
 */
public record AllowedRequests(Set<String> rules) {

    public static final AllowedRequests NONE = new AllowedRequests(Set.of());

    private static final Pattern RULE = Pattern.compile("(\\*|[A-Za-z0-9._-]+)/(\\*|GET|PUT|POST|DEL|EXEC)");

    public AllowedRequests {
        rules = Set.copyOf(rules);
    }

    /**
     * Reads rules separated by blanks, commas or semicolons: {@code CONF-V1/GET ASSET-V1/*}.
     *
     * @throws IllegalArgumentException when one is not understood
     */
    public static AllowedRequests parse(String text) {
        Set<String> rules = Arrays.stream(text.split("[\\s,;]+"))
                .filter(rule -> !rule.isEmpty())
                .map(rule -> rule.equals("*") ? "*/*" : rule)
                .collect(Collectors.toUnmodifiableSet());
        for (String rule : rules) {
            if (!RULE.matcher(rule).matches()) {
                throw new IllegalArgumentException("the rule '" + rule
                        + "' for Kura requests is not understood: write APP/VERB, like CONF-V1/GET or ASSET-V1/*");
            }
        }
        return new AllowedRequests(rules);
    }

    boolean allow(String app, String verb) {
        String upper = verb.toUpperCase(Locale.ROOT);
        return rules.contains(app + "/" + upper)
                || rules.contains(app + "/*")
                || rules.contains("*/" + upper)
                || rules.contains("*/*");
    }
}
