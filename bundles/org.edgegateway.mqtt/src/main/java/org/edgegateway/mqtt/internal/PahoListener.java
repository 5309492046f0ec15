// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.function.Consumer;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttToken;

/** Paho's two callbacks of an operation as two functions. */
record PahoListener(Consumer<IMqttToken> success, Consumer<Throwable> failure) implements IMqttActionListener {

    static PahoListener of(Consumer<IMqttToken> success, Consumer<Throwable> failure) {
        return new PahoListener(success, failure);
    }

    @Override
    public void onSuccess(IMqttToken token) {
        success.accept(token);
    }

    @Override
    public void onFailure(IMqttToken token, Throwable cause) {
        failure.accept(cause);
    }
}
