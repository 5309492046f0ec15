// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a file manager that has started and is connected. */
public abstract class GatewayTest {

    @TempDir
    protected Path folder;

    protected final FakeCloud cloud = new FakeCloud();
    protected Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway(folder, cloud).start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }
}
