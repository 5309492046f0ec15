// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A regular expression of a person, matched in time that is linear in the length of the text. */
public final class Regex {

    private static final int LONGEST = 2_000;

    private final Pattern pattern;

    private Regex(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads an expression; empty where there is none.
     *
     * @throws IllegalArgumentException with a message for a person when it is none
     */
    public static Optional<Regex> of(String setting, String expression) {
        if (expression.isBlank()) {
            return Optional.empty();
        }
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the expression of '" + setting + "' is longer than " + LONGEST + " characters");
        }
        try {
            return Optional.of(new Regex(Pattern.compile(expression)));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "the expression of '" + setting + "' is wrong: " + e.getDescription() + " in " + e.getPattern(), e);
        }
    }

    /** Whether it is found anywhere in the text. */
    public boolean found(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Regex regex && pattern.equals(regex.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The text with everything found replaced, where {@code $1} stands for a group. */
    String replace(String text, String replacement) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
