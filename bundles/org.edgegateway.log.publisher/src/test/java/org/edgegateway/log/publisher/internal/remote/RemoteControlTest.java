// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Dictionary;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.publish.TestPipeline;
import org.edgegateway.log.publisher.internal.publish.Tuned;
import org.edgegateway.log.publisher.internal.publish.Tuning;
import org.edgegateway.log.publisher.internal.tail.Tail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class RemoteControlTest {

    private final BundleContext context = mock(BundleContext.class);

    @SuppressWarnings("unchecked")
    private final ServiceRegistration<RpcHandler> registration = mock(ServiceRegistration.class);

    private final RemoteControl remote = new RemoteControl(context);

    @BeforeEach
    void register() {
        when(context.registerService(eq(RpcHandler.class), any(RpcHandler.class), any()))
                .thenReturn(registration);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aConnectionHasOneHandlerForAllItsPublishersAndNoOthers() {
        remote.add("a", publisher("1"));
        remote.add("a", publisher("2"));
        remote.add("b", publisher("3"));

        ArgumentCaptor<Dictionary<String, Object>> properties = ArgumentCaptor.forClass(Dictionary.class);
        verify(context, times(2)).registerService(eq(RpcHandler.class), any(RpcHandler.class), properties.capture());
        assertThat(properties.getAllValues())
                .extracting(each -> each.get(RpcHandler.CONNECTION))
                .containsExactly("a", "b");
        assertThat((String[]) properties.getValue().get(RpcHandler.METHODS)).containsExactly("log_tail", "log_level");
    }

    @Test
    void theHandlerGoesWithTheLastPublisher() {
        Controlled first = publisher("1");
        Controlled second = publisher("2");
        remote.add("a", first);
        remote.add("a", second);

        remote.remove("a", first);
        remote.remove("a", first);
        remote.remove("unknown", second);
        verify(registration, never()).unregister();

        remote.remove("a", second);
        verify(registration).unregister();
    }

    private static Controlled publisher(String name) {
        Tuned tuned = new Tuned(TestPipeline.filterFrom(LogSeverity.INFO), TestPipeline.LIMITS);
        return new Controlled(name, new Tail(), Line::text, new Tuning(tuned, System::nanoTime));
    }
}
