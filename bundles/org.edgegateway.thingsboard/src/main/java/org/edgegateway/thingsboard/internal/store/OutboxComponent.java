// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.KuraInstance;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tab Outbox: owns the outbox. A change of its settings makes a new one on the new folder. */
@Component(
        name = OutboxConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {ConfigurableComponent.class, OutboxStore.class})
@Designate(ocd = OutboxConfig.class, factory = true)
public final class OutboxComponent implements ConfigurableComponent, OutboxStore {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxComponent.class);

    private final ReopeningOutbox outbox;
    private final Optional<ReopeningArchive> archive;

    @Activate
    public OutboxComponent(OutboxConfig config, KuraInstance kura, @Reference SystemService system) {
        String name = kura.kura_service_pid();
        Configured<StoreSettings> settings =
                Configured.of(() -> StoreSettings.from(config, defaultFolder(system, name)));
        if (settings.valid().isEmpty()) {
            LOG.error("{} is not usable, so nothing can be published: {}", name, settings.fault());
        }
        outbox = new ReopeningOutbox(settings, InstantSource.system(), new OutboxEventLog(name));
        archive = settings.valid()
                .flatMap(valid -> valid.archive().map(kept -> new ReopeningArchive(valid.folder(), kept, name)));
    }

    private static Path defaultFolder(SystemService system, String name) {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException(
                    "Kura names no data folder (kura.data): set the folder in the Outbox tab");
        }
        return Path.of(data, "edge-gateway", name).toAbsolutePath();
    }

    @Deactivate
    void close() {
        archive.ifPresent(ReopeningArchive::close);
        outbox.close();
    }

    @Override
    public Lane lane(Priority priority) throws IOException {
        return outbox.lane(priority);
    }

    @Override
    public Optional<Path> folder() {
        return outbox.folder();
    }

    @Override
    public Optional<ArchiveStore> archive() {
        return archive.map(kept -> kept);
    }

    @Override
    public Quarantine quarantine() {
        return outbox.quarantine();
    }

    @Override
    public Optional<OutboxStatistics> statistics() {
        return outbox.statistics();
    }

    @Override
    public String describe() {
        return outbox.describe();
    }
}
