// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.provisioning.CertificateLogin;

/** ThingsBoard's device API: which handler takes which step. Shared by all listeners. */
public final class DeviceApi {

    private final Core core;
    private final ConnectHandler connect;
    private final SubscribeHandler subscribe;
    private final PublicationRouter router;

    public DeviceApi(Core core, CertificateLogin certificates) {
        this.core = core;
        this.connect = new ConnectHandler(core, certificates);
        this.subscribe = new SubscribeHandler(core);
        this.router = new PublicationRouter();
        DeviceTopics.addTo(router, core);
        GatewayTopics.addTo(router, core);
    }

    Core core() {
        return core;
    }

    ConnectHandler connect() {
        return connect;
    }

    SubscribeHandler subscribe() {
        return subscribe;
    }

    PublicationRouter router() {
        return router;
    }
}
