// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;

/** Where packages come from. */
public interface PackageSource {

    /** The name of the file with the package, in the folder. */
    String FILE = "package";

    /**
     * Fetches what is missing of it, in as many sessions as it takes. Returns when all of it is on the disk.
     *
     * @param folder exists; what an interrupted call has left there is used if it belongs to the same offer
     * @param percent hears how much is there
     * @throws WorkException when it cannot be had
     */
    void fetch(Offer offer, Path folder, IntConsumer percent) throws WorkException, InterruptedException;
}
