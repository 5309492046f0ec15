// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Replaces what looks like a secret, so that it does not leave the gateway.
 *
 * @param common whether what is secret on most machines is found: passwords, tokens, keys by their names or their look
 * @param more finds further ones
 */
public record Redaction(boolean common, Optional<Regex> more) {

    private static final String MARK = "***";
    private static final String KEEP = "$1" + MARK;

    private static final String NAME = "(\\b(?:[a-z0-9_.-]*(?:passw(?:or)?d|passphrase|pwd|secret|token|credentials?"
            + "|(?:api|access|private|account)[_.-]?key)|(?:[a-z0-9_.-]*[_.-])?pass|psk)[\"']?\\s*(?:=>|[=:])\\s*";

    private static final String[] NAMES = {"pass", "pwd", "secret", "token", "credential", "key", "psk"};

    private static final List<Secret> COMMON = List.of(
            new Secret(
                    "(?s)-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)",
                    MARK,
                    "private key"),
            new Secret(
                    "(?i)(\\b(?:authorization|cookie)[\"']?\\s*[=:]\\s*[\"']?)[^\\r\\n\"']+",
                    KEEP,
                    "authorization",
                    "cookie"),
            new Secret("(?i)(\\b(?:bearer|basic)\\s+)[a-z0-9._~+/=-]{8,}", KEEP, "bearer", "basic"),
            new Secret("(?i)" + NAME + "\")[^\"]*", KEEP, NAMES),
            new Secret("(?i)" + NAME + "')[^']*", KEEP, NAMES),
            new Secret("(?i)" + NAME + ")[^\\s\"',;&)}\\]]+", KEEP, NAMES),
            new Secret("(?i)(\\b[a-z][a-z0-9+.-]*://[^\\s/:@]*:)[^\\s/@]+@", KEEP + "@", "://"),
            new Secret("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?", MARK, "eyj"),
            new Secret("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b", MARK, "akia", "asia"));

    /** The text without secrets. */
    public String apply(String text) {
        String redacted = common ? withoutCommon(text) : text;
        return more.isPresent() ? more.get().replace(redacted, MARK) : redacted;
    }

    private static String withoutCommon(String text) {
        String redacted = text;
        String lower = text.toLowerCase(Locale.ROOT);
        for (Secret secret : COMMON) {
            if (secret.mayBeIn(lower)) {
                redacted = secret.regex.replace(redacted, secret.replacement);
            }
        }
        return redacted;
    }

    /** What is looked for with an expression only where one of the hints is found, as that is much quicker. */
    private record Secret(Regex regex, String replacement, List<String> hints) {

        Secret(String expression, String replacement, String... hints) {
            this(Regex.of("common secrets", expression).orElseThrow(), replacement, List.of(hints));
        }

        boolean mayBeIn(String lower) {
            for (String hint : hints) {
                if (lower.contains(hint)) {
                    return true;
                }
            }
            return false;
        }
    }
}
