// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.kura.KuraConnectException;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Several connections in one gateway: each has its own identity, outbox and handlers, and none disturbs another. */
class SideBySideIT {

    private static final String RPC_SUBSCRIBER = "org.edgegateway.thingsboard.RpcSubscriber";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private Simulator oneServer;
    private Simulator otherServer;
    private Connection one;
    private Connection other;

    @BeforeEach
    void createConnections() throws KuraException, IOException {
        oneServer = Simulator.start(Files.createDirectory(folder.resolve("one")));
        otherServer = Simulator.start(Files.createDirectory(folder.resolve("other")));
        one = Connection.create(context, oneServer, "one");
        other = Connection.create(context, otherServer, "other");
    }

    @AfterEach
    void removeConnections() throws KuraException {
        one.remove();
        other.remove();
        oneServer.close();
        otherServer.close();
    }

    @Test
    void eachTalksToItsOwnServer() throws KuraException {
        List<String> calls = new CopyOnWriteArrayList<>();
        one.createBelow(CloudSubscriber.class, RPC_SUBSCRIBER, Map.of("methods", "go"))
                .registerCloudSubscriberListener(message -> calls.add("one"));
        one.connect();
        other.connect();

        one.publish("n", 1);
        other.publish("n", 2);

        one.awaitStored("n", "1");
        other.awaitStored("n", "2");
        assertThat(oneServer.call("go", "{}").get("message").getAsString()).isEqualTo("accepted");
        assertThat(otherServer.call("go", "{}").get("message").getAsString()).startsWith("Error - ");
        assertThat(calls).containsExactly("one");
    }

    @Test
    void aBrokenOneDisturbsNoOther() throws KuraException {
        one.configure(Map.of("host", "not a host"));
        assertThatThrownBy(one::connect).isInstanceOf(KuraConnectException.class);
        other.connect();

        one.publish("n", 1);
        other.publish("n", 2);

        other.awaitStored("n", "2");
        assertThat(oneServer.telemetry().has("n")).isFalse();
        assertThat(((CloudEndpoint) one.manager()).getInfo()).containsEntry("Records waiting", "1");
        assertThat(((CloudEndpoint) other.manager()).getInfo()).containsEntry("Records waiting", "0");
    }

    @Test
    void aLostServerOfOneLeavesTheOtherConnected() throws KuraException {
        one.connect();
        other.connect();
        oneServer.close();

        one.publish("n", 1);
        other.publish("n", 2);

        other.awaitStored("n", "2");
        assertThat(other.manager().isConnected()).isTrue();
    }
}
