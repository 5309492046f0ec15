// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.cloud;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Connection;
import org.edgegateway.cloud.api.ConnectionState;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.ota.manager.internal.machine.Threads;
import org.edgegateway.ota.manager.internal.offer.OfferAssembly;
import org.edgegateway.ota.manager.internal.offer.OfferAssembly.Offered;
import org.edgegateway.ota.manager.internal.offer.OfferKeys;
import org.edgegateway.ota.manager.internal.state.OtaEvent;

/**
 * Watches the attributes that make an offer. As they come in several messages, it waits until none has come for a second.
 * Each time the service comes, the cloud is asked for all of them until it has answered, so that an offer withdrawn
 * meanwhile is noticed.
 */
public final class OfferWatch {

    private static final Duration SETTLE = Duration.ofSeconds(1);

    /** Longer than the cloud takes to say what it offers, and that to settle. */
    private static final Duration HEARD = Duration.ofSeconds(3);

    private final OfferKeys keys;
    private final Threads threads;
    private OfferAssembly assembly;
    private Consumer<OtaEvent> offers = event -> {};
    private Runnable connect = () -> {};
    private Optional<Attributes> unanswered = Optional.empty();
    private long changes;

    public OfferWatch(OfferKeys keys, Threads threads) {
        this.keys = keys;
        this.threads = threads;
        this.assembly = new OfferAssembly(keys);
    }

    /** Who hears of offers, and of their withdrawal. To be set before anything else. */
    public void onOffer(Consumer<OtaEvent> listener) {
        offers = listener;
    }

    /**
     * Who hears that the cloud is reached, once it had time to say what it offers: ThingsBoard closes the connection on a
     * device that asks for a package withdrawn meanwhile, before it says so. To be set before anything else.
     */
    public void onConnect(Runnable listener) {
        connect = listener;
    }

    Registration watch(Attributes attributes) {
        AttributeFilter filter = new AttributeFilter("", keys.attributes(), Set.of());
        Registration watching = attributes.watch(filter, change -> threads.step(() -> changed(change)));
        threads.step(() -> {
            unanswered = Optional.of(attributes);
            ask();
        });
        return watching;
    }

    Registration connected(Connection connection) {
        Registration registration = connection.onChange(this::hear);
        hear(connection.state());
        return registration;
    }

    private void hear(ConnectionState state) {
        if (state.connected()) {
            threads.step(this::ask);
            threads.later(HEARD, connect);
        }
    }

    private void ask() {
        unanswered.ifPresent(attributes -> {
            long before = changes;
            attributes
                    .request(new AttributeRequest("", Set.of(), keys.attributes()))
                    .thenAccept(answer -> threads.step(() -> answered(answer, before)));
        });
    }

    private void answered(AttributeAnswer answer, long before) {
        if (answer instanceof AttributeAnswer.Values values) {
            unanswered = Optional.empty();
            boolean outdated = changes != before;
            if (!outdated) {
                assembly = new OfferAssembly(keys);
                changed(new AttributeChange("", values.shared(), Set.of()));
            }
        }
    }

    private void changed(AttributeChange change) {
        assembly.add(change);
        changes++;
        long present = changes;
        threads.later(SETTLE, () -> settled(present));
    }

    private void settled(long expected) {
        if (expected != changes) {
            return;
        }
        Offered offered = assembly.offered();
        if (offered instanceof Offered.Complete complete) {
            offers.accept(new OtaEvent.Offered(complete.offer()));
        } else if (offered instanceof Offered.Nothing) {
            offers.accept(new OtaEvent.Withdrawn());
        }
    }
}
