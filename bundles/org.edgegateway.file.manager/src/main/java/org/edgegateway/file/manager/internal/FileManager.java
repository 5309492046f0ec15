// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.nio.file.Path;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
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
    private final Renewal<Configured<FileManagerSettings>> service;

    @Activate
    public FileManager(
            FileManagerConfig config, KuraInstance kura, BundleContext context, @Reference SystemService system) {
        this.name = kura.kura_service_pid();
        this.context = context;
        this.system = system;
        this.service = new Renewal<>(this::begin);
        modified(config);
    }

    @Modified
    void modified(FileManagerConfig config) {
        service.set(Configured.of(() -> FileManagerSettings.from(config, dataFolder())));
    }

    private Renewal.Run begin(Configured<FileManagerSettings> configured) {
        Configured<FileService> begun =
                configured.map(settings -> new FileService(name, settings, dataFolder(), context));
        if (begun.valid().isEmpty()) {
            LOG.error("{} manages no files: {}", name, begun.fault());
        }
        return begun.valid().<Renewal.Run>map(files -> files::close).orElse(Renewal.Run.NONE);
    }

    private Path dataFolder() {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException("Kura names no data folder: set kura.data in kura.properties");
        }
        return Path.of(data).toAbsolutePath();
    }

    @Deactivate
    void close() {
        service.close();
    }
}
