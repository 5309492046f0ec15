// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.poison.Suspect;

/** Tells the server that a child device is connected. */
record Announcement(Children children, Origin child) implements Cargo {

    Message message() {
        JsonObject connect = new JsonObject();
        connect.addProperty("device", child.name());
        connect.addProperty("type", child.type());
        byte[] payload = connect.toString().getBytes(StandardCharsets.UTF_8);
        return new Message(RecordKind.CHILD_CONNECT, payload, 0, List.of());
    }

    @Override
    public boolean isBacklog() {
        return false;
    }

    @Override
    public boolean acknowledge() {
        return true;
    }

    @Override
    public void rewind() {
        children.failed(child);
    }

    @Override
    public Optional<Suspect> records() {
        return Optional.empty();
    }
}
