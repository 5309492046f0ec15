// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.message.KuraPayload;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the machine's figures once a second, as any application on Kura would: through a CloudPublisher it is given
 * by name. Stops publishing after the seconds given by the framework property {@code demo.seconds}, counted from the
 * first record of the run, and then only reports; 0 never stops.
 */
@Component(immediate = true)
public final class FiguresPublisher implements CloudDeliveryListener {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresPublisher.class);

    private final CloudPublisher publisher;
    private final CloudEndpoint endpoint;
    private final SystemFigures figures;
    private final LedgerWriter ledger;
    private final long seconds;
    private final long earlierRecords;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "demo figures"));

    @Activate
    public FiguresPublisher(
            BundleContext context,
            @Reference(target = "(kura.service.pid=demo-telemetry)") CloudPublisher publisher,
            @Reference(target = "(kura.service.pid=org.edgegateway.thingsboard.CloudEndpoint-demo)")
                    CloudEndpoint endpoint) {
        this.publisher = publisher;
        this.endpoint = endpoint;
        Path folder = Path.of(context.getProperty("demo.folder"));
        this.seconds = Long.parseLong(context.getProperty("demo.seconds"));
        this.earlierRecords = Long.parseLong(context.getProperty("demo.earlier"));
        this.figures = new SystemFigures(Path.of("/proc"), folder);
        this.ledger = new LedgerWriter(folder);
        publisher.registerCloudDeliveryListener(this);
        timer.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void close() {
        timer.shutdown();
        publisher.unregisterCloudDeliveryListener(this);
    }

    private void tick() {
        try {
            if (!done()) {
                publish();
            }
            ledger.status(endpoint.getInfo());
        } catch (KuraException | IOException | RuntimeException e) {
            LOG.error("The figures of this second are not published: {}", e.getMessage(), e);
        }
    }

    private boolean done() throws IOException {
        long now = System.currentTimeMillis();
        return seconds > 0 && now >= ledger.firstTime(earlierRecords).orElse(now) + TimeUnit.SECONDS.toMillis(seconds);
    }

    private void publish() throws IOException, KuraException {
        long now = System.currentTimeMillis();
        Map<String, Object> values = figures.read();
        KuraPayload payload = new KuraPayload();
        payload.setTimestamp(new Date(now));
        values.forEach(payload::addMetric);
        ledger.published(publisher.publish(new KuraMessage(payload)), now, values);
    }

    @Override
    public void onMessageConfirmed(String messageId) {
        try {
            ledger.acknowledged(messageId);
        } catch (IOException e) {
            LOG.error("The delivery of {} is not noted: {}", messageId, e.getMessage(), e);
        }
    }
}
