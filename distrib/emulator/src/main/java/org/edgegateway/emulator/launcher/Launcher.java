// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Starts Equinox with every bundle of a folder and runs until it is told to stop (SIGTERM, SIGINT).
 *
 * <p>Exit codes: 143 stopped by SIGTERM, 0 stopped from inside, 1 a bundle does not resolve or start, 2 wrong options or folders. Errors are one
 * line each on standard error; standard output gets the one line that says the gateway is ready.
 */
public final class Launcher {
    private static final long STOP_TIMEOUT_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            System.exit(run(LauncherOptions.parse(arguments)));
        } catch (LaunchException e) {
            System.err.println("emulator: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int run(LauncherOptions options) throws LaunchException, InterruptedException {
        long start = System.nanoTime();
        List<BundleJar> bundles = BundleFolder.list(options.bundles());
        GatewayFolder folder = GatewayFolder.create(options.folder());
        if (options.snapshot().isPresent()) {
            folder.seed(options.snapshot().get());
        }
        Logging.configure(folder.temporary());
        Framework framework = framework(folder);
        BundleStarter starter = new BundleStarter(framework.getBundleContext());
        starter.start(bundles);
        if (!starter.problems().isEmpty()) {
            starter.problems().forEach(problem -> System.err.println("emulator: " + problem));
            stop(framework);
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(framework), "emulator-stop"));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.printf("emulator ready in %d ms, %d bundles%n", millis, bundles.size());
        awaitEnd(framework);
        return 0;
    }

    /** A framework that is updated stops, too, and restarts by itself. */
    private static void awaitEnd(Framework framework) throws LaunchException, InterruptedException {
        try {
            while (framework.waitForStop(0).getType() == FrameworkEvent.STOPPED_UPDATE) {
                framework.start();
            }
        } catch (BundleException e) {
            throw new LaunchException("the framework does not restart: " + Reasons.of(e), e);
        }
    }

    private static Framework framework(GatewayFolder folder) throws LaunchException {
        Path storage = folder.frameworkStorage();
        Map<String, String> settings = new HashMap<>(folder.properties());
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        try {
            Framework framework = ServiceLoader.load(FrameworkFactory.class)
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("no OSGi framework on the class path"))
                    .newFramework(settings);
            framework.start();
            return framework;
        } catch (BundleException e) {
            throw new LaunchException("the framework does not start in " + storage + ": " + Reasons.of(e), e);
        }
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(STOP_TIMEOUT_MILLIS);
        } catch (BundleException e) {
            System.err.println("emulator: the framework does not stop: " + Reasons.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
