// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.kura.message.KuraRequestPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class CloudletTest {
    private final List<Object[]> published = new ArrayList<>();
    private final KuraRequestPayload request = new KuraRequestPayload();
    private final Cloudlet echo = new Cloudlet("ECHO-V1") {
        @Override
        protected void doGet(CloudletTopic topic, KuraRequestPayload asked, KuraResponsePayload answer) {
            answer.addMetric("resource", topic.getResources()[0]);
        }
    };

    @BeforeEach
    void connect() {
        CloudClient client = proxy(CloudClient.class, published);
        echo.setCloudService(new FakeCloudService(client));
        echo.activate(null);
        published.clear();
        request.setRequestId("7");
        request.setRequesterClientId("console");
    }

    @Test
    void answersToTheTopicOfTheRequester() {
        KuraResponsePayload answer = answerTo("GET/light");

        assertThat(published.get(0)).startsWith("console", "REPLY/7");
        assertThat(answer.getResponseCode()).isEqualTo(KuraResponsePayload.RESPONSE_CODE_OK);
        assertThat(answer.getMetric("resource")).isEqualTo("light");
    }

    @Test
    void doesNotFindWhatIsNotOverridden() {
        assertThat(answerTo("PUT/light").getResponseCode()).isEqualTo(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    @Test
    void refusesAnUnknownVerb() {
        assertThat(answerTo("PATCH/light").getResponseCode()).isEqualTo(KuraResponsePayload.RESPONSE_CODE_BAD_REQUEST);
    }

    @Test
    void answersNoReplies() {
        echo.onControlMessageArrived("gw1", "REPLY/7", request, 0, false);

        assertThat(published).isEmpty();
    }

    private KuraResponsePayload answerTo(String topic) {
        echo.onControlMessageArrived("gw1", topic, request, 0, false);
        return (KuraResponsePayload) published.get(0)[2];
    }

    private static <T> T proxy(Class<T> type, List<Object[]> calls) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    calls.add(arguments);
                    return method.getReturnType() == int.class ? 1 : null;
                }));
    }

    private record FakeCloudService(CloudClient client) implements CloudService {
        @Override
        public CloudClient newCloudClient(String applicationId) {
            return client;
        }

        @Override
        public String[] getCloudApplicationIdentifiers() {
            return new String[0];
        }

        @Override
        public boolean isConnected() {
            return true;
        }
    }
}
