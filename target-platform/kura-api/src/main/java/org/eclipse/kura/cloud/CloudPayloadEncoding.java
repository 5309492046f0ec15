// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import java.util.Arrays;

/** How a payload is written on the wire. */
public enum CloudPayloadEncoding {
    KURA_PROTOBUF("kura-protobuf"),
    SIMPLE_JSON("simple-json");
    private final String text;

    CloudPayloadEncoding(String text) {
        this.text = text;
    }

    public static CloudPayloadEncoding getEncoding(String text) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.text.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No payload encoding is named " + text));
    }
}
