// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** A framework as Kura has it, in which no bundle is started. */
final class TestFramework implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 20_000;

    private final Framework framework;
    private final AtomicInteger places = new AtomicInteger();

    private TestFramework(Framework framework) {
        this.framework = framework;
    }

    static TestFramework start(Path folder) throws BundleException {
        Framework framework = new EquinoxFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "com.example.extra;version=1.5"));
        framework.init();
        return new TestFramework(framework);
    }

    FrameworkWiring wiring() {
        return framework.adapt(FrameworkWiring.class);
    }

    Bundle install(byte[] jar) throws BundleException {
        return framework
                .getBundleContext()
                .installBundle("test:" + places.incrementAndGet(), new ByteArrayInputStream(jar));
    }

    boolean resolves(Bundle bundle) {
        return wiring().resolveBundles(List.of(bundle));
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(PATIENCE_MILLIS);
    }
}
