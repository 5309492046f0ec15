// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.edgegateway.file.manager.internal.FakeCloud;
import org.edgegateway.file.manager.internal.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flow between the cloud's attributes and the files, sentence by sentence of the protocol. */
class FilesTest {

    @TempDir
    private Path folder;

    private final FakeCloud cloud = new FakeCloud();
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway(folder, cloud).start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void writesContentThatIsPushed() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a.txt'}}}");

        gateway.set("{'FILE_CONTENT_a':'hello'}");

        assertThat(gateway.read("a.txt")).isEqualTo("hello");
        assertThat(gateway.told("a")).isEqualTo("hello");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5("hello"));
    }

    @Test
    void writesContentThatWasThereBeforeItsDefinition() throws Exception {
        gateway.set("{'FILE_CONTENT_a':'hello'}");

        gateway.set("{'FILES':{'a':{'path':'$DATA_PATH$/a.txt'}}}");

        assertThat(gateway.read("a.txt")).isEqualTo("hello");
    }

    @Test
    void writesEveryContentOfAMessage() throws Exception {
        gateway.set(
                "{'FILES':{'a':{'path':'$DATA_PATH/a'},'b':{'path':'%DATA_PATH%/b'},'c':{'path':'%DATA_PATH%/c'}}}");

        gateway.set("{'FILE_CONTENT_a':'1','other':true,'FILE_CONTENT_b':'2','FILE_CONTENT_c':'3'}");

        assertThat(gateway.read("a") + gateway.read("b") + gateway.read("c")).isEqualTo("123");
    }

    @Test
    void takesTheLastOfSeveralContents() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.set("{'FILE_CONTENT_a':'first'}");
        cloud.set("{'FILE_CONTENT_a':'second'}");

        gateway.set("{'FILE_CONTENT_a':'third'}");

        assertThat(gateway.read("a")).isEqualTo("third");
    }

    @Test
    void tellsOfAFileThatIsMissing() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_NOFILE");
        assertThat(gateway.hash("a")).isEqualTo("E_NOFILE");
    }

    @Test
    void tellsOfAFileThatIsEmpty() throws Exception {
        gateway.write("a", "");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_EMPTYFILE");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5(""));
    }

    @Test
    void tellsOnlyTheHashOfAFileThatIsTooLarge() throws Exception {
        String large = "x".repeat(60_001);
        gateway.write("a", large);

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_TOOLARGE");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5(large));
    }

    @Test
    void tellsOnlyTheHashOfAFileThatTheConnectionRefuses() throws Exception {
        cloud.mostBytes = 200;
        gateway.write("a", "x".repeat(300));

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_TOOLARGE");
    }

    @Test
    void tellsOfAFileThatIsNotInItsEncoding() throws Exception {
        Files.write(gateway.file("a"), new byte[] {(byte) 0xff, 1});
        gateway.write("b", "{");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'},'b':{'path':'%DATA_PATH%/b','encoding':'json'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_ENCODING");
        assertThat(gateway.told("b")).isEqualTo("E_ENCODING");
    }

    @Test
    void tellsOfAFileThatIsDenied() throws Exception {
        gateway.write("server.key", "secret");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/server.key'},'b':{'path':'/etc/passwd'}}}");

        assertThat(gateway.told("a")).isEqualTo("E_DENIED");
        assertThat(gateway.told("b")).isEqualTo("E_DENIED");
        assertThat(gateway.error("a")).contains("*.key");
        assertThat(gateway.error("b")).contains("not below the allowed folders");
    }

    @Test
    void blanksWhatIsNoLongerDefined() throws Exception {
        gateway.write("a", "hello");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'},'b':{'path':'%DATA_PATH%/b'}}}");

        gateway.set("{'FILES':{'b':{'path':'%DATA_PATH%/b'}}}");

        assertThat(gateway.told("a")).isEmpty();
        assertThat(hashes().keySet()).containsExactly("b");
        assertThat(gateway.read("a")).isEqualTo("hello");
    }

    @Test
    void blanksEverythingWhenTheDefinitionsAreDeleted() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.delete("FILES");

        assertThat(gateway.told("a")).isEmpty();
        assertThat(hashes().keySet()).isEmpty();
    }

    @Test
    void blanksWhatIsNoLongerDefinedAfterARestart() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.shared.add("FILES", new JsonObject());

        gateway.start();

        assertThat(gateway.told("a")).isEmpty();
    }

    @Test
    void readsAndWritesJsonAsAnObject() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'json'}}}");

        gateway.set("{'FILE_CONTENT_a':{'x':[1,2.5,null],'y':'<ä>'}}");

        assertThat(JsonParser.parseString(gateway.read("a")))
                .isEqualTo(JsonParser.parseString("{'x':[1,2.5,null],'y':'<ä>'}"));
        assertThat(cloud.client.get("FILE_READ_a")).isEqualTo(JsonParser.parseString("{'x':[1,2.5,null],'y':'<ä>'}"));
    }

    @Test
    void leavesJsonThatIsOnlyWrittenInAnotherWay() throws Exception {
        gateway.write("a", "{ \"x\":   1 }");
        cloud.set("{'FILE_CONTENT_a':{'x':1}}");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'json'}}}");

        assertThat(gateway.read("a")).isEqualTo("{ \"x\":   1 }");
    }

    @Test
    void readsAndWritesBytes() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','encoding':'base64','hash':'sha256'}}}");

        gateway.set("{'FILE_CONTENT_a':'AP+A'}");

        assertThat(Files.readAllBytes(gateway.file("a"))).containsExactly(0, 0xff, 0x80);
        assertThat(gateway.told("a")).isEqualTo("AP+A");
        assertThat(gateway.hash("a")).hasSize(64);
    }

    @Test
    void refusesContentThatIsWrongAndSaysWhy() throws Exception {
        gateway.write("a", "old");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'},'b':{'path':'%DATA_PATH%/b','encoding':'base64'},"
                + "'j':{'path':'%DATA_PATH%/j','encoding':'json'}}}");

        gateway.set("{'FILE_CONTENT_a':{'x':1},'FILE_CONTENT_b':'not base64!','FILE_CONTENT_j':'text'}");

        assertThat(gateway.read("a")).isEqualTo("old");
        assertThat(gateway.file("b")).doesNotExist();
        assertThat(gateway.error("a")).contains("no string");
        assertThat(gateway.error("b")).contains("no valid Base64");
        assertThat(gateway.error("j")).contains("no JSON object");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void saysWhenAnErrorIsOver() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':[1]}");
        assertThat(gateway.error("a")).isNotEmpty();

        gateway.set("{'FILE_CONTENT_a':'fine'}");

        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void remembersAnErrorOverARestart() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':[1]}");
        cloud.shared.addProperty("FILE_CONTENT_a", "fine");

        gateway.start();

        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void doesNotMakeAFileThatMustNotBeMade() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','create_if_not_exist':false}}}");

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(gateway.file("a")).doesNotExist();
        assertThat(gateway.error("a")).contains("create_if_not_exist");
    }

    @Test
    void makesTheFoldersOfAFile() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/one/two/a'}}}");

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(gateway.read("one/two/a")).isEqualTo("x");
    }

    @Test
    void doesNotRewriteTheSameContent() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'x'}");
        Object inode = Files.getAttribute(gateway.file("a"), "unix:ino");

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(Files.getAttribute(gateway.file("a"), "unix:ino")).isEqualTo(inode);
    }

    @Test
    void writesTheSameContentAgainForANewWriteVersion() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','write_version':1}}}");
        gateway.set("{'FILE_CONTENT_a':'x'}");
        Object inode = Files.getAttribute(gateway.file("a"), "unix:ino");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','write_version':2}}}");

        assertThat(Files.getAttribute(gateway.file("a"), "unix:ino")).isNotEqualTo(inode);
        assertThat(hashes().getAsJsonObject("a").get("write_version").getAsInt())
                .isEqualTo(2);
    }

    @Test
    void takesANewWriteVersionWithoutContentForDone() throws Exception {
        gateway.write("a", "local");

        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','write_version':'v2'}}}");

        assertThat(gateway.read("a")).isEqualTo("local");
        assertThat(hashes().getAsJsonObject("a").get("write_version").getAsString())
                .isEqualTo("v2");
    }

    @Test
    void mirrorsALocalFileOfWhichTheCloudHasNoContent() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.write("a", "local");
        gateway.pass(Gateway.CHECK);

        assertThat(gateway.read("a")).isEqualTo("local");
        assertThat(gateway.told("a")).isEqualTo("local");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5("local"));
    }

    @Test
    void letsTheCloudWinOverALocalChangeAndKeepsABackup() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'cloud'}");

        gateway.write("a", "local");
        gateway.pass(Gateway.CHECK);

        assertThat(gateway.read("a")).isEqualTo("cloud");
        assertThat(cloud.reports).contains(Map.entry("FILE_READ_a", JsonParser.parseString("\"local\"")));
        assertThat(gateway.told("a")).isEqualTo("cloud");
        assertThat(backups()).containsExactly("local");
    }

    @Test
    void keepsABoundedNumberOfBackups() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        for (int i = 0; i < 6; i++) {
            gateway.write("a", "local " + i);
            gateway.set("{'FILE_CONTENT_a':'cloud " + i + "'}");
        }

        assertThat(backups()).hasSizeLessThanOrEqualTo(3).contains("local 5");
    }

    @Test
    void keepsNoBackupOfWhatTheCloudWrote() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'one'}");

        gateway.set("{'FILE_CONTENT_a':'two'}");

        assertThat(gateway.backups()).doesNotExist();
    }

    @Test
    void noticesLocalChangesByTheSystemsEventsBeforeTheCheck() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.write("a", "local");

        Awaitility.await().untilAsserted(() -> {
            gateway.pass(Duration.ofMillis(200));
            assertThat(gateway.told("a")).isEqualTo("local");
        });
    }

    @Test
    void noticesLocalChangesInAFolderThatWasNotThereBefore() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/new/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'cloud'}");
        gateway.pass(Duration.ofSeconds(2));
        gateway.delete("FILE_CONTENT_a");
        gateway.write("new/a", "local");

        Awaitility.await().untilAsserted(() -> {
            gateway.pass(Duration.ofMillis(200));
            assertThat(gateway.told("a")).isEqualTo("local");
        });
    }

    @Test
    void restartsOnceForSeveralChanges() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','restart_controller_on_change':true},"
                + "'b':{'path':'%DATA_PATH%/b','restart_controller_on_change':true},"
                + "'c':{'path':'%DATA_PATH%/c','restart':'pump'},'d':{'path':'%DATA_PATH%/d'}}}");
        gateway.set("{'FILE_CONTENT_a':'1','FILE_CONTENT_b':'2','FILE_CONTENT_d':'4'}");
        gateway.set("{'FILE_CONTENT_c':'3'}");

        gateway.pass(Duration.ofSeconds(5));

        assertThat(gateway.restarted).containsExactly("controller", "pump");
    }

    @Test
    void restartsNothingWhereNothingChanged() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','restart_controller_on_change':true}}}");
        gateway.set("{'FILE_CONTENT_a':'1'}");
        gateway.pass(Duration.ofSeconds(5));

        gateway.set("{'FILE_CONTENT_a':'1'}");
        gateway.pass(Duration.ofSeconds(5));

        assertThat(gateway.restarted).hasSize(1);
    }

    @Test
    void restartsAfterItWasKilledBeforeIt() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','restart_controller_on_change':true}}}");
        gateway.set("{'FILE_CONTENT_a':'1'}");

        gateway.start();
        gateway.pass(Duration.ofSeconds(5));

        assertThat(gateway.restarted).containsExactly("controller");
    }

    @Test
    void restartsAgainWhatCouldNotBeRestarted() {
        gateway.restartFails = Optional.of(new IllegalStateException("busy"));
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a','restart_controller_on_change':true}}}");
        gateway.set("{'FILE_CONTENT_a':'1'}");
        gateway.pass(Duration.ofSeconds(5));
        gateway.restartFails = Optional.empty();

        gateway.pass(Duration.ofMinutes(5));

        assertThat(gateway.restarted).hasSize(2);
    }

    @Test
    void asksForTheDefinitionsAgainAfterWriting() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.shared.add("FILES", JsonParser.parseString("{'a':{'path':'%DATA_PATH%/moved'}}"));

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(gateway.read("moved")).isEqualTo("x");
    }

    @Test
    void fetchesContentThatWasSetDuringAnOutage() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'one'}");
        cloud.connected = false;
        cloud.set("{'FILE_CONTENT_a':'two'}");

        gateway.connect();

        assertThat(gateway.read("a")).isEqualTo("two");
    }

    @Test
    void asksAgainWhatWasNotAnswered() throws Exception {
        cloud.answers = false;
        gateway.set("{'FILE_CONTENT_a':'x','FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        assertThat(gateway.read("a")).isEqualTo("x");
        Files.delete(gateway.file("a"));
        cloud.answers = true;

        gateway.pass(Duration.ofSeconds(10));

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5("x"));
    }

    @Test
    void tellsLaterWhatCannotBeStoredNow() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.full = true;
        gateway.write("a", "local");
        gateway.pass(Gateway.CHECK);
        cloud.full = false;

        gateway.pass(Gateway.CHECK);

        assertThat(gateway.told("a")).isEqualTo("local");
        assertThat(gateway.hash("a")).isEqualTo(Gateway.md5("local"));
    }

    @Test
    void writesLaterWhatCannotBeWrittenNow() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        Path inTheWay = gateway.file(".edge-gateway-" + Integer.toHexString("test".hashCode()) + ".tmp");
        Files.createDirectories(inTheWay.resolve("full"));
        gateway.set("{'FILE_CONTENT_a':'x'}");
        assertThat(gateway.file("a")).doesNotExist();
        assertThat(gateway.error("a")).isNotEmpty();
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);

        gateway.pass(Gateway.CHECK);

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void keepsTheFormerDefinitionsWhenTheNewOnesAreNoObject() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILES':'nonsense','FILE_CONTENT_a':'x'}");

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.error("FILES")).contains("no JSON object");
    }

    @Test
    void refusesOneBadDefinitionAndKeepsTheOthers() throws Exception {
        gateway.set("{'FILES':{'bad':{'path':7},'a':{'path':'%DATA_PATH%/a'},'odd':3,"
                + "'twice':{'path':'%DATA_PATH%/x/../a'}}}");

        gateway.set("{'FILE_CONTENT_a':'x'}");

        assertThat(gateway.read("a")).isEqualTo("x");
        assertThat(gateway.error("bad")).contains("path is 7");
        assertThat(gateway.error("odd")).contains("no JSON object");
        assertThat(gateway.error("twice")).contains("\"a\"");
    }

    @Test
    void keepsOrGivesModeAndOwner() throws Exception {
        gateway.write("kept", "old");
        Files.setPosixFilePermissions(gateway.file("kept"), PosixFilePermissions.fromString("rwxr-x--x"));
        gateway.set("{'FILES':{'kept':{'path':'%DATA_PATH%/kept'},'new':{'path':'%DATA_PATH%/new'},"
                + "'given':{'path':'%DATA_PATH%/given','mode':'0604'},"
                + "'nobody':{'path':'%DATA_PATH%/nobody','owner':'no-such-user'}}}");

        gateway.set(
                "{'FILE_CONTENT_kept':'1','FILE_CONTENT_new':'2','FILE_CONTENT_given':'3','FILE_CONTENT_nobody':'4'}");

        assertThat(mode("kept")).isEqualTo("rwxr-x--x");
        assertThat(mode("new")).isEqualTo("rw-r--r--");
        assertThat(mode("given")).isEqualTo("rw----r--");
        assertThat(gateway.file("nobody")).doesNotExist();
        assertThat(gateway.error("nobody")).contains("no-such-user");
    }

    @Test
    void looksOnlyOnceAtWhatDoesNotChange() throws Exception {
        gateway.write("a", "x");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        int reports = cloud.reports.size();

        gateway.pass(Gateway.CHECK.multipliedBy(10));

        assertThat(cloud.reports).hasSize(reports);
    }

    @Test
    void tellsEverythingAnewWhenItIsToldToForget() throws Exception {
        gateway.write("a", "x");
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.reports.clear();

        gateway.forget();

        assertThat(gateway.told("a")).isEqualTo("x");
        assertThat(cloud.reports.stream().map(Map.Entry::getKey)).contains("FILE_READ_a");
    }

    @Test
    void splitsHashesThatDoNotFitOneMessage() {
        JsonObject files = new JsonObject();
        for (int i = 0; i < 2_000; i++) {
            JsonObject definition = new JsonObject();
            definition.addProperty("path", "%DATA_PATH%/" + i);
            files.add("file" + i, definition);
        }

        gateway.set("{'FILES':" + files + "}");

        int inAll = 0;
        for (int part = 1; part <= 2; part++) {
            JsonObject hashes = cloud.client.getAsJsonObject(part == 1 ? "FILE_HASHES" : "FILE_HASHES_" + part);
            assertThat(hashes.toString()).hasSizeLessThan(60_010);
            inAll += hashes.size();
        }
        assertThat(inAll).isEqualTo(2_000);

        gateway.set("{'FILES':{}}");

        assertThat(cloud.client.getAsJsonObject("FILE_HASHES_2").size()).isZero();
    }

    @Test
    void takesFiveHundredFilesAtOnce() throws Exception {
        JsonObject files = new JsonObject();
        JsonObject contents = new JsonObject();
        for (int i = 0; i < 500; i++) {
            JsonObject definition = new JsonObject();
            definition.addProperty("path", "%DATA_PATH%/" + i);
            files.add("f" + i, definition);
            contents.addProperty("FILE_CONTENT_f" + i, "content " + i);
        }
        gateway.set("{'FILES':" + files + "}");

        cloud.set(contents);
        gateway.pass(Duration.ofSeconds(1));

        for (int i = 0; i < 500; i++) {
            assertThat(gateway.read("" + i)).isEqualTo("content " + i);
        }
    }

    @Test
    void asksForContentsThatAreTooManyToKeep() throws Exception {
        JsonObject files = new JsonObject();
        for (int i = 0; i < 6; i++) {
            JsonObject definition = new JsonObject();
            definition.addProperty("path", "%DATA_PATH%/" + i);
            files.add("f" + i, definition);
        }
        gateway.set("{'FILES':" + files + "}");

        for (int i = 0; i < 6; i++) {
            JsonObject content = new JsonObject();
            content.addProperty("FILE_CONTENT_f" + i, String.valueOf(i).repeat(1_000_000));
            cloud.set(content);
        }
        gateway.pass(Duration.ofSeconds(1));

        for (int i = 0; i < 6; i++) {
            assertThat(Files.size(gateway.file("" + i))).isEqualTo(1_000_000);
        }
    }

    @Test
    void refusesContentThatIsTooLarge() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");

        gateway.set("{'FILE_CONTENT_a':'" + "x".repeat(2_000_001) + "'}");

        assertThat(gateway.file("a")).doesNotExist();
        assertThat(gateway.error("a")).contains("2000000 bytes");
    }

    private JsonObject hashes() {
        return cloud.client.getAsJsonObject("FILE_HASHES");
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(gateway.file(name)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(gateway.data)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> all = Files.walk(gateway.backups())) {
            List<String> contents = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        }
    }
}
