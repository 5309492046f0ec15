// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gives one of Kura's container instances another image, by its configuration, so that Kura itself pulls the image and
 * keeps the container running. The parameter is the instance's name, which is the container's, too. Where signatures are
 * demanded, it is the image that must be signed.
 */
@Component(property = Installer.NAME + "=container")
public final class ContainerInstaller implements Installer {

    private static final String SAVED = "container.json";
    private static final String FORMER = "container-id";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable ContainerOrchestrationService containers;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ContainerSignatureValidationService> verifiers = List.of();

    private final ConfigurationService configurations;
    private final ContainerWatch watch;
    private final ImagePull images;
    private final ImageSignatures signatures;

    @Activate
    public ContainerInstaller(@Reference ConfigurationService configurations, @Reference CryptoService crypto) {
        this(configurations, crypto, new Waiting(new WakeablePause(), System::nanoTime));
    }

    ContainerInstaller(ConfigurationService configurations, CryptoService crypto, Waiting waiting) {
        this.configurations = configurations;
        this.watch = new ContainerWatch(() -> containers, waiting);
        this.images = new ImagePull(() -> containers, crypto);
        this.signatures = new ImageSignatures(() -> verifiers, crypto);
    }

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        return ImageTag.read(update.file()).isPresent();
    }

    @Override
    public boolean verifySignature(InstallablePackage update) throws InstallException, IOException {
        signedDigest(update);
        return true;
    }

    private String signedDigest(InstallablePackage update) throws InstallException, IOException {
        Map<String, Object> properties = properties(update);
        return signatures.verify(wanted(update, present(update, properties)), update.parameter(), properties);
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        ContainerSettings present = present(update, properties(update));
        boolean another = !wanted(update, present).equals(present.image());
        new DurableFile(folder.resolve(FORMER)).replace(another ? watch.id(update.parameter()) : "");
        new DurableFile(folder.resolve(SAVED)).replace(present.toJson());
    }

    /** A digest that Kura enforces belongs to one image, so it goes with the image. */
    @Override
    public void install(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        Map<String, Object> properties = properties(update);
        ContainerSettings present = present(update, properties);
        ImageTag wanted = wanted(update, present);
        String kept = wanted.equals(present.image()) ? present.digest() : "";
        String digest = update.signatureRequired() ? signedDigest(update) : kept;
        images.pull(wanted, properties);
        changeContainer(update, new ContainerSettings(true, wanted, digest), former(folder));
    }

    @Override
    public Health health(InstallablePackage update, Path folder) throws IOException {
        try {
            ImageTag wanted = wanted(update, present(update, properties(update)));
            return watch.health(update.parameter(), wanted, former(folder));
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    private static String former(Path folder) throws IOException {
        return new DurableFile(folder.resolve(FORMER)).read().orElse("");
    }

    @Override
    public void restore(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        String saved = new DurableFile(folder.resolve(SAVED))
                .read()
                .orElseThrow(() -> new InstallException("nothing was saved of the container"));
        ContainerSettings former = ContainerSettings.fromJson(saved);
        changeContainer(update, former, "");
    }

    /** Kura leaves a container alone that ran already when Kura started. Disabling the instance removes it. */
    private void changeContainer(InstallablePackage update, ContainerSettings wanted, String former)
            throws InstallException, IOException, InterruptedException {
        String name = update.parameter();
        change(update, wanted);
        if (!wanted.enabled()) {
            return;
        }
        if (!watch.awaitRemoval(name, wanted.image(), former)) {
            change(update, wanted.disabled());
            boolean removed = watch.awaitRemoval(name, wanted.image(), former);
            change(update, wanted);
            if (!removed) {
                throw new InstallException("Kura does not remove the container " + name + " of before");
            }
        }
        watch.await(name, wanted.image(), former);
    }

    private static ImageTag wanted(InstallablePackage update, ContainerSettings present)
            throws InstallException, IOException {
        return ImageTag.read(update.file())
                .orElseThrow(() -> new InstallException("the package names no image and no tag"))
                .completed(present.image().image(), update.version());
    }

    private static ContainerSettings present(InstallablePackage update, Map<String, Object> properties)
            throws InstallException {
        return ContainerSettings.of(properties)
                .orElseThrow(() -> new InstallException("the installer's parameter must name a container instance of"
                        + " Kura, not '" + update.parameter() + "'"));
    }

    private Map<String, Object> properties(InstallablePackage update) throws InstallException {
        String pid = update.parameter();
        try {
            @Nullable
            ComponentConfiguration found = pid.isEmpty() ? null : configurations.getComponentConfiguration(pid);
            return Optional.ofNullable(found)
                    .map(ComponentConfiguration::getConfigurationProperties)
                    .orElse(Map.of());
        } catch (KuraException e) {
            throw new InstallException("the container instance cannot be read: " + Reason.of(e), e);
        }
    }

    private void change(InstallablePackage update, ContainerSettings settings) throws InstallException {
        try {
            configurations.updateConfiguration(update.parameter(), settings.properties(), true);
        } catch (KuraException e) {
            throw new InstallException("the container instance cannot be changed: " + Reason.of(e), e);
        }
    }
}
