// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

class HandlerServicesTest {

    private final BundleContext context = mock(BundleContext.class);
    private final Handlers handlers = new Handlers();
    private ServiceListener framework = event -> {};

    @BeforeEach
    void open() throws InvalidSyntaxException {
        doAnswer(call -> framework = call.getArgument(0))
                .when(context)
                .addServiceListener(any(ServiceListener.class), any());
        HandlerServices services = new HandlerServices(context, "plant", handlers);
        assertThat(services).isNotNull();
    }

    @Test
    void findsHandlersAsTheyComeAndLetsThemGo() {
        ServiceReference<RpcHandler> reference = register(Map.of(RpcHandler.METHODS, new String[] {"a", "b"}));
        assertThat(handlers.methods()).containsExactly("a", "b");
        assertThat(handlers.find("a", false).orElseThrow().limit()).isEqualTo(Handler.DEFAULT_LIMIT);
        assertThat(handlers.find("a", true)).isEmpty();

        framework.serviceChanged(new ServiceEvent(ServiceEvent.UNREGISTERING, reference));

        assertThat(handlers.methods()).isEmpty();
    }

    @Test
    void readsWhatAHandlerSaysOfItself() {
        register(Map.of(
                RpcHandler.METHODS,
                List.of("a"),
                RpcHandler.TIMEOUT_SECONDS,
                30,
                RpcHandler.FOR_CHILD_DEVICES,
                true,
                RpcHandler.CONNECTION,
                "plant"));

        assertThat(handlers.find("a", true).orElseThrow().limit()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void leavesHandlersOfOtherConnectionsAndThoseWithoutMethodsAlone() {
        register(Map.of(RpcHandler.METHODS, "a", RpcHandler.CONNECTION, "other"));
        register(Map.of());

        assertThat(handlers.methods()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ServiceReference<RpcHandler> register(Map<String, Object> properties) {
        ServiceReference<RpcHandler> reference = mock(ServiceReference.class);
        properties.forEach((name, value) -> when(reference.getProperty(name)).thenReturn(value));
        when(context.getService(eq(reference))).thenReturn(request -> RpcAnswer.ofMessage("done"));
        framework.serviceChanged(new ServiceEvent(ServiceEvent.REGISTERED, reference));
        return reference;
    }
}
