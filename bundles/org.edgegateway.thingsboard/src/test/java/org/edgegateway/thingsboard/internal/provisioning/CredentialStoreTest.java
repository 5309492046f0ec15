// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialStoreTest {

    @TempDir
    Path folder;

    private Path file;
    private CredentialStore store;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("below/connection.credentials");
        store = new CredentialStore(() -> file, ReversingCrypto.create());
    }

    static Stream<DeviceCredentials> everyKind() {
        return Stream.of(
                new AccessToken("", "the-token"),
                new MqttBasic("client", "user", "the-password"),
                new MqttBasic("", "user", ""),
                new ClientCertificate("", "alias"));
    }

    private static Grant grant(DeviceCredentials credentials) {
        return new Grant(credentials, "gateway 7", 3, Instant.parse("2026-11-21T05:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void givesBackWhatItWasGiven(DeviceCredentials credentials) throws Exception {
        Ledger ledger = new Ledger(Optional.of(grant(credentials)), Optional.of(grant(new AccessToken("", "asked"))));

        store.write(ledger);

        assertThat(store.read()).isEqualTo(ledger);
    }

    @Test
    void isEmptyWithoutAFile() throws Exception {
        assertThat(store.read()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void writesNothingInTheClearAndForItsOwnerOnly() throws Exception {
        store.write(Ledger.granting(grant(new AccessToken("", "the-token"))));

        assertThat(Files.readString(file)).doesNotContain("the-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNoTemporaryFile() throws Exception {
        store.write(Ledger.granting(grant(new AccessToken("", "one"))));
        store.write(Ledger.granting(grant(new AccessToken("", "two"))));

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aCrashWhileWritingLeavesTheFormerContent() throws Exception {
        Ledger former = Ledger.granting(grant(new AccessToken("", "former")));
        store.write(former);
        Files.writeString(file.resolveSibling("connection.credentials.tmp"), "half a le");

        assertThat(store.read()).isEqualTo(former);
        Ledger next = Ledger.granting(grant(new AccessToken("", "x")));
        store.write(next);
        assertThat(store.read()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{}x", "[]", "{\"granted\":{}}", "{\"granted\":{\"token\":\"t\"}}", "null"})
    void neverTakesADamagedFileForNoCredentials(String clear) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, new StringBuilder(clear).reverse());

        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(store::read)
                .withMessageContaining(file.toString())
                .withMessageContaining("delete the file");
    }

    @Test
    void saysWhenItCannotWrite() throws Exception {
        Files.writeString(folder.resolve("below"), "a file where the folder should be");

        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> store.write(Ledger.granting(grant(new AccessToken("", "the-token")))))
                .withMessageContaining("cannot be stored in " + file)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("the-token"));
    }

    @Test
    void saysWhenKuraHasNoDataFolder() throws Exception {
        CredentialStore nowhere = new CredentialStore(
                () -> {
                    throw new IOException("no data folder");
                },
                ReversingCrypto.create());

        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(nowhere::read)
                .withMessageContaining("no data folder");
    }
}
