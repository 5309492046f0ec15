// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The component File manager. With settings that are wrong it does nothing but say so. */
@Component(
        name = FileManagerConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = FileManagerConfig.class, factory = true)
public final class FileManager implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(FileManager.class);

    private final String name;
    private final BundleContext context;
    private final SystemService system;
    private Configured<FileManagerSettings> configured;
    private Optional<FileService> service;

    @Activate
    public FileManager(
            FileManagerConfig config, KuraInstance kura, BundleContext context, @Reference SystemService system) {
        this.name = kura.kura_service_pid();
        this.context = context;
        this.system = system;
        this.configured = read(config);
        this.service = begin();
    }

    /** Kura sets the settings once more whenever it finds the component, mostly to what they were. */
    @Modified
    synchronized void modified(FileManagerConfig config) {
        Configured<FileManagerSettings> former = configured;
        configured = read(config);
        if (!configured.equals(former)) {
            close();
            service = begin();
        }
    }

    private Configured<FileManagerSettings> read(FileManagerConfig config) {
        return Configured.of(() -> FileManagerSettings.from(config, dataFolder()));
    }

    private Optional<FileService> begin() {
        Configured<FileService> begun = Configured.of(() -> {
            FileManagerSettings settings =
                    configured.valid().orElseThrow(() -> new IllegalArgumentException(configured.fault()));
            return new FileService(name, settings, dataFolder(), context);
        });
        if (begun.valid().isEmpty()) {
            LOG.error("{} manages no files: {}", name, begun.fault());
        }
        return begun.valid();
    }

    private Path dataFolder() {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException("Kura names no data folder: set kura.data in kura.properties");
        }
        return Path.of(data).toAbsolutePath();
    }

    @Deactivate
    synchronized void close() {
        service.ifPresent(FileService::close);
        service = Optional.empty();
    }
}
