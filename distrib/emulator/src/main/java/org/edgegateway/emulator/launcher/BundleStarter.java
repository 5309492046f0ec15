// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs all bundles, resolves them together, starts them in order and collects what went wrong, a line each. */
final class BundleStarter {
    private final BundleContext framework;
    private final List<String> problems = new ArrayList<>();

    BundleStarter(BundleContext framework) {
        this.framework = framework;
    }

    /** Problems are told by {@link #problems()}; a bundle that fails does not keep the others from starting. */
    void start(List<BundleJar> jars) {
        Map<BundleJar, Bundle> installed = new LinkedHashMap<>();
        for (BundleJar jar : jars) {
            try {
                installed.put(jar, framework.installBundle(jar.file().toUri().toString()));
            } catch (BundleException e) {
                problems.add(jar.file().getFileName() + " cannot be installed: " + Reasons.of(e));
            }
        }
        framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(installed.values());
        installed.forEach(this::start);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private void start(BundleJar jar, Bundle bundle) {
        if (jar.fragment()) {
            return;
        }
        try {
            bundle.start();
        } catch (BundleException e) {
            String what = bundle.getState() == Bundle.INSTALLED ? " does not resolve: " : " does not start: ";
            problems.add(bundle.getSymbolicName() + " " + bundle.getVersion() + what + Reasons.of(e));
        }
    }
}
