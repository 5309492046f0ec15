// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.edgegateway.file.manager.internal.GatewayTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest extends GatewayTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CONTENT = 1_900_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "-1.50e3",
                "\"\"",
                "\"a\\n\\\"\\\\\\u0001\\u2028<>&='\"",
                "\"\u00e4\u20ac\ud83d\ude00\"",
                "{\"a\":[1,null,true,{\"\u00e4\":\"\u20ac\"}],\"b\":{}}"
            })
    void areThoseOfWhatIsSent(String json) {
        var value = JsonParser.parseString(json);

        assertThat(Sizes.of(value)).isEqualTo(value.toString().getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "base64"})
    void contentIsWrittenInLittleMemoryBesideItsMessage(String encoding) {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'" + encoding + "'}}}");
        push('A');
        long before = THREADS.getCurrentThreadAllocatedBytes();

        push('B');

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(CONTENT + CONTENT / 2);
        assertThat(gateway.file("a")).isNotEmptyFile();
        assertThat(gateway.error("a")).isEmpty();
    }

    /** The text itself is made here: that is one time the content. */
    private void push(char c) {
        JsonObject values = new JsonObject();
        values.addProperty("FILE_CONTENT_a", String.valueOf(c).repeat(CONTENT));
        cloud.set(values);
        gateway.pass(Duration.ZERO);
    }
}
