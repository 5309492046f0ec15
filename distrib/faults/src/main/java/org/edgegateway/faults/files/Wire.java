// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * JSON objects over a socket, each behind its length. The device sends {@code {"id":1,"report":{..}}},
 * {@code {"id":2,"client":[..],"shared":[..]}} and {@code {"id":3,"restarted":"name"}}; the server answers each with its id,
 * the second with {@code "client":{..},"shared":{..}}, and pushes {@code {"push":{..}}}. Sending is thread-safe.
 */
final class Wire implements AutoCloseable {

    static final String ID = "id";
    static final String REPORT = "report";
    static final String CLIENT = "client";
    static final String SHARED = "shared";
    static final String RESTARTED = "restarted";
    static final String PUSH = "push";

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    void send(JsonObject message) throws IOException {
        byte[] bytes = message.toString().getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        }
    }

    /** The next one; empty at the end, also in the middle of one. */
    Optional<JsonObject> read() throws IOException {
        try {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(JsonParser.parseString(text).getAsJsonObject());
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    static JsonObject message(String name, JsonElement value) {
        JsonObject message = new JsonObject();
        message.add(name, value);
        return message;
    }

    static Set<String> names(JsonObject message, String name) {
        Set<String> names = new HashSet<>();
        message.getAsJsonArray(name).forEach(element -> names.add(element.getAsString()));
        return names;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
