// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

/** Where the certificate of a private key is found. */
public interface CertificateSource {

    /** The certificate of that alias as PEM text. */
    String pem(String alias) throws ProvisioningException;
}
