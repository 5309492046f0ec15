// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.claim;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which devices can be claimed, and which customer has which. Runs on the event loop. */
public final class Claims {

    private record Offer(String secretKey, Instant end) {}

    private final InstantSource clock;
    private final Map<UUID, Offer> offers = new HashMap<>();
    private final Map<UUID, UUID> customers = new HashMap<>();

    public Claims(InstantSource clock) {
        this.clock = clock;
    }

    /** The device may be claimed from now on; a later request replaces an earlier one. */
    public void offer(UUID device, ClaimRequest request) {
        offers.put(device, new Offer(request.secretKey(), clock.instant().plus(request.duration())));
    }

    /** A customer claims the device. */
    public ClaimResult claim(UUID device, UUID customer, String secretKey) {
        if (customers.containsKey(device)) {
            return ClaimResult.CLAIMED;
        }
        Offer offer = offers.get(device);
        if (offer == null
                || clock.instant().isAfter(offer.end())
                || !offer.secretKey().equals(secretKey)) {
            return ClaimResult.FAILURE;
        }
        offers.remove(device);
        customers.put(device, customer);
        return ClaimResult.SUCCESS;
    }

    /** Takes the device from its customer; whether it had one. */
    public boolean release(UUID device) {
        return customers.remove(device) != null;
    }

    /** Forgets a device that no longer exists. */
    public void forget(UUID device) {
        offers.remove(device);
        customers.remove(device);
    }

    /** The customer who has the device. */
    public Optional<UUID> customer(UUID device) {
        return Optional.ofNullable(customers.get(device));
    }
}
