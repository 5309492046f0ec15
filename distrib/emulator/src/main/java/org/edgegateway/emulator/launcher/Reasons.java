// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Makes one line of the framework's page-long explanations. */
final class Reasons {
    private static final Pattern REQUIREMENT = Pattern.compile("Unresolved requirement: ([^\\n]+)");
    private static final Pattern DEPENDENT = Pattern.compile("-> Bundle-SymbolicName:");

    private Reasons() {}

    /** The requirements nobody provides, or else the innermost cause. */
    static String of(BundleException failure) {
        String message = String.valueOf(failure.getMessage());
        Set<String> missing = new LinkedHashSet<>();
        Matcher requirements = REQUIREMENT.matcher(message);
        while (requirements.find()) {
            if (!DEPENDENT.matcher(following(message, requirements.end())).lookingAt()) {
                missing.add(requirements.group(1).trim());
            }
        }
        return missing.isEmpty() ? cause(failure) : "nothing provides " + String.join(" nor ", missing);
    }

    /** A requirement that some bundle would meet is followed by that bundle, whose own requirements then tell the reason. */
    private static String following(String message, int position) {
        return message.substring(position).stripLeading();
    }

    private static String cause(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String text = Optional.ofNullable(innermost.getMessage()).orElse("no message");
        return innermost.getClass().getSimpleName() + ": "
                + text.replaceAll("\\s+", " ").trim();
    }
}
