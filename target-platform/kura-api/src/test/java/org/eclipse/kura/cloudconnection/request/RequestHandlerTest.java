// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionConstants;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.junit.jupiter.api.Test;

class RequestHandlerTest {
    private final RequestHandler handler = new RequestHandler() {};
    private final Map<String, Object> properties = new HashMap<>(Map.of("args", "a"));
    private final KuraMessage request = new KuraMessage(new KuraPayload(), properties);

    @Test
    void refusesEveryVerbUnlessOverridden() {
        RequestHandlerContext context = new RequestHandlerContext(null, Map.of());

        assertThatThrownBy(() -> handler.doGet(context, request)).satisfies(RequestHandlerTest::isUnsupported);
        assertThatThrownBy(() -> handler.doPut(context, request)).satisfies(RequestHandlerTest::isUnsupported);
        assertThatThrownBy(() -> handler.doPost(context, request)).satisfies(RequestHandlerTest::isUnsupported);
        assertThatThrownBy(() -> handler.doDel(context, request)).satisfies(RequestHandlerTest::isUnsupported);
        assertThatThrownBy(() -> handler.doExec(context, request)).satisfies(RequestHandlerTest::isUnsupported);
    }

    @Test
    void aMessageKeepsItsOwnCopyOfTheProperties() {
        properties.clear();

        assertThat(request.getProperties()).containsExactly(Map.entry("args", "a"));
        assertThat(new KuraMessage(request.getPayload()).getProperties()).isEmpty();
    }

    @Test
    void contextPropertiesAreReadOnly() {
        RequestHandlerContext context = new RequestHandlerContext(null, Map.of("DEVICE_ID", "gw1"));

        assertThat(context.getContextProperties()).containsEntry("DEVICE_ID", "gw1");
        assertThatThrownBy(() -> context.getContextProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void constantsHaveTheNamesUsedInConfigurations() {
        assertThat(RequestHandlerMessageConstants.ARGS_KEY.value()).isEqualTo("args");
        assertThat(CloudConnectionConstants.CLOUD_ENDPOINT_SERVICE_PID_PROP_NAME.value())
                .isEqualTo("cloud.endpoint.service.pid");
        assertThat(CloudConnectionConstants.CLOUD_CONNECTION_FACTORY_PID_PROP_NAME.value())
                .isEqualTo("cloud.connection.factory.pid");
    }

    private static void isUnsupported(Throwable failure) {
        assertThat(failure).isInstanceOf(KuraException.class);
        assertThat(((KuraException) failure).getCode()).isEqualTo(KuraErrorCode.OPERATION_NOT_SUPPORTED);
    }
}
