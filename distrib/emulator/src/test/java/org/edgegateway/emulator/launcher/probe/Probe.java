// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher.probe;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.crypto.CryptoService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Prints what configuration it gets. Runs in the launched framework only. */
@Component(
        name = Probe.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class,
        immediate = true)
@Designate(ocd = Probe.Config.class, factory = true)
public final class Probe implements ConfigurableComponent {
    static final String PID = "org.edgegateway.emulator.launcher.probe.Probe";

    @ObjectClassDefinition(id = PID, name = "Probe")
    @interface Config {
        int port() default 1883;

        @AttributeDefinition(type = AttributeType.PASSWORD, required = false)
        String secret() default "";
    }

    private final CryptoService crypto;

    @Activate
    public Probe(Config config, Map<String, Object> properties, @Reference CryptoService crypto) throws KuraException {
        this.crypto = crypto;
        print(config, properties);
    }

    @Modified
    void print(Config config, Map<String, Object> properties) throws KuraException {
        String secret = new String(crypto.decryptAes(config.secret().toCharArray()));
        System.out.printf(
                "probe %s port %d secret %s name %s%n",
                properties.get("kura.service.pid"),
                config.port(),
                secret,
                Optional.ofNullable(properties.get("name")).orElse("-"));
    }
}
