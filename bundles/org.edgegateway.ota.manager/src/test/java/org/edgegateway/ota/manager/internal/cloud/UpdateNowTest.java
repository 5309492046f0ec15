// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import java.util.Dictionary;
import org.edgegateway.cloud.api.Command;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.machine.OtaMachine;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class UpdateNowTest {

    private final BundleContext context = mock(BundleContext.class);
    private final OtaMachine machine = mock(OtaMachine.class);
    private final ArgumentCaptor<Command> command = ArgumentCaptor.captor();
    private final ArgumentCaptor<Dictionary<String, ?>> properties = ArgumentCaptor.captor();
    private final UpdateNow updateNow = new UpdateNow(context, new OfferKeys(UpdateKind.SOFTWARE), machine);

    @SuppressWarnings("unchecked")
    private final ServiceRegistration<Command> registration = mock(ServiceRegistration.class);

    @BeforeEach
    void open() {
        when(context.registerService(eq(Command.class), any(Command.class), any()))
                .thenReturn(registration);
        updateNow.open();
        verify(context).registerService(eq(Command.class), command.capture(), properties.capture());
    }

    @Test
    void beginsWhatWaits() throws Exception {
        when(machine.describe()).thenReturn("Deferred app 2.0");

        assertThat(command.getValue().run(new JsonObject()).value())
                .hasToString("{\"message\":\"Was: Deferred app 2.0\"}");
        verify(machine).urge();
    }

    @Test
    void isNamedAfterTheKind() {
        assertThat(properties.getValue().get(Command.NAME)).isEqualTo("sw_update_now");
        assertThat(properties.getValue().get(Command.DESCRIPTION)).asString().isNotBlank();
    }

    @Test
    void isGoneAtTheEnd() {
        updateNow.close();

        verify(registration).unregister();
    }
}
