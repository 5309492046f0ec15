// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One request and its response. */
final class Exchange {

    private final RoutingContext context;

    Exchange(RoutingContext context) {
        this.context = context;
    }

    String path(String name) {
        return Optional.ofNullable(context.pathParam(name)).orElse("");
    }

    UUID id() throws RestException {
        return uuid(path("id"));
    }

    static UUID uuid(String text) throws RestException {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Invalid UUID string: " + text);
        }
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(context.request().getParam(name));
    }

    /** The parts of a list with commas; none when the parameter is missing or empty. */
    List<String> list(String name) {
        return query(name)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(",")))
                .orElse(List.of());
    }

    long number(String name, long absent) throws RestException {
        Optional<String> text = query(name);
        try {
            return text.isEmpty() ? absent : Long.parseLong(text.get());
        } catch (NumberFormatException e) {
            throw RestException.badRequest(name + " must be a number");
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(context.request().getHeader(name));
    }

    JsonObject body() throws RestException {
        try {
            JsonElement body = JsonParser.parseString(
                    Optional.ofNullable(context.body().asString()).orElse(""));
            if (body.isJsonObject()) {
                return body.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw RestException.badRequest("Invalid request body: " + e.getMessage());
        }
        throw RestException.badRequest("Invalid request body");
    }

    /** The text of a member; empty when it is missing or null. */
    static Optional<String> text(JsonObject body, String name) {
        return body.get(name) instanceof JsonPrimitive text ? Optional.of(text.getAsString()) : Optional.empty();
    }

    /** A number of the body. */
    static long number(JsonObject body, String name, long absent) throws RestException {
        Optional<String> text = text(body, name);
        try {
            return text.isEmpty() ? absent : Long.parseLong(text.get());
        } catch (NumberFormatException e) {
            throw RestException.badRequest(name + " must be a number");
        }
    }

    void answer(int status, JsonElement body) {
        context.response().setStatusCode(status);
        answer(body);
    }

    void answer(JsonElement body) {
        context.response().putHeader("Content-Type", "application/json").end(body.toString());
    }

    /** The file that a form was sent with under that name. */
    Optional<FileUpload> upload(String name) {
        return context.fileUploads().stream()
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    void answerFile(Path file) {
        context.response().sendFile(file.toString());
    }

    void answer(int status) {
        context.response().setStatusCode(status).end();
    }

    void refuse(RestException refused) {
        JsonObject body = new JsonObject();
        body.addProperty("status", refused.status());
        body.addProperty("message", refused.getMessage());
        body.addProperty("errorCode", refused.errorCode());
        body.addProperty("timestamp", System.currentTimeMillis());
        context.response().setStatusCode(refused.status());
        answer(body);
    }
}
