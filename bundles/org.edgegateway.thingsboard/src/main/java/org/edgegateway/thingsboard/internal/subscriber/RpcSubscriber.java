// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.subscriber.CloudSubscriber;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.thingsboard.internal.StackPids;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;
import org.edgegateway.thingsboard.internal.rpc.Handler;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.converter.Converters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands calls of the server to applications, which cannot answer: the server is told at once that the call was accepted,
 * or that nobody listens. A message has a metric for each member of the parameters, or {@code params} with the whole
 * where they are no object; and {@code method} and {@code device}.
 *
 * <p>Kept to DS 1.1, because it must declare {@code service.pid}, which later versions turn into a list.
 */
@Component(
        name = RpcSubscriberConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {CloudSubscriber.class, ConfigurableComponent.class},
        property = {
            "service.pid=" + RpcSubscriberConfig.PID,
            "cloud.connection.factory.pid=" + StackPids.ENDPOINT_FACTORY,
            "kura.ui.service.hide:Boolean=true",
            "kura.ui.factory.hide:Boolean=true"
        })
@Designate(ocd = RpcSubscriberConfig.class, factory = true)
public final class RpcSubscriber extends EndpointSubscriber {

    private static final Logger LOG = LoggerFactory.getLogger(RpcSubscriber.class);

    private volatile Configured<RpcSubscriberConfig> configured = new Configured<>(Optional.empty(), "not activated");

    @Activate
    @Modified
    void activate(BundleContext context, Map<String, Object> properties) {
        configured = Configured.of(
                () -> Converters.standardConverter().convert(properties).to(RpcSubscriberConfig.class));
        open(context, properties);
    }

    @Deactivate
    void deactivate() {
        close();
    }

    @Override
    Registration subscribe(EndpointEntry endpoint) {
        Configured<Handler> handler =
                Configured.of(() -> handler(configured.valid().orElseThrow()));
        if (handler.valid().isEmpty()) {
            LOG.warn("An RPC subscriber is not usable: {}", handler.fault());
        }
        return handler.valid().map(endpoint::answer).orElse(() -> {});
    }

    private Handler handler(RpcSubscriberConfig config) {
        String answer = config.answer();
        return new Handler(
                Names.parse(config.methods()),
                request -> take(request, answer),
                Handler.DEFAULT_LIMIT,
                config.for_child_devices());
    }

    private RpcAnswer take(RpcRequest request, String answer) {
        if (!isHeard()) {
            return RpcAnswer.ofMessage("Error - no application listens to '" + request.method() + "'");
        }
        arrived(Messages.of(parameters(request), Map.of("method", request.method(), "device", request.device())));
        return RpcAnswer.ofMessage(answer);
    }

    private static JsonObject parameters(RpcRequest request) {
        if (request.params().isJsonObject()) {
            return request.params().getAsJsonObject();
        }
        JsonObject parameters = new JsonObject();
        if (!request.params().isJsonNull()) {
            parameters.add("params", request.params());
        }
        return parameters;
    }
}
