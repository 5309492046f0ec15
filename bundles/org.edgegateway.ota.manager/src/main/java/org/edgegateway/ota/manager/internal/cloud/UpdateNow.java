// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.Command;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.ota.manager.internal.machine.OtaMachine;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The commands {@code sw_update_now} and {@code fw_update_now}: begin what waits for its time. */
public final class UpdateNow implements AutoCloseable {

    private final BundleContext context;
    private final OfferKeys keys;
    private final OtaMachine machine;
    private Optional<ServiceRegistration<Command>> registration = Optional.empty();

    public UpdateNow(BundleContext context, OfferKeys keys, OtaMachine machine) {
        this.context = context;
        this.keys = keys;
        this.machine = machine;
    }

    public synchronized void open() {
        Map<String, Object> properties = Map.of(
                Command.NAME,
                keys.prefix() + "_update_now",
                Command.DESCRIPTION,
                "Begins the assigned update now, whatever the maintenance window; no parameters.");
        Command command = params -> {
            String before = machine.describe();
            machine.urge();
            return RpcAnswer.ofMessage("Was: " + before);
        };
        registration = Optional.of(context.registerService(Command.class, command, new Hashtable<>(properties)));
    }

    @Override
    public synchronized void close() {
        registration.ifPresent(ServiceRegistration::unregister);
        registration = Optional.empty();
    }
}
