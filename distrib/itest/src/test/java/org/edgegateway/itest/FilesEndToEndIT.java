// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Files between the server's user and the gateway's disk. */
class FilesEndToEndIT {

    private static final String MANAGER = "files-under-test";
    private static final String CONTROLLER = "controller-under-test";

    private static Simulator simulator;

    @TempDir
    private Path folder;

    @InjectBundleContext
    BundleContext context;

    private Connection connection;
    private Gateway gateway;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void create() throws KuraException {
        gateway = new Gateway(context);
        connection = Connection.create(context, simulator, "files");
        gateway.configurations()
                .createFactoryConfiguration(
                        "org.edgegateway.file.manager.FileManager",
                        MANAGER,
                        Map.of(
                                "connection",
                                connection.names().get(0),
                                "data.path",
                                folder.toString(),
                                "check.seconds",
                                1),
                        false);
    }

    @AfterEach
    void remove() throws KuraException {
        gateway.configurations().deleteFactoryConfiguration(MANAGER, false);
        connection.remove();
    }

    @Test
    void aFileIsPushedEditedHereAndPushedAgain() throws Exception {
        simulator.setShared("{\"FILES\":{\"motd\":{\"path\":\"%DATA_PATH%/etc/motd\"}}}");
        connection.connect();
        awaitRead("motd", "E_NOFILE");

        simulator.setShared("{\"FILE_CONTENT_motd\":\"welcome\\n\"}");
        awaitRead("motd", "welcome\n");
        assertThat(folder.resolve("etc/motd")).hasContent("welcome\n");

        simulator.deleteShared("FILE_CONTENT_motd");
        Files.writeString(folder.resolve("etc/motd"), "edited here");
        awaitRead("motd", "edited here");

        connection.manager().disconnect();
        simulator.setShared("{\"FILE_CONTENT_motd\":\"the server's\"}");
        connection.connect();
        awaitRead("motd", "the server's");
        assertThat(folder.resolve("etc/motd")).hasContent("the server's");
        await().untilAsserted(() -> assertThat(simulator.clientAttributes().get("FILE_HASHES"))
                .hasToString("{\"motd\":{\"hash\":\"" + md5("the server's") + "\",\"write_version\":null}}"));
    }

    @Test
    void filesWithSecretsAreDeniedUnlessTheSettingsSayOtherwise() throws Exception {
        Files.writeString(folder.resolve("server.JKS"), "a key");
        Files.writeString(folder.resolve("id_rsa_device"), "a key");
        Files.createDirectories(folder.resolve("security"));
        Files.writeString(folder.resolve("security/shown"), "a key");
        simulator.setShared("{\"FILES\":{\"first\":{\"path\":\"%DATA_PATH%/server.JKS\"},"
                + "\"second\":{\"path\":\"%DATA_PATH%/security/shown\"},"
                + "\"third\":{\"path\":\"%DATA_PATH%/id_rsa_device\"}}}");
        connection.connect();

        awaitRead("first", "E_DENIED");
        awaitRead("second", "E_DENIED");
        awaitRead("third", "E_DENIED");
    }

    @Test
    void anApplicationIsRestartedWhenItsFilesChanged() throws Exception {
        connection.createBelow(
                CloudSubscriber.class, "org.edgegateway.thingsboard.RpcSubscriber", Map.of("methods", "x"));
        String application = connection.names().get(connection.names().size() - 1);
        gateway.configurations()
                .createFactoryConfiguration(
                        "org.edgegateway.controller.KuraController",
                        CONTROLLER,
                        Map.of("application", application),
                        false);
        try {
            simulator.setShared(
                    "{\"FILES\":{\"settings\":{\"path\":\"%DATA_PATH%/settings.json\",\"encoding\":\"json\","
                            + "\"restart_controller_on_change\":true}}}");
            connection.connect();
            awaitRead("settings", "E_NOFILE");
            await().until(() -> serviceId(application).isPresent());
            Object before = serviceId(application).orElseThrow();

            simulator.setShared("{\"FILE_CONTENT_settings\":{\"speed\":3}}");

            await().untilAsserted(() ->
                    assertThat(serviceId(application)).isPresent().get().isNotEqualTo(before));
            assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"speed\": 3");
        } finally {
            gateway.configurations().deleteFactoryConfiguration(CONTROLLER, false);
        }
    }

    private void awaitRead(String key, String content) {
        await().untilAsserted(() -> assertThat(simulator.clientAttributes().get("FILE_READ_" + key))
                .isNotNull()
                .satisfies(read -> assertThat(read.getAsString()).isEqualTo(content)));
    }

    private static String md5(String content) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Object> serviceId(String name) throws InvalidSyntaxException {
        ServiceReference<?>[] references =
                context.getServiceReferences((String) null, "(kura.service.pid=" + name + ")");
        return Optional.ofNullable(references).map(found -> found[0].getProperty(Constants.SERVICE_ID));
    }
}
