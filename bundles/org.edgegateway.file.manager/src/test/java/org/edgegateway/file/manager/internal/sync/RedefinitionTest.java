// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.edgegateway.file.manager.internal.Gateway;
import org.edgegateway.file.manager.internal.GatewayTest;
import org.junit.jupiter.api.Test;

/** Definitions that change while their files stay. */
class RedefinitionTest extends GatewayTest {

    @Test
    void anotherEncodingIsReportedAtOnce() throws Exception {
        gateway.write("a", "hello");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'base64'}}}");

        assertThat(gateway.told("a")).isEqualTo("aGVsbG8=");
    }

    @Test
    void anotherEncodingReadsTheCloudsContentAnew() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}},'FILE_CONTENT_a':'aGVsbG8='}");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'base64'}}}");

        assertThat(gateway.read("a")).isEqualTo("hello");
    }

    @Test
    void anotherHashIsReportedAtOnce() throws Exception {
        gateway.write("a", "hello");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','hash':'sha256'}}}");

        assertThat(gateway.hash("a")).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void anotherPathIsReportedAtOnce() throws Exception {
        gateway.write("a", "one");
        gateway.write("b", "two");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/b'}}}");

        assertThat(gateway.told("a")).isEqualTo("two");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5("two"));
    }

    @Test
    void aDefinitionThatIsMendedIsNoErrorAnyMore() {
        gateway.set("{'FILES':{'a':{'path':7}}}");
        assertThat(gateway.error("a")).contains("path is 7");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void anEncodingInAListIsRefused() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':['text']},"
                + "'b':{'path':'%DATA_PATH%/b','encoding':'utf-16'},'c':{'path':'%DATA_PATH%/c','hash':'crc'}}}");

        assertThat(gateway.error("a")).contains("encoding is [\"text\"]");
        assertThat(gateway.error("b")).contains("utf-16");
        assertThat(gateway.error("c")).contains("crc");
    }

    @Test
    void whatIsOptionalMayBeNull() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':null,'create_if_not_exist':null,"
                + "'restart_controller_on_change':null,'write_version':null,'hash':null,'mode':null}},"
                + "'FILE_CONTENT_a':'x'}");

        assertThat(gateway.read("a")).isEqualTo("x");
    }

    @Test
    void anyScalarIsAWriteVersion() {
        for (String version : new String[] {"1.5", "true", "'v1'", "0"}) {
            gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','write_version':" + version + "}}}");

            assertThat(cloud.client.getAsJsonObject("FILE_HASHES").toString())
                    .contains("\"write_version\":" + version.replace('\'', '"') + "}");
        }
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','write_version':{}}}}");

        assertThat(gateway.error("a")).contains("write_version is {}");
    }

    @Test
    void anotherModeIsGivenWithoutWritingAgain() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}},'FILE_CONTENT_a':'x'}");
        Object inode = Files.getAttribute(gateway.file("a"), "unix:ino");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','mode':'0600'}}}");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(gateway.file("a"))))
                .isEqualTo("rw-------");
        assertThat(Files.getAttribute(gateway.file("a"), "unix:ino")).isEqualTo(inode);
    }

    @Test
    void aFileThatMayBeMadeNowIsMade() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','create_if_not_exist':false}},'FILE_CONTENT_a':'x'}");
        assertThat(gateway.error("a")).isNotEmpty();

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void contentIsBlankedBeforeItsHashIsGone() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.answers = false;
        cloud.reports.clear();

        gateway.set("{'FILES':{}}");

        assertThat(cloud.reports.stream().map(Map.Entry::getKey)).containsExactly("FILE_READ_a", "FILE_HASHES");
    }

    @Test
    void contentIsBlankedOnceThoughTheCloudDoesNotKnowYet() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.reports.clear();

        gateway.set("{'FILES':{}}");

        assertThat(cloud.reports.stream().filter(report -> report.getKey().equals("FILE_READ_a")))
                .hasSize(1);
    }
}
