// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edgegateway.demo.DemoOptions.Address;

/** The gateway's configuration in Kura's own snapshot format, so that the same file works on a real gateway. */
final class GatewaySnapshot {

    private static final String THINGSBOARD = "org.edgegateway.thingsboard.";
    private static final String COMMANDS = "org.edgegateway.remote.commands.RemoteCommands";
    private static final String FILES = "org.edgegateway.file.manager.FileManager";
    private static final String UPDATES = "org.edgegateway.ota.manager.OtaManager";
    private static final String LOGS = "org.edgegateway.log.publisher.LogPublisher";
    private static final String SSL = "org.eclipse.kura.ssl.SslManagerService";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<esf:configurations xmlns:esf=\"http://eurotech.com/esf/2.0\""
            + " xmlns:ocd=\"http://www.osgi.org/xmlns/metatype/v1.2.0\">\n");

    private GatewaySnapshot() {}

    /**
     * A connection called {@code demo} with publishers for telemetry and attributes, and subscribers for attributes and
     * calls; an archive of a day, and a command that republishes it; log lines of the gateway and of an application;
     * updates that need to run for a second only to be proven.
     *
     * @param files the folder of the files that the server manages
     * @param authorities file of the certificate authorities to trust; empty for those that Java trusts
     * @param log file of the application's log
     */
    static String of(Address server, String token, boolean tls, String authorities, Path files, Path log) {
        GatewaySnapshot snapshot = new GatewaySnapshot();
        Map<String, Object> connection = new LinkedHashMap<>();
        connection.put("host", server.host());
        connection.put("port", server.port());
        connection.put("tls.enabled", tls);
        connection.put("access.token", new Secret(token));
        snapshot.add(SSL, SSL, Map.of("ca.file", authorities));
        snapshot.add(THINGSBOARD + "MqttConnection", THINGSBOARD + "MqttConnection-demo", connection);
        snapshot.add(THINGSBOARD + "Outbox", THINGSBOARD + "Outbox-demo", Map.of("archive.days", 1));
        snapshot.add(THINGSBOARD + "CloudEndpoint", THINGSBOARD + "CloudEndpoint-demo", endpoint());
        snapshot.addBelow("TelemetryPublisher", "demo-telemetry", Map.of());
        snapshot.addBelow("AttributePublisher", "demo-report", Map.of());
        snapshot.addBelow("AttributeSubscriber", "demo-attributes", Map.of("keys", "greeting"));
        snapshot.addBelow("RpcSubscriber", "demo-calls", Map.of("methods", "greet"));
        snapshot.add(COMMANDS, "demo-commands", Map.of("allowed", "ping list archive_republish_messages"));
        snapshot.add(FILES, "demo-files", Map.of("data.path", files.toString()));
        snapshot.add(UPDATES, "demo-updates", Map.of("stable.seconds", 1, "proof.timeout.seconds", 3));
        snapshot.add(LOGS, "demo-logs", Map.of("files", log.toString()));
        return snapshot.xml + "</esf:configurations>\n";
    }

    private void addBelow(String kind, String pid, Map<String, Object> settings) {
        Map<String, Object> values = new LinkedHashMap<>(settings);
        values.put("cloud.endpoint.service.pid", THINGSBOARD + "CloudEndpoint-demo");
        add(THINGSBOARD + kind, pid, values);
    }

    private static Map<String, Object> endpoint() {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("kura.cloud.connection.factory.pid", THINGSBOARD + "CloudEndpoint");
        endpoint.put("MqttConnection.target", "(kura.service.pid=" + THINGSBOARD + "MqttConnection-demo)");
        endpoint.put("Outbox.target", "(kura.service.pid=" + THINGSBOARD + "Outbox-demo)");
        return endpoint;
    }

    /** A value that the gateway keeps encrypted from its first start on. */
    private record Secret(String text) {}

    private void add(String factory, String pid, Map<String, Object> values) {
        xml.append("  <esf:configuration pid=\"").append(pid).append("\">\n    <esf:properties>\n");
        property("service.factoryPid", factory);
        property("kura.service.pid", pid);
        values.forEach(this::property);
        xml.append("    </esf:properties>\n  </esf:configuration>\n");
    }

    private void property(String name, Object value) {
        boolean secret = value instanceof Secret;
        String text = secret ? ((Secret) value).text() : value.toString();
        xml.append("      <esf:property array=\"false\" encrypted=\"false\" name=\"")
                .append(name)
                .append("\" type=\"")
                .append(secret ? "Password" : value.getClass().getSimpleName())
                .append("\">\n        <esf:value>")
                .append(escaped(text))
                .append("</esf:value>\n      </esf:property>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
