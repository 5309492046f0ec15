// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.List;
import java.util.Optional;

/** Replaces what looks like a secret, so that it does not leave the gateway. */
public final class Redaction {

    private static final String MARK = "***";
    private static final String KEEP = "$1" + MARK;

    private static final String NAME = "(\\b(?:[a-z0-9_.-]*(?:passw(?:or)?d|passphrase|pwd|secret|token|credentials?"
            + "|(?:api|access|private|account)[_.-]?key)|(?:[a-z0-9_.-]*[_.-])?pass|psk)[\"']?\\s*(?:=>|[=:])\\s*";

    private static final List<Secret> COMMON = List.of(
            new Secret("(?s)-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)", MARK),
            new Secret("(?i)(\\b(?:authorization|cookie)[\"']?\\s*[=:]\\s*[\"']?)[^\\r\\n\"']+", KEEP),
            new Secret("(?i)(\\b(?:bearer|basic)\\s+)[a-z0-9._~+/=-]{8,}", KEEP),
            new Secret("(?i)" + NAME + "\")[^\"]*", KEEP),
            new Secret("(?i)" + NAME + "')[^']*", KEEP),
            new Secret("(?i)" + NAME + ")[^\\s\"',;&)}\\]]+", KEEP),
            new Secret("(?i)(\\b[a-z][a-z0-9+.-]*://[^\\s/:@]*:)[^\\s/@]+@", KEEP + "@"),
            new Secret("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?", MARK),
            new Secret("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b", MARK));

    private final List<Secret> secrets;
    private final Optional<Regex> more;

    /**
     * Finds secrets.
     *
     * @param common whether what is secret on most machines is found: passwords, tokens, keys by their names or their look
     * @param more finds further ones
     */
    public Redaction(boolean common, Optional<Regex> more) {
        this.secrets = common ? COMMON : List.of();
        this.more = more;
    }

    /** The text without secrets. */
    public String apply(String text) {
        String redacted = text;
        for (Secret secret : secrets) {
            redacted = secret.regex.replace(redacted, secret.replacement);
        }
        return more.isPresent() ? more.get().replace(redacted, MARK) : redacted;
    }

    private record Secret(Regex regex, String replacement) {

        Secret(String expression, String replacement) {
            this(Regex.of("common secrets", expression).orElseThrow(), replacement);
        }
    }
}
