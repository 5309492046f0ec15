// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import java.util.Date;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** Payload that raises, updates or resets an alert. */
@ProviderType
public class KuraAlertPayload extends KuraPayload {
    public static final String CODE_METRIC_NAME = "alert_code";
    public static final String SEVERITY_METRIC_NAME = "alert_severity";
    public static final String STATUS_METRIC_NAME = "alert_status";
    public static final String MESSAGE_METRIC_NAME = "alert_message";
    public static final String CREATION_TIMESTAMP_METRIC_NAME = "alert_creation_date";

    public KuraAlertPayload(String code, KuraAlertSeverity severity, KuraAlertStatus status) {
        setCode(code);
        setSeverity(severity);
        setStatus(status);
    }

    public void setCode(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("An alert needs a code");
        }
        super.addMetric(CODE_METRIC_NAME, code);
    }

    public void setSeverity(KuraAlertSeverity severity) {
        super.addMetric(SEVERITY_METRIC_NAME, severity.name());
    }

    public void setStatus(KuraAlertStatus status) {
        super.addMetric(STATUS_METRIC_NAME, status.name());
    }

    public void setCreationTimestamp(Date creationTimestamp) {
        super.addMetric(CREATION_TIMESTAMP_METRIC_NAME, creationTimestamp.getTime());
    }

    public void setMessage(String message) {
        super.addMetric(MESSAGE_METRIC_NAME, Objects.requireNonNull(message, "message"));
    }

    public String getCode() {
        return (String) getMetric(CODE_METRIC_NAME);
    }

    public KuraAlertSeverity getSeverity() {
        return KuraAlertSeverity.valueOf((String) getMetric(SEVERITY_METRIC_NAME));
    }

    public KuraAlertStatus getStatus() {
        return KuraAlertStatus.valueOf((String) getMetric(STATUS_METRIC_NAME));
    }

    public String getMessage() {
        return (String) getMetric(MESSAGE_METRIC_NAME);
    }

    public Date getCreationTimestamp() {
        Long millis = (Long) getMetric(CREATION_TIMESTAMP_METRIC_NAME);
        return millis == null ? null : new Date(millis);
    }

    @Override
    public void addMetric(String name, Object value) {
        switch (name) {
            case CODE_METRIC_NAME -> setCode((String) value);
            case SEVERITY_METRIC_NAME -> setSeverity(KuraAlertSeverity.valueOf((String) value));
            case STATUS_METRIC_NAME -> setStatus(KuraAlertStatus.valueOf((String) value));
            case MESSAGE_METRIC_NAME -> setMessage((String) value);
            case CREATION_TIMESTAMP_METRIC_NAME -> setCreationTimestamp(new Date((Long) value));
            default -> super.addMetric(name, value);
        }
    }
}
