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

    private final Optional<FileService> service;

    @Activate
    public FileManager(
            FileManagerConfig config, KuraInstance kura, BundleContext context, @Reference SystemService system) {
        String name = kura.kura_service_pid();
        Configured<FileService> configured = Configured.of(() -> {
            Path data = dataFolder(system);
            return new FileService(name, FileManagerSettings.from(config, data), data, context);
        });
        if (configured.valid().isEmpty()) {
            LOG.error("{} manages no files: {}", name, configured.fault());
        }
        service = configured.valid();
    }

    private static Path dataFolder(SystemService system) {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException("Kura names no data folder: set kura.data in kura.properties");
        }
        return Path.of(data).toAbsolutePath();
    }

    @Deactivate
    void close() {
        service.ifPresent(FileService::close);
    }
}
