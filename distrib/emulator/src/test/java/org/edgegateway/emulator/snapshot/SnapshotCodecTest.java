// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotCodecTest {
    private static final String OPEN = "<c:configurations xmlns:c='http://eurotech.com/esf/2.0'>";
    private static final String CLOSE = "</c:configurations>";

    @Test
    void readsEveryTypeOfKuraFiles() throws Exception {
        Snapshot snapshot = SnapshotReader.read(new ByteArrayInputStream(golden()));

        assertThat(snapshot.entries()).extracting(SnapshotEntry::pid).containsExactly("first", "second");
        assertThat(snapshot.entries().get(0).properties())
                .containsEntry("boolean", true)
                .containsEntry("byte", (byte) -8)
                .containsEntry("char", '<')
                .containsEntry("clear", new SnapshotPassword("open sesame", false))
                .containsEntry("double", 0.1)
                .containsEntry("float", 1.5f)
                .containsEntry("integer", 42)
                .containsEntry("integers", new Integer[] {1, 2})
                .containsEntry("long", 9007199254740993L)
                .containsEntry("secret", new SnapshotPassword("nonce-cipher", true))
                .containsEntry(
                        "secrets",
                        new SnapshotPassword[] {new SnapshotPassword("a-b", true), new SnapshotPassword("c-d", true)})
                .containsEntry("short", (short) 7)
                .containsEntry("string", "two\r\nlines & more")
                .containsEntry("strings", new String[] {"a,b", ""});
    }

    @Test
    void writesWhatItReadByteForByte() throws Exception {
        Snapshot snapshot = SnapshotReader.read(new ByteArrayInputStream(golden()));

        assertThat(new String(SnapshotWriter.write(snapshot), UTF_8)).isEqualTo(new String(golden(), UTF_8));
    }

    @Test
    void leavesEmptyArraysOut() throws Exception {
        Snapshot snapshot = new Snapshot(List.of(new SnapshotEntry("pid", Map.of("none", new String[0]))));

        assertThat(new String(SnapshotWriter.write(snapshot), UTF_8)).doesNotContain("none");
    }

    @Test
    void knowsWhetherPasswordsAreClear() {
        assertThat(withProperty(new SnapshotPassword("x", true)).hasClearPasswords())
                .isFalse();
        assertThat(withProperty(new SnapshotPassword("x", false)).hasClearPasswords())
                .isTrue();
        assertThat(withProperty(new SnapshotPassword[] {new SnapshotPassword("x", false)})
                        .hasClearPasswords())
                .isTrue();
    }

    @Test
    void neverShowsPasswords() {
        assertThat(new SnapshotPassword("hidden", false).toString()).doesNotContain("hidden");
    }

    @Test
    void refusesDocumentTypesAndExternalEntities() {
        assertThatThrownBy(() -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + OPEN + "&e;" + CLOSE))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("document type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c:property name='n' type='Integer'><c:value>x</c:value></c:property>  | 'x' is no Integer
            <c:property name='n' type='Boolean'><c:value>yes</c:value></c:property>| 'yes' is no Boolean
            <c:property name='n' type='Date'><c:value>x</c:value></c:property>     | unknown type Date
            <c:property type='String'><c:value>x</c:value></c:property>            | needs the attribute name
            <c:property name='n'><c:value>x</c:value><c:value>y</c:value></c:property> | 2 values but is no array
            <c:other/>                                                             | <esf:property> expected
            """)
    void saysInOneLineWhatIsWrong(String property, String reason) {
        String xml = OPEN + "\n<c:configuration pid='p'><c:properties>" + property + "</c:properties></c:configuration>"
                + CLOSE;

        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith("line 2: ")
                .hasMessageContaining(reason.replace("\"", ""))
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesTheSamePidTwice() {
        String entry = "<c:configuration pid='p'></c:configuration>";

        assertThatThrownBy(() -> read(OPEN + entry + entry + CLOSE)).hasMessageContaining("p appears twice");
    }

    @Test
    void refusesTruncatedFilesInOneLine() {
        assertThatThrownBy(() -> read(OPEN))
                .isInstanceOf(SnapshotException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesToWriteWhatNobodyCouldRead() {
        assertThatThrownBy(() -> SnapshotWriter.write(withProperty("a\u0001b")))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("U+0001");
        assertThatThrownBy(() -> SnapshotWriter.write(withProperty(List.of("x"))))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("snapshot cannot hold");
    }

    private static Snapshot withProperty(Object value) {
        return new Snapshot(List.of(new SnapshotEntry("pid", Map.of("name", value))));
    }

    private static Snapshot read(String xml) throws SnapshotException {
        return SnapshotReader.read(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    private static byte[] golden() throws IOException {
        try (var source = Objects.requireNonNull(SnapshotCodecTest.class.getResourceAsStream("all-types.xml"))) {
            return source.readAllBytes();
        }
    }
}
