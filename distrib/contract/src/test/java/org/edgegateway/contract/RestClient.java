// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A user who is logged in to the server's REST API. */
final class RestClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    private RestClient(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    RestClient(Server server) {
        this.server = server.rest();
        JsonObject login = new JsonObject();
        login.addProperty("username", server.user());
        login.addProperty("password", server.password());
        HttpRequest request = HttpRequest.newBuilder(address("/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(login.toString()))
                .build();
        this.token = json(send(request)).getAsJsonObject().get("token").getAsString();
    }

    /** Another user of the same server, whose token is in the object. */
    RestClient as(JsonObject tokens) {
        return new RestClient(server, tokens.get("token").getAsString());
    }

    JsonElement get(String path) {
        return json(send(request(path).GET().build()));
    }

    /** Posts and expects success. */
    JsonElement post(String path, JsonElement body) {
        return json(send(posting(path, body)));
    }

    /** Sends a file as a form does, and expects success. */
    void upload(String path, String fileName, byte[] bytes) {
        String boundary = "contract-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        assertSuccess(send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build()));
    }

    /** Posts without waiting for the response. */
    CompletableFuture<HttpResponse<String>> postAsync(String path, JsonElement body) {
        return http.sendAsync(posting(path, body), BodyHandlers.ofString());
    }

    void delete(String path) {
        assertSuccess(send(request(path).DELETE().build()));
    }

    /** Posts and returns the response, whatever it is. */
    HttpResponse<String> tryPost(String path, JsonElement body) {
        return send(posting(path, body));
    }

    /** What is at a path, or whatever the response is. */
    HttpResponse<String> tryGet(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest posting(String path, JsonElement body) {
        return request(path).POST(BodyPublishers.ofString(body.toString())).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .header("X-Authorization", "Bearer " + token);
    }

    private URI address(String path) {
        return URI.create(server + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static JsonElement json(HttpResponse<String> response) {
        assertSuccess(response);
        return JsonParser.parseString(response.body());
    }

    private static void assertSuccess(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as("%s: %s", response.uri(), response.body())
                .isEqualTo(200);
    }
}
