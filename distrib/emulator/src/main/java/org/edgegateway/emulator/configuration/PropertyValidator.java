// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.configuration.metatype.AD;
import org.eclipse.kura.configuration.metatype.OCD;
import org.eclipse.kura.configuration.metatype.Option;
import org.jspecify.annotations.Nullable;

/** Checks values against a definition. Properties without a definition are accepted, as on Kura. */
final class PropertyValidator {
    private PropertyValidator() {}

    /** Checks the values that are there: type, number of values, options, minimum and maximum. */
    static void validate(OCD definition, Map<String, Object> properties) throws KuraException {
        for (AD attribute : definition.getAD()) {
            Object value = properties.get(attribute.getId());
            if (value != null) {
                validate(attribute, value);
            }
        }
    }

    /** Checks that every required attribute has a value. */
    static void requireAll(OCD definition, Map<String, Object> properties) throws KuraException {
        for (AD attribute : definition.getAD()) {
            if (attribute.isRequired() && properties.get(attribute.getId()) == null) {
                throw new KuraException(KuraErrorCode.CONFIGURATION_REQUIRED_ATTRIBUTE_MISSING, attribute.getId());
            }
        }
    }

    private static void validate(AD attribute, Object value) throws KuraException {
        if (!AttributeType.isArray(attribute)) {
            validateOne(attribute, value);
            return;
        }
        if (!(value instanceof Object[] values)) {
            throw invalid(attribute, value, "an array is expected");
        }
        int limit = Math.abs(attribute.getCardinality());
        if (values.length > limit) {
            throw invalid(attribute, values.length + " values", "at most " + limit + " are allowed");
        }
        for (Object each : values) {
            validateOne(attribute, each);
        }
    }

    private static void validateOne(AD attribute, Object value) throws KuraException {
        Class<?> type = AttributeType.javaType(attribute);
        if (!type.isInstance(value)) {
            throw invalid(attribute, value, type.getSimpleName() + " expected");
        }
        List<Option> options = attribute.getOption();
        if (!options.isEmpty()) {
            if (options.stream().noneMatch(option -> option.getValue().equals(value.toString()))) {
                throw invalid(attribute, value, "not one of the options");
            }
            return;
        }
        if (value instanceof Password) {
            return;
        }
        String min = attribute.getMin();
        if (min != null && size(value).compareTo(limit(attribute, min)) < 0) {
            throw invalid(attribute, value, "below the minimum " + min);
        }
        String max = attribute.getMax();
        if (max != null && size(value).compareTo(limit(attribute, max)) > 0) {
            throw invalid(attribute, value, "above the maximum " + max);
        }
    }

    /** Numbers by their value, texts by their length. */
    private static BigDecimal size(Object value) {
        if (value instanceof Number) {
            double number = ((Number) value).doubleValue();
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return BigDecimal.valueOf(Double.MAX_VALUE).multiply(BigDecimal.TEN);
            }
            return new BigDecimal(value.toString());
        }
        return BigDecimal.valueOf(
                value instanceof Character c ? c : value.toString().length());
    }

    private static BigDecimal limit(AD attribute, String text) throws KuraException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalid(attribute, text, "the definition's limit is no number");
        }
    }

    private static KuraException invalid(AD attribute, @Nullable Object value, String reason) {
        Object shown = value instanceof Password || value instanceof Password[] ? "password" : value;
        return new KuraException(KuraErrorCode.CONFIGURATION_ATTRIBUTE_INVALID, attribute.getId(), shown, reason);
    }
}
