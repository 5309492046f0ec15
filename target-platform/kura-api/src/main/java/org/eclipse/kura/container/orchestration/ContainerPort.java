// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.Objects;

/** A port of a container and the port of the gateway it is reached through. */
public class ContainerPort {
    private final int internalPort;
    private final int externalPort;
    private final PortInternetProtocol internetProtocol;

    public ContainerPort(int internalPort, int externalPort, PortInternetProtocol internetProtocol) {
        this.internalPort = internalPort;
        this.externalPort = externalPort;
        this.internetProtocol = internetProtocol;
    }

    public ContainerPort(int internalPort, int externalPort) {
        this(internalPort, externalPort, PortInternetProtocol.TCP);
    }

    public int getInternalPort() {
        return internalPort;
    }

    public int getExternalPort() {
        return externalPort;
    }

    public PortInternetProtocol getInternetProtocol() {
        return internetProtocol;
    }

    @Override
    public int hashCode() {
        return Objects.hash(internalPort, externalPort, internetProtocol);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ContainerPort that
                && internalPort == that.internalPort
                && externalPort == that.externalPort
                && Objects.equals(internetProtocol, that.internetProtocol);
    }
}
