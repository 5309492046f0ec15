// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles under test: those of the project that go onto a gateway. */
final class Product {

    private static final String NAMESPACE = "org.edgegateway.";
    private static final Set<String> SURROUNDINGS =
            Set.of(NAMESPACE + "itest", NAMESPACE + "itest.deployment", NAMESPACE + "emulator", NAMESPACE + "kura.api");

    private Product() {}

    static List<Bundle> bundles(BundleContext context) {
        return Arrays.stream(context.getBundles()).filter(Product::contains).toList();
    }

    static boolean contains(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name.startsWith(NAMESPACE) && !SURROUNDINGS.contains(name);
    }
}
