// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message.store;

import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.kura.data.DataTransportToken;
import org.osgi.annotation.versioning.ProviderType;

/** A stored message with what has happened to it so far. */
@ProviderType
public class StoredMessage {
    private final int id;
    private final String topic;
    private final int qos;
    private final boolean retain;
    private final int priority;
    private final byte[] payload;
    private final Optional<Date> createdOn;
    private final Optional<Date> publishedOn;
    private final Optional<Date> confirmedOn;
    private final Optional<Date> droppedOn;
    private final Optional<DataTransportToken> dataTransportToken;

    private StoredMessage(Builder builder) {
        this.id = builder.id;
        this.topic = builder.topic;
        this.qos = builder.qos;
        this.retain = builder.retain;
        this.priority = builder.priority;
        this.payload = builder.payload;
        this.createdOn = Optional.ofNullable(builder.createdOn);
        this.publishedOn = Optional.ofNullable(builder.publishedOn);
        this.confirmedOn = Optional.ofNullable(builder.confirmedOn);
        this.droppedOn = Optional.ofNullable(builder.droppedOn);
        this.dataTransportToken = Optional.ofNullable(builder.dataTransportToken);
    }

    public int getId() {
        return id;
    }

    public String getTopic() {
        return topic;
    }

    public int getQos() {
        return qos;
    }

    public boolean isRetain() {
        return retain;
    }

    public int getPriority() {
        return priority;
    }

    public byte[] getPayload() {
        return payload;
    }

    public Optional<Date> getCreatedOn() {
        return createdOn;
    }

    public Optional<Date> getPublishedOn() {
        return publishedOn;
    }

    public Optional<Date> getConfirmedOn() {
        return confirmedOn;
    }

    public Optional<Date> getDroppedOn() {
        return droppedOn;
    }

    public Optional<DataTransportToken> getDataTransportToken() {
        return dataTransportToken;
    }

    @Override
    public int hashCode() {
        return 31
                        * Objects.hash(
                                id,
                                topic,
                                qos,
                                retain,
                                priority,
                                createdOn,
                                publishedOn,
                                confirmedOn,
                                droppedOn,
                                dataTransportToken)
                + Arrays.hashCode(payload);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMessage that
                && id == that.id
                && Objects.equals(topic, that.topic)
                && qos == that.qos
                && retain == that.retain
                && priority == that.priority
                && Arrays.equals(payload, that.payload)
                && createdOn.equals(that.createdOn)
                && publishedOn.equals(that.publishedOn)
                && confirmedOn.equals(that.confirmedOn)
                && droppedOn.equals(that.droppedOn)
                && dataTransportToken.equals(that.dataTransportToken);
    }

    @Override
    public String toString() {
        return "StoredMessage[id=" + id + ", topic=" + topic + ", qos=" + qos + ", retain=" + retain + ", priority="
                + priority + ", createdOn=" + createdOn + ", publishedOn=" + publishedOn + ", confirmedOn="
                + confirmedOn + ", droppedOn=" + droppedOn + "]";
    }

    /** Collects the facts about a stored message. */
    @ProviderType
    public static class Builder {
        private final int id;
        private String topic;
        private int qos;
        private boolean retain;
        private Date createdOn;
        private Date publishedOn;
        private Date confirmedOn;
        private byte[] payload;
        private int priority;
        private DataTransportToken dataTransportToken;
        private Date droppedOn;

        public Builder(int id) {
            this.id = id;
        }

        public Builder withTopic(String topic) {
            this.topic = topic;
            return this;
        }

        public Builder withQos(int qos) {
            this.qos = qos;
            return this;
        }

        public Builder withRetain(boolean retain) {
            this.retain = retain;
            return this;
        }

        public Builder withCreatedOn(Date createdOn) {
            this.createdOn = createdOn;
            return this;
        }

        public Builder withPublishedOn(Date publishedOn) {
            this.publishedOn = publishedOn;
            return this;
        }

        public Builder withConfirmedOn(Date confirmedOn) {
            this.confirmedOn = confirmedOn;
            return this;
        }

        public Builder withPayload(byte[] payload) {
            this.payload = payload;
            return this;
        }

        public Builder withPriority(int priority) {
            this.priority = priority;
            return this;
        }

        public Builder withDataTransportToken(DataTransportToken dataTransportToken) {
            this.dataTransportToken = dataTransportToken;
            return this;
        }

        public Builder withDroppedOn(Date droppedOn) {
            this.droppedOn = droppedOn;
            return this;
        }

        public StoredMessage build() {
            return new StoredMessage(this);
        }
    }
}
