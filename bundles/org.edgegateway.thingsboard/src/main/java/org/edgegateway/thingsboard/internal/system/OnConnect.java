// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.system;

import com.google.gson.JsonObject;
import java.util.function.Function;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports the gateway after each connect, when something about it changed since it was last stored. Thread-safe. */
public final class OnConnect {

    private static final Logger LOG = LoggerFactory.getLogger(OnConnect.class);

    static final String KEY = "sys_info";

    private final SystemInformation information;
    private final Function<AttributeReport, Publication> reports;
    private JsonObject reported = new JsonObject();

    public OnConnect(SystemInformation information, Function<AttributeReport, Publication> reports) {
        this.information = information;
        this.reports = reports;
    }

    public synchronized void connected() {
        JsonObject now = information.read();
        if (!now.equals(reported)) {
            JsonObject report = new JsonObject();
            report.add(KEY, now);
            Publication publication = reports.apply(AttributeReport.ofGateway(report));
            if (publication instanceof Publication.Accepted) {
                reported = now;
            } else {
                LOG.warn("{} is reported with the next connect, it was not stored: {}", KEY, publication);
            }
        }
    }
}
