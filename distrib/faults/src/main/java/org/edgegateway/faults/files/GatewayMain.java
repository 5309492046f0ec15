// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

/** A gateway to be killed: keeps the files of a folder until then. Ends by itself only with the server, or by a bug. */
public final class GatewayMain {

    private static final int BUG = 3;

    private GatewayMain() {}

    /** @param arguments folder, port of the server */
    public static void main(String... arguments) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        try (Wire wire = new Wire(socket)) {
            RemoteCloud cloud = new RemoteCloud(wire);
            try (FileStack stack = new FileStack(
                    Path.of(arguments[0]),
                    cloud,
                    name -> Optional.of(new Restarting(name, cloud::restarted)),
                    GatewayMain::halt)) {
                stack.reconnect();
                cloud.listen();
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void halt(Throwable bug) {
        bug.printStackTrace();
        Runtime.getRuntime().halt(BUG);
    }
}
