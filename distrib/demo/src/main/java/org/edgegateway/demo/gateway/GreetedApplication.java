// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.gateway;

import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudPublisher;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.eclipse.kura.cloudconnection.subscriber.listener.CloudSubscriberListener;
import org.eclipse.kura.message.KuraPayload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears the server as any application on Kura would: the shared attribute {@code greeting} it reports back as the client
 * attribute {@code greeting_heard}, calls of {@code greet} it notes in the log.
 */
@Component(immediate = true)
public final class GreetedApplication {

    private static final Logger LOG = LoggerFactory.getLogger(GreetedApplication.class);

    private final CloudPublisher report;
    private final CloudSubscriber attributes;
    private final CloudSubscriber calls;
    private final CloudSubscriberListener attributeListener = this::heard;
    private final CloudSubscriberListener callListener =
            message -> LOG.info("Called: {}", message.getPayload().metrics());

    @Activate
    public GreetedApplication(
            @Reference(target = "(kura.service.pid=demo-report)") CloudPublisher report,
            @Reference(target = "(kura.service.pid=demo-attributes)") CloudSubscriber attributes,
            @Reference(target = "(kura.service.pid=demo-calls)") CloudSubscriber calls) {
        this.report = report;
        this.attributes = attributes;
        this.calls = calls;
        attributes.registerCloudSubscriberListener(attributeListener);
        calls.registerCloudSubscriberListener(callListener);
    }

    @Deactivate
    void close() {
        attributes.unregisterCloudSubscriberListener(attributeListener);
        calls.unregisterCloudSubscriberListener(callListener);
    }

    private void heard(KuraMessage message) {
        Map<String, Object> metrics = message.getPayload().metrics();
        if (metrics.get("greeting") instanceof String greeting) {
            KuraPayload payload = new KuraPayload();
            payload.addMetric("greeting_heard", greeting);
            try {
                report.publish(new KuraMessage(payload));
            } catch (KuraException e) {
                LOG.error("The greeting is not reported back: {}", e.getMessage(), e);
            }
        }
    }
}
