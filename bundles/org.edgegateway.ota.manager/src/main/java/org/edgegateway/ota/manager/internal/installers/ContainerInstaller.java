// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gives one of Kura's container instances another image, by its configuration, so that Kura itself pulls the image, checks
 * its signature if that is configured there, and keeps the container running. The parameter is the instance's name, which
 * is the container's, too.
 */
@Component(property = Installer.NAME + "=container")
public final class ContainerInstaller implements Installer {

    static final String ENABLED = "container.enabled";
    static final String IMAGE = "container.image";
    static final String TAG = "container.image.tag";

    private static final String SAVED = "container.json";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable ContainerOrchestrationService containers;

    private final ConfigurationService configurations;

    @Activate
    public ContainerInstaller(@Reference ConfigurationService configurations) {
        this.configurations = configurations;
    }

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        return ImageTag.read(update.file()).isPresent();
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        Map<String, Object> present = present(update);
        JsonObject saved = new JsonObject();
        saved.addProperty(ENABLED, Boolean.TRUE.equals(present.get(ENABLED)));
        saved.addProperty(IMAGE, String.valueOf(present.get(IMAGE)));
        saved.addProperty(TAG, String.valueOf(present.get(TAG)));
        new DurableFile(folder.resolve(SAVED)).replace(saved.toString());
    }

    @Override
    public void install(InstallablePackage update) throws InstallException, IOException {
        ImageTag wanted = wanted(update);
        Map<String, Object> changes = new HashMap<>(Map.of(ENABLED, true, TAG, wanted.tag()));
        if (!wanted.image().isEmpty()) {
            changes.put(IMAGE, wanted.image());
        }
        change(update, changes);
    }

    @Override
    public Health health(InstallablePackage update) throws IOException {
        @Nullable ContainerOrchestrationService service = containers;
        if (service == null) {
            return new Health.NotRunning("Kura's service for containers is not there");
        }
        try {
            ImageTag wanted = wanted(update);
            return service.listContainerDescriptors().stream()
                    .filter(container -> name(container).equals(update.parameter()))
                    .findFirst()
                    .map(container -> judged(container, wanted))
                    .orElseGet(() -> new Health.NotRunning("there is no container " + update.parameter()));
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    private static Health judged(ContainerInstanceDescriptor container, ImageTag wanted) {
        if (!container.getContainerImageTag().equals(wanted.tag())) {
            return new Health.NotRunning("the container runs " + container.getContainerImageTag());
        }
        return container.getContainerState() == ContainerState.ACTIVE
                ? new Health.Running()
                : new Health.NotRunning("the container is " + container.getContainerState());
    }

    @Override
    public void restore(InstallablePackage update, Path folder) throws InstallException, IOException {
        JsonObject saved = new DurableFile(folder.resolve(SAVED))
                .read()
                .map(text -> JsonParser.parseString(text).getAsJsonObject())
                .orElseThrow(() -> new InstallException("nothing was saved of the container"));
        change(
                update,
                Map.of(
                        ENABLED, saved.get(ENABLED).getAsBoolean(),
                        IMAGE, saved.get(IMAGE).getAsString(),
                        TAG, saved.get(TAG).getAsString()));
    }

    private static ImageTag wanted(InstallablePackage update) throws InstallException, IOException {
        ImageTag said = ImageTag.read(update.file())
                .orElseThrow(() -> new InstallException("the package names no image and no tag"));
        return said.tag().isEmpty() ? new ImageTag(said.image(), update.version()) : said;
    }

    private Map<String, Object> present(InstallablePackage update) throws InstallException {
        String pid = update.parameter();
        try {
            @Nullable
            ComponentConfiguration found = pid.isEmpty() ? null : configurations.getComponentConfiguration(pid);
            return Optional.ofNullable(found)
                    .map(ComponentConfiguration::getConfigurationProperties)
                    .filter(properties -> properties.containsKey(TAG))
                    .orElseThrow(() -> new InstallException(
                            "the installer's parameter must name a container instance of Kura, not '" + pid + "'"));
        } catch (KuraException e) {
            throw new InstallException("the container instance cannot be read: " + Reason.of(e), e);
        }
    }

    private void change(InstallablePackage update, Map<String, Object> changes) throws InstallException {
        try {
            configurations.updateConfiguration(update.parameter(), changes, true);
        } catch (KuraException e) {
            throw new InstallException("the container instance cannot be changed: " + Reason.of(e), e);
        }
    }

    /** Docker writes a slash before it. */
    private static String name(ContainerInstanceDescriptor container) {
        String name = container.getContainerName();
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
