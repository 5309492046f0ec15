// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.edgegateway.faults.proxy.Alteration;
import org.edgegateway.faults.proxy.MqttPacket;

/** Spoils the parts of packages on their way to the device, and counts how many are asked for. Thread-safe. */
public final class ChunkFaults implements Alteration {

    /** What becomes of a part. */
    public enum Kind {
        /** One of its bytes is another. */
        CORRUPT,
        /** Its end is missing. */
        SHORT,
        /** Much more than was asked for comes. */
        ENDLESS,
        /** Nothing comes, as from a server that has forgotten the download. */
        EMPTY,
        /** It comes after the next one. */
        REORDERED,
        /** It comes twice. */
        TWICE,
        /** It never comes. */
        LOST
    }

    private static final Pattern REQUEST = Pattern.compile("v2/[sf]w/request/\\d+/chunk/\\d+");
    private static final Pattern RESPONSE = Pattern.compile("v2/[sf]w/response/\\d+/chunk/\\d+");
    private static final int LONG_BYTES = 1_000_000;

    private final List<MqttPacket> held = new ArrayList<>();
    private Kind kind = Kind.REORDERED;
    private int every = 1;
    private int left;
    private int responses;
    private int requests;

    /** Spoils so many parts from now on: each second, third, ... one. */
    synchronized void spoil(Kind how, int times, int eachOf) {
        kind = how;
        every = eachOf;
        left = times;
    }

    /** How many parts were asked for until now. */
    synchronized int requests() {
        return requests;
    }

    @Override
    public synchronized List<MqttPacket> of(boolean up, MqttPacket packet) {
        String topic = packet.topic();
        if (up) {
            requests += REQUEST.matcher(topic).matches() ? 1 : 0;
            return List.of(packet);
        }
        List<MqttPacket> passed = new ArrayList<>();
        if (RESPONSE.matcher(topic).matches() && left > 0 && ++responses % every == 0) {
            left--;
            spoil(packet, passed);
        } else {
            passed.add(packet);
            passed.addAll(held);
            held.clear();
        }
        return passed;
    }

    private void spoil(MqttPacket packet, List<MqttPacket> passed) {
        byte[] part = packet.payload();
        switch (kind) {
            case CORRUPT -> {
                part[part.length / 2] ^= 1;
                passed.add(packet.withPayload(part));
            }
            case SHORT -> passed.add(packet.withPayload(Arrays.copyOf(part, part.length - 1)));
            case ENDLESS -> passed.add(packet.withPayload(Arrays.copyOf(part, LONG_BYTES)));
            case EMPTY -> passed.add(packet.withPayload(new byte[0]));
            case REORDERED -> held.add(packet);
            case TWICE -> passed.addAll(List.of(packet, packet));
            case LOST -> {
                // nothing is passed on
            }
            default -> throw new IllegalStateException(kind.name());
        }
    }
}
