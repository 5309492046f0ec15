// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.SessionFailure.Kind;

/** Keeps the ledger in one file, encrypted by Kura. Used by one thread at a time. */
public final class CredentialStore {

    /** Says which file. */
    public interface Location {
        Path file() throws IOException;
    }

    private final Location location;
    private final CryptoService crypto;

    public CredentialStore(Location location, CryptoService crypto) {
        this.location = location;
        this.crypto = crypto;
    }

    /** @throws ProvisioningException when there are credentials that cannot be read; they are not replaced then */
    Ledger read() throws ProvisioningException {
        try {
            Optional<String> encrypted = new DurableFile(location.file()).read();
            if (encrypted.isEmpty()) {
                return Ledger.EMPTY;
            }
            char[] clear = crypto.decryptAes(encrypted.get().toCharArray());
            return LedgerCodec.read(new String(clear));
        } catch (KuraException | IOException | IllegalArgumentException e) {
            throw new ProvisioningException(
                    Kind.INTERNAL,
                    "the provisioned credentials" + place() + " cannot be read (" + Reason.of(e)
                            + "): mend the disk, or delete the file and the device on the server to provision anew");
        }
    }

    private String place() {
        try {
            return " in " + location.file();
        } catch (IOException unknown) {
            return "";
        }
    }

    /** Returns when the ledger would survive a power cut. */
    void write(Ledger ledger) throws ProvisioningException {
        try {
            char[] encrypted = crypto.encryptAes(LedgerCodec.write(ledger).toCharArray());
            new DurableFile(location.file()).replace(new String(encrypted));
        } catch (KuraException | IOException e) {
            throw new ProvisioningException(
                    Kind.INTERNAL,
                    "credentials cannot be stored" + place() + " (" + Reason.of(e)
                            + "): mend the disk; nothing is provisioned or used without");
        }
    }
}
