// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** A stored value in one of ThingsBoard's five data types. */
public sealed interface Value {

    /** The value with its own JSON type. */
    JsonElement toJson();

    /** The value as ThingsBoard's REST API shows it when strict data types are not asked for. */
    String toText();

    record LongValue(long value) implements Value {
        @Override
        public JsonElement toJson() {
            return new JsonPrimitive(value);
        }

        @Override
        public String toText() {
            return Long.toString(value);
        }
    }

    record DoubleValue(double value) implements Value {
        @Override
        public JsonElement toJson() {
            return new JsonPrimitive(value);
        }

        @Override
        public String toText() {
            return Double.toString(value);
        }
    }

    record BooleanValue(boolean value) implements Value {

        public static final BooleanValue TRUE = new BooleanValue(true);
        public static final BooleanValue FALSE = new BooleanValue(false);

        @Override
        public JsonElement toJson() {
            return new JsonPrimitive(value);
        }

        @Override
        public String toText() {
            return Boolean.toString(value);
        }
    }

    record TextValue(String value) implements Value {
        @Override
        public JsonElement toJson() {
            return new JsonPrimitive(value);
        }

        @Override
        public String toText() {
            return value;
        }
    }

    /** An object or an array, kept as its JSON text. */
    record JsonValue(String json) implements Value {
        @Override
        public JsonElement toJson() {
            return JsonParser.parseString(json);
        }

        @Override
        public String toText() {
            return json;
        }
    }
}
