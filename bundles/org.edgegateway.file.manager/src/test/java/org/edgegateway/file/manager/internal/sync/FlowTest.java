// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.file.manager.internal.Gateway;
import org.edgegateway.file.manager.internal.GatewayTest;
import org.junit.jupiter.api.Test;

/** What is asked, compared, told and done, and in which order. */
class FlowTest extends GatewayTest {

    private List<String> asked() {
        return cloud.requests.stream().flatMap(FlowTest::keys).toList();
    }

    private static Stream<String> keys(AttributeRequest request) {
        return Stream.concat(request.client().stream(), request.shared().stream());
    }

    private List<String> told() {
        return cloud.reports.stream().map(Map.Entry::getKey).toList();
    }

    /** What the cloud was told of the file {@code a} in an earlier life. */
    private void wasTold(String hash) {
        cloud.client.add("FILE_HASHES", JsonParser.parseString("{'a':{'hash':'" + hash + "','write_version':null}}"));
        gateway.start();
    }

    @Test
    void asksWhatTheCloudWasToldBeforeItTellsAnything() throws Exception {
        gateway.write("a", "x");
        cloud.answers = false;
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        assertThat(asked()).contains("FILE_HASHES");
        assertThat(told()).isEmpty();
        cloud.answers = true;

        gateway.pass(Duration.ofSeconds(10));

        assertThat(told()).containsExactly("FILE_READ_a", "FILE_HASHES");
    }

    @Test
    void tellsAndAsksForWhatIsNotAsTheCloudWasTold() throws Exception {
        gateway.write("a", "x");
        wasTold("another");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(told()).containsExactly("FILE_READ_a", "FILE_HASHES");
        assertThat(asked()).contains("FILE_CONTENT_a");
    }

    @Test
    void tellsNothingWhereAllIsAsTheCloudWasTold() throws Exception {
        gateway.write("a", "x");
        wasTold(Gateway.md5("x"));

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(told()).isEmpty();
    }

    @Test
    void asksForAFileThatIsMissingEvenIfTheCloudWasToldSo() throws Exception {
        wasTold("E_NOFILE");
        gateway.set("{'FILES':{}}");
        cloud.shared.addProperty("FILE_CONTENT_a", "x");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.read("a")).isEqualTo("x");
    }

    @Test
    void reportsBeforeItRestarts() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','restart_controller_on_change':true}}}");

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(gateway.told("a")).isEqualTo("x");
        assertThat(gateway.restarted).isEmpty();
        gateway.pass(Duration.ofSeconds(5));
        assertThat(gateway.restarted).containsExactly("controller");
    }

    @Test
    void restartsNothingUnlessTheDefinitionSaysSo() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}},'FILE_CONTENT_a':'x'}");

        gateway.pass(Duration.ofMinutes(1));

        assertThat(gateway.restarted).isEmpty();
    }

    @Test
    void letsTheCloudWinOverALocalDeletion() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}},'FILE_CONTENT_a':'x'}");
        Files.delete(gateway.file("a"));

        gateway.pass(Gateway.CHECK);

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.told("a")).isEqualTo("x");
    }

    @Test
    void aDefinitionWithoutAPathIsRefused() {
        gateway.set("{'FILES':{'a':{'encoding':'text'},'b':{'path':null}}}");

        assertThat(gateway.error("a")).contains("path is missing");
        assertThat(gateway.error("b")).contains("path is missing");
    }

    @Test
    void textIsUtf8() throws Exception {
        gateway.set(
                "{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'text'}},'FILE_CONTENT_a':'\u00e4\u20ac\ud83d\ude00'}");

        assertThat(gateway.file("a")).hasBinaryContent("\u00e4\u20ac\ud83d\ude00".getBytes("UTF-8"));
        assertThat(gateway.told("a")).isEqualTo("\u00e4\u20ac\ud83d\ude00");
    }
}
