// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;

/** One package of an Import-Package or Export-Package header with its versions. */
record PackageImport(String name, VersionRange range) {

    /** All imports of a bundle, optional and dynamic ones too. */
    static List<PackageImport> of(Bundle bundle) {
        return Stream.of(Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE)
                .flatMap(header -> elements(bundle, header))
                .flatMap(element -> Arrays.stream(element.getValueComponents())
                        .map(name -> new PackageImport(name, range(element.getAttribute(Constants.VERSION_ATTRIBUTE)))))
                .toList();
    }

    static List<String> exportsOf(Bundle bundle) {
        return elements(bundle, Constants.EXPORT_PACKAGE)
                .flatMap(element -> Arrays.stream(element.getValueComponents()))
                .toList();
    }

    private static VersionRange range(String version) {
        return new VersionRange(version == null ? "0" : version);
    }

    private static Stream<ManifestElement> elements(Bundle bundle, String header) {
        try {
            ManifestElement[] elements =
                    ManifestElement.parseHeader(header, bundle.getHeaders("").get(header));
            return elements == null ? Stream.empty() : Arrays.stream(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(bundle + " has a malformed " + header, e);
        }
    }
}
