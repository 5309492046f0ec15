// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire;

import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.service.wireadmin.Wire;

/** A wire between an emitter and a receiver. */
@ProviderType
public class WireConfiguration {
    private final String emitterPid;
    private String filter;
    private final String receiverPid;
    private Wire wire;

    public WireConfiguration(String emitterPid, String receiverPid) {
        this.emitterPid = emitterPid;
        this.receiverPid = receiverPid;
    }

    public String getEmitterPid() {
        return emitterPid;
    }

    public String getFilter() {
        return filter;
    }

    public String getReceiverPid() {
        return receiverPid;
    }

    public Wire getWire() {
        return wire;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public void setWire(Wire wire) {
        this.wire = wire;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof WireConfiguration that
                && Objects.equals(emitterPid, that.emitterPid)
                && Objects.equals(receiverPid, that.receiverPid)
                && Objects.equals(filter, that.filter)
                && Objects.equals(wire, that.wire);
    }

    @Override
    public int hashCode() {
        return Objects.hash(emitterPid, receiverPid, filter, wire);
    }

    @Override
    public String toString() {
        return "WireConfiguration[emitterPid=" + emitterPid + ", filter=" + filter + ", receiverPid=" + receiverPid
                + ", wire=" + wire + "]";
    }
}
