// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.osgi.service.event.Event;

/**
 * Kura's deployment agent, which works in the background, and goes on when this bundle is itself replaced.
 *
 * <p>The agent moves the file that it has installed. So a file that was handed over, and is gone, was installed, even if
 * nobody was there to hear of it.
 */
final class Deployments {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** How long after its end the agent's word may be on its way. */
    private static final Duration WORD = Duration.ofSeconds(30);

    private final DeploymentAgentService agent;
    private final PackageRegister register;
    private final Waiting waiting;
    private final Map<String, Optional<String>> results = new ConcurrentHashMap<>();

    Deployments(DeploymentAgentService agent, PackageRegister register, Waiting waiting) {
        this.agent = agent;
        this.register = register;
        this.waiting = waiting;
    }

    /** Hears how an installation ended. */
    void ended(Event event) {
        if (event.getProperty(DeploymentAgentService.EVENT_PACKAGE_URL) instanceof String url) {
            boolean successful = Boolean.TRUE.equals(event.getProperty(DeploymentAgentService.EVENT_SUCCESSFUL));
            Object cause = event.getProperty(DeploymentAgentService.EVENT_EXCEPTION);
            results.put(url, successful ? Optional.empty() : Optional.of(reason(cause)));
        }
    }

    private static String reason(Object cause) {
        return cause instanceof Exception failure ? Reason.of(failure) : "Kura says no reason";
    }

    /** Forgets an earlier installation from that place. */
    void reset(Path staged) throws IOException {
        Files.deleteIfExists(mark(staged));
        Files.deleteIfExists(staged);
    }

    /**
     * Installs a package and waits for the end; if that was begun before, only waits.
     *
     * @param source stays
     * @param staged where the agent takes it from
     */
    void install(Path source, Path staged) throws InstallException, IOException, InterruptedException {
        String url = staged.toUri().toString();
        if (Files.exists(mark(staged))) {
            awaitRest(url);
            if (!Files.exists(staged)) {
                return;
            }
        }
        Path copy = staged.resolveSibling(staged.getFileName() + ".tmp");
        UnsignedCopy.make(source, copy);
        Files.move(copy, staged, ATOMIC_MOVE);
        if (!Files.exists(mark(staged))) {
            Files.createFile(mark(staged));
        }
        results.remove(url);
        try {
            agent.installDeploymentPackageAsync(url);
        } catch (Exception e) {
            throw new InstallException("Kura does not install the package: " + Reason.of(e), e);
        }
        if (!waiting.untilHolds(() -> hasEnded(url), PATIENCE)) {
            throw new InstallException("Kura did not install the package within " + PATIENCE.toMinutes() + " min");
        }
        Optional<String> trouble = waiting.until(() -> result(url, staged), WORD)
                .orElseThrow(
                        () -> new InstallException("Kura's deployment agent ended without installing the package"));
        if (trouble.isPresent()) {
            throw new InstallException("Kura could not install the package: " + trouble.get());
        }
    }

    private boolean hasEnded(String url) {
        return results.containsKey(url) || !agent.isInstallingDeploymentPackage(url);
    }

    /** @return how it ended: empty inside for well; empty outside as long as it has not */
    private Optional<Optional<String>> result(String url, Path staged) {
        Optional<Optional<String>> told = Optional.ofNullable(results.get(url));
        boolean taken = !Files.exists(staged) && !agent.isInstallingDeploymentPackage(url);
        return told.isEmpty() && taken ? Optional.of(Optional.empty()) : told;
    }

    private void awaitRest(String url) throws IOException, InterruptedException, InstallException {
        if (!waiting.untilHolds(() -> !agent.isInstallingDeploymentPackage(url), PATIENCE)) {
            throw new InstallException("Kura did not install the package within " + PATIENCE.toMinutes() + " min");
        }
    }

    /** Removes a package, if it is there, and waits for the end. */
    void uninstall(String name) throws InstallException, IOException, InterruptedException {
        if (register.find(name).isEmpty()) {
            return;
        }
        if (!agent.isUninstallingDeploymentPackage(name)) {
            try {
                agent.uninstallDeploymentPackageAsync(name);
            } catch (Exception e) {
                throw new InstallException("Kura does not remove " + name + ": " + Reason.of(e), e);
            }
        }
        boolean gone = waiting.untilHolds(() -> !agent.isUninstallingDeploymentPackage(name), PATIENCE);
        if (!gone || register.find(name).isPresent()) {
            throw new InstallException("Kura could not remove " + name);
        }
    }

    private static Path mark(Path staged) {
        return staged.resolveSibling(staged.getFileName() + ".handed-over");
    }
}
