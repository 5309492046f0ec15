// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.List;
import java.util.Optional;

/** Replaces what looks like a secret, so that it does not leave the gateway. */
public final class Redaction {

    private static final String MARK = "***";

    private static final String NAMES = "(?:[a-z0-9_.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_.-]?key"
            + "|access[_.-]?key|private[_.-]?key|credentials?)|authorization|cookie|psk)";

    /** Each finds a secret; what its first group finds stays. */
    private static final List<Regex> COMMON = List.of(
            compiled("(?s)()-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)"),
            compiled("(?i)(\\b(?:bearer|basic)\\s+)[a-z0-9._~+/=-]{8,}"),
            compiled("(?i)(\\b" + NAMES + "[\"']?\\s*(?:=|:|=>)\\s*\")[^\"]*"),
            compiled("(?i)(\\b" + NAMES + "[\"']?\\s*(?:=|:|=>)\\s*')[^']*"),
            compiled("(?i)(\\b" + NAMES + "[\"']?\\s*(?:=|:|=>)\\s*)[^\\s\"',;&)}\\]]+"),
            compiled("(?i)(\\b[a-z][a-z0-9+.-]*://[^\\s/:@]*:)[^\\s/@]+@"),
            compiled("()\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?"),
            compiled("()\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"));

    private final List<Regex> keepingFirstGroup;
    private final Optional<Regex> more;

    /**
     * Finds secrets.
     *
     * @param common whether what is secret on most machines is found: passwords, tokens, keys by their names or their look
     * @param more finds further ones
     */
    public Redaction(boolean common, Optional<Regex> more) {
        this.keepingFirstGroup = common ? COMMON : List.of();
        this.more = more;
    }

    /** The text without secrets. */
    public String apply(String text) {
        String redacted = text;
        for (Regex regex : keepingFirstGroup) {
            redacted = regex.replace(redacted, "$1" + MARK);
        }
        return more.isPresent() ? more.get().replace(redacted, MARK) : redacted;
    }

    private static Regex compiled(String expression) {
        return Regex.of("common secrets", expression).orElseThrow();
    }
}
