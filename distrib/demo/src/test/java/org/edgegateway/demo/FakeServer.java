// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The server's REST API for packages, and a gateway behind it that does at once what a test says. */
final class FakeServer implements AutoCloseable {

    /** What the gateway does when a package is assigned: the states that it tells, and the version that answers then. */
    record Gateway(List<String> states, String version) {}

    private final HttpServer http;
    private final Function<String, Gateway> gateway;
    private final List<String> versions = new ArrayList<>();
    private final List<Integer> uploads = new ArrayList<>();
    private Gateway now = new Gateway(List.of(), "0");
    private long assigned;

    /** @param gateway what it does by the version that is assigned */
    FakeServer(Function<String, Gateway> gateway) throws IOException {
        this.gateway = gateway;
        http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        http.createContext("/", this::handle);
        http.start();
    }

    ServerTelemetry client() {
        return new ServerTelemetry("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** The sizes of the forms that were uploaded. */
    List<Integer> uploads() {
        return uploads;
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        byte[] answer = answer(
                        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(String method, String path, byte[] body) {
        return switch (path) {
            case "/api/auth/login" -> "{\"token\":\"t\"}";
            case "/api/tenant/devices" -> "{\"id\":{\"id\":\"d\"}}";
            case "/api/otaPackages" ->
                "{\"data\":["
                        + String.join(
                                ",", versions.stream().map(FakeServer::info).toList()) + "]}";
            case "/api/otaPackage" -> create(body);
            case "/api/device/d" -> "{\"id\":{\"id\":\"d\"},\"deviceProfileId\":{\"id\":\"p\"}}";
            case "/api/device" -> assign(json(body));
            case "/api/rpc/twoway/d" -> "\"" + now.version() + "\"";
            case "/api/plugins/telemetry/DEVICE/d/values/timeseries" -> "{\"sw_state\":[" + states() + "]}";
            default -> {
                uploads.add(body.length);
                yield "{}";
            }
        };
    }

    private String create(byte[] body) {
        String version = json(body).get("version").getAsString();
        versions.add(version);
        return info(version).replace("\"hasData\":true", "\"hasData\":false");
    }

    private String assign(JsonObject device) {
        now = gateway.apply(device.getAsJsonObject("softwareId").get("id").getAsString());
        assigned = System.currentTimeMillis();
        return "{}";
    }

    private String states() {
        return String.join(
                ",",
                now.states().stream()
                        .map(state -> "{\"ts\":" + assigned + ",\"value\":\"" + state + "\"}")
                        .toList());
    }

    /** A package whose id is its version. */
    private static String info(String version) {
        return "{\"id\":{\"id\":\"" + version + "\"},\"title\":\"demo-application\",\"version\":\"" + version
                + "\",\"hasData\":true}";
    }

    private static JsonObject json(byte[] body) {
        return JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
