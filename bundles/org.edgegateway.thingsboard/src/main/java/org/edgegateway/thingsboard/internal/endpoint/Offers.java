// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The services of the cloud API that a connection offers, each with its name. Used by one thread at a time. */
final class Offers implements AutoCloseable {

    private static final String NAME = "kura.service.pid";

    private final BundleContext context;
    private final String name;
    private final List<ServiceRegistration<?>> offered = new ArrayList<>();

    /** @param name the connection's {@code kura.service.pid} */
    Offers(BundleContext context, String name) {
        this.context = context;
        this.name = name;
    }

    <S> Offers add(Class<S> type, S service) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(NAME, name);
        offered.add(context.registerService(type, service, properties));
        return this;
    }

    /** Takes all of them back. */
    @Override
    public void close() {
        offered.forEach(ServiceRegistration::unregister);
        offered.clear();
    }
}
