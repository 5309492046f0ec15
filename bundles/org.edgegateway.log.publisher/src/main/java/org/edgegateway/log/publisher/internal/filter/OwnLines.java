// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.Collection;
import java.util.List;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;

/**
 * Knows the lines that publishing lines causes, so that they do not cause more: whatever is logged on a publisher's own
 * threads or by its bundle, and what the product's other bundles log below WARN.
 *
 * <p>Their warnings are published, as they tell why the connection fails; being few and alike, they are bounded as floods
 * are.
 */
public final class OwnLines {

    /** What the names of a publisher's threads begin with. */
    public static final String THREADS = "log publisher of ";

    private static final String NAMESPACE = "org.edgegateway.";
    private static final String OWN_BUNDLE = NAMESPACE + "log.publisher";

    private final List<String> shortened;

    /** @param bundles symbolic names of all bundles that are there */
    public OwnLines(Collection<String> bundles) {
        shortened = bundles.stream()
                .filter(name -> name.startsWith(NAMESPACE))
                .map(OwnLines::shortened)
                .distinct()
                .toList();
    }

    /** Whether publishing lines may have caused this one. */
    public boolean contain(Line line) {
        return line.thread().contains(THREADS)
                || line.logger().startsWith(OWN_BUNDLE)
                || (line.severity().compareTo(LogSeverity.WARN) < 0 && isOfTheProduct(line));
    }

    private boolean isOfTheProduct(Line line) {
        return line.logger().startsWith(NAMESPACE)
                || line.thread().contains(NAMESPACE)
                || shortened.stream().anyMatch(line.logger()::startsWith);
    }

    /** How log4j shortens names in Kura's log file: {@code o.e.m.i.} for what is inside {@code org.edgegateway.mqtt}. */
    private static String shortened(String bundle) {
        StringBuilder letters = new StringBuilder();
        for (String part : bundle.split("\\.")) {
            letters.append(part.isEmpty() ? "" : part.charAt(0)).append('.');
        }
        return letters + "i.";
    }
}
