// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.eclipse.kura.ssl.SslManagerService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
import org.edgegateway.ota.manager.internal.OtaRun.KuraSecurity;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one kind of software up to date. With wrong settings it does nothing but say so in the log, until they are mended.
 */
@Component(
        name = OtaConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = OtaConfig.class, factory = true)
public final class OtaManager implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(OtaManager.class);

    @Reference(
            name = "SslManagerService",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SslManagerService ssl;

    @Reference(
            name = "KeystoreService",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable KeystoreService keys;

    private final String name;
    private final BundleContext context;
    private final SystemService system;
    private final Renewal<Configured<OtaSettings>> run;

    @Activate
    public OtaManager(BundleContext context, OtaConfig config, KuraInstance kura, @Reference SystemService system) {
        this.name = kura.kura_service_pid();
        this.context = context;
        this.system = system;
        this.run = new Renewal<>(this::begin);
        modified(config);
    }

    /** An update goes on where it was, with the new settings. */
    @Modified
    void modified(OtaConfig config) {
        run.set(Configured.of(() -> {
            Path fallback = Path.of(system.getKuraDataDirectory(), "edge-gateway", name);
            return OtaSettings.from(config, fallback, device(system));
        }));
    }

    private Renewal.Run begin(Configured<OtaSettings> configured) {
        if (configured.valid().isEmpty()) {
            LOG.warn("{} updates nothing, because its settings are wrong: {}", name, configured.fault());
            return Renewal.Run.NONE;
        }
        KuraSecurity security = new KuraSecurity(() -> Optional.ofNullable(ssl), () -> Optional.ofNullable(keys));
        OtaRun begun = new OtaRun(name, configured.valid().get(), context, security);
        begun.open();
        return begun::close;
    }

    /** Serial numbers are not known everywhere. */
    private static String device(SystemService system) {
        return system.getSerialNumber() + " " + system.getPrimaryMacAddress();
    }

    @Deactivate
    void close() {
        run.close();
    }
}
