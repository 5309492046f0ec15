// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.system;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import org.edgegateway.cloud.api.AttributeReport;

/** Reports the gateway after each connect, when something about it changed. Thread-safe. */
public final class OnConnect {

    static final String KEY = "sys_info";

    private final SystemInformation information;
    private final Consumer<AttributeReport> reports;
    private JsonObject reported = new JsonObject();

    public OnConnect(SystemInformation information, Consumer<AttributeReport> reports) {
        this.information = information;
        this.reports = reports;
    }

    public synchronized void connected() {
        JsonObject now = information.read();
        if (!now.equals(reported)) {
            reported = now;
            JsonObject report = new JsonObject();
            report.add(KEY, now);
            reports.accept(AttributeReport.ofGateway(report));
        }
    }
}
