// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import javax.net.ssl.SSLSocketFactory;

/**
 * How a TLS connection is made.
 *
 * @param socketFactory makes the sockets: decides about trusted certificates and the client's own
 * @param verifyHostName whether the certificate must be valid for the host name connected to; leave it on
 */
public record TlsSettings(SSLSocketFactory socketFactory, boolean verifyHostName) {}
