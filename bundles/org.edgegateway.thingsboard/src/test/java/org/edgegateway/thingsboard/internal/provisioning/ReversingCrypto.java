// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.crypto.CryptoService;

/** Encrypts by reversing. */
final class ReversingCrypto {

    private ReversingCrypto() {}

    static CryptoService create() throws KuraException {
        CryptoService crypto = mock(CryptoService.class);
        when(crypto.encryptAes(any(char[].class))).thenAnswer(call -> reversed(call.getArgument(0)));
        when(crypto.decryptAes(any(char[].class))).thenAnswer(call -> reversed(call.getArgument(0)));
        return crypto;
    }

    private static char[] reversed(char[] text) {
        return new StringBuilder(new String(text)).reverse().toString().toCharArray();
    }
}
