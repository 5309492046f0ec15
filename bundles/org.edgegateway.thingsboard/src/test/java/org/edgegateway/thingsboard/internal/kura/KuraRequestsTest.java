// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.kura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudNotificationPublisher;
import org.eclipse.kura.cloudconnection.request.RequestHandler;
import org.eclipse.kura.cloudconnection.request.RequestHandlerContext;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.thingsboard.internal.json.Json;
import org.junit.jupiter.api.Test;

class KuraRequestsTest {

    private AllowedRequests allowed = AllowedRequests.parse("*");
    private final KuraRequests requests = new KuraRequests(() -> allowed, mock(CloudNotificationPublisher.class));

    @Test
    void handsTheRequestToTheServiceWithItsVerb() {
        requests.register("CONF-V1", new RequestHandler() {
            @Override
            public KuraMessage doPut(RequestHandlerContext context, KuraMessage request) {
                KuraPayload payload = request.getPayload();
                KuraResponsePayload answer = new KuraResponsePayload(200);
                answer.addMetric("args", String.valueOf(request.getProperties().get("args")));
                answer.addMetric("metrics", payload.metrics().toString());
                answer.setBody(payload.getBody());
                return new KuraMessage(answer);
            }
        });

        assertThat(call("{'app':'CONF-V1','verb':'put','resource':['configurations','a/b'],"
                        + "'metrics':{'n':1},'body':{'x':[1]}}"))
                .isEqualTo(json("{'code':200,'metrics':{'args':'[configurations, a/b]','metrics':'{n=1}'},"
                        + "'body':{'x':[1]}}"));
    }

    @Test
    void keepsWholeNumbersExact() {
        KuraRequest request = KuraRequest.read(
                json("{'app':'A','verb':'GET','metrics':" + "{'i':7,'l':9007199254740993,'d':9223372036854775808}}"));

        assertThat(request.message().getPayload().metrics())
                .containsOnly(
                        Map.entry("i", 7), Map.entry("l", 9007199254740993L), Map.entry("d", 9223372036854775808.0));
    }

    @Test
    void allowsNothingThatIsNotNamed() {
        requests.register("CONF-V1", answering("{}"));
        allowed = AllowedRequests.NONE;
        assertThat(code(call("{'app':'CONF-V1','verb':'GET'}"))).isEqualTo(403);
        allowed = AllowedRequests.parse("CONF-V1/PUT, ASSET-V1/* ; */DEL");
        assertThat(code(call("{'app':'CONF-V1','verb':'GET'}"))).isEqualTo(403);
        assertThat(code(call("{'app':'CONF-V1','verb':'DEL'}"))).isEqualTo(400);
        allowed = AllowedRequests.parse("CONF-V1/GET");
        assertThat(code(call("{'app':'CONF-V1','verb':'GET'}"))).isEqualTo(200);

        assertThatThrownBy(() -> AllowedRequests.parse("CONF-V1")).hasMessageContaining("write APP/VERB");
        assertThatThrownBy(() -> AllowedRequests.parse("CONF-V1/FETCH")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThat(code(call("{'app':'CONF-V1','verb':'GET'}"))).isEqualTo(404);
        requests.register("FAIL-V1", new RequestHandler() {
            @Override
            public KuraMessage doGet(RequestHandlerContext context, KuraMessage request) throws KuraException {
                throw new KuraException(KuraErrorCode.NOT_FOUND);
            }
        });
        assertThat(code(call("{'app':'FAIL-V1','verb':'GET'}"))).isEqualTo(404);
        assertThat(code(call("{'app':'FAIL-V1','verb':'EXEC'}"))).isEqualTo(400);
        for (String wrong : new String[] {
            "7",
            "{}",
            "{'app':'A'}",
            "{'app':'A','verb':'LOOK'}",
            "{'app':'A','verb':'GET','resource':{}}",
            "{'app':'A','verb':'GET','offset':-1}",
            "{'app':'A','verb':'GET','resource':[[]]}"
        }) {
            assertThatThrownBy(() -> call(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void answersTextAndBytesThatAreNoJson() {
        requests.register("TEXT-V1", answering("plain text"));
        assertThat(call("{'app':'TEXT-V1','verb':'GET'}").get("body").getAsString())
                .isEqualTo("plain text");

        requests.register("TEXT-V1", answering(new byte[] {(byte) 0xFF, 0}));
        assertThat(call("{'app':'TEXT-V1','verb':'GET'}").get("body").getAsString())
                .isEqualTo("/wA=");
    }

    @Test
    void givesALongBodyInParts() {
        String body = "0123456789".repeat(6_000);
        requests.register("LONG-V1", answering(body));
        JsonObject refused = call("{'app':'LONG-V1','verb':'GET'}");
        assertThat(code(refused)).isEqualTo(413);
        assertThat(refused.get("length").getAsInt()).isEqualTo(body.length());

        StringBuilder parts = new StringBuilder();
        for (int offset = 0; offset < body.length(); offset += 25_000) {
            parts.append(call("{'app':'LONG-V1','verb':'GET','length':25000,'offset':" + offset + "}")
                    .get("body")
                    .getAsString());
        }
        assertThat(parts).hasToString(body);
    }

    private JsonObject call(String params) {
        JsonElement parsed = JsonParser.parseString(params.replace('\'', '"'));
        return requests.handle(new RpcRequest("", "kura", parsed)).value().getAsJsonObject();
    }

    private static int code(JsonObject answer) {
        return answer.get("code").getAsInt();
    }

    private static RequestHandler answering(String body) {
        return answering(body.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestHandler answering(byte[] body) {
        return new RequestHandler() {
            @Override
            public KuraMessage doGet(RequestHandlerContext context, KuraMessage request) {
                KuraResponsePayload answer = new KuraResponsePayload(200);
                answer.setBody(body);
                return new KuraMessage(answer);
            }
        };
    }

    private static JsonObject json(String text) {
        return Json.object(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
