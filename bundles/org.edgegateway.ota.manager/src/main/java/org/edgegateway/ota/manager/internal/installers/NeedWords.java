// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;

/** Says to a person what a bundle needs and does not get. */
final class NeedWords {

    private static final Pattern JAVA = Pattern.compile("\\(&\\(osgi\\.ee=JavaSE\\)\\(version=([\\d.]+)\\)\\)");
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.\\w+=([^()]*)\\)");
    private static final Pattern BOUND = Pattern.compile("(!?)\\((?:bundle-)?version(>=|<=)([^()]*)\\)");
    private static final Pattern SYNTAX = Pattern.compile("[()&!]");

    private NeedWords() {}

    /** @param filter that nobody matches, as the framework makes it of a bundle's headers */
    static String of(String namespace, String filter) {
        Matcher java = JAVA.matcher(filter);
        if (namespace.equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE) && java.matches()) {
            return "Java " + java.group(1) + ", and this gateway runs Java "
                    + Runtime.version().feature();
        }
        return what(namespace, filter) + ", which neither this gateway nor the package offers";
    }

    private static String what(String namespace, String filter) {
        return switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "the package " + nameAndRange(filter);
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> "the bundle " + nameAndRange(filter);
            default -> namespace + " " + filter;
        };
    }

    private static String nameAndRange(String filter) {
        Matcher name = NAME.matcher(filter);
        String rest = BOUND.matcher(NAME.matcher(filter).replaceAll("")).replaceAll("");
        boolean more = !SYNTAX.matcher(rest).replaceAll("").isEmpty();
        return more || !name.find() ? filter : (name.group(1) + " " + range(filter)).strip();
    }

    /** As in a bundle's headers; empty when any version will do. */
    private static String range(String filter) {
        String floor = "";
        String ceiling = "";
        for (Matcher bound = BOUND.matcher(filter); bound.find(); ) {
            boolean not = !bound.group(1).isEmpty();
            boolean from = bound.group(2).equals(">=") != not;
            if (from) {
                floor = (not ? "(" : "[") + bound.group(3);
            } else {
                ceiling = bound.group(3) + (not ? ")" : "]");
            }
        }
        if (!ceiling.isEmpty()) {
            return floor + "," + ceiling;
        }
        return floor.isEmpty() ? "" : floor.substring(1) + " or later";
    }
}
