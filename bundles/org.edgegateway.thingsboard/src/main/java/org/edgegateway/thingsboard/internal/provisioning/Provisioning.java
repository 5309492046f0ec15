// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Granted;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.KeyUnknown;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.NameRefused;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The credentials to connect with: those on disk, or, when there are none or a person wants new ones, those that the
 * server grants now. They are on disk before anybody uses them.
 *
 * <pre>
 *  nothing --write what is asked for--> asked --SUCCESS, write--> granted --renewal raised, or refused and allowed--> asked
 *                                        |  ^                        ^
 *                  no answer, or a crash |  | asked again            | server takes them
 *                                        +--+--FAILURE--> tried as they are, since the answer may be what was lost
 * </pre>
 *
 * <p>Never provisions twice by itself, unless the settings allow that for refused credentials. Each attempt to connect
 * calls {@link #login}, and then either {@link #accepted} or {@link #refused}. Thread-safe.
 */
public final class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    /** What an attempt connects with. */
    private enum Use {
        NONE,
        GRANTED,
        /** What was asked for, granted or not. */
        ASKED
    }

    private final CredentialStore store;
    private final InstantSource clock;
    private final CredentialsMaker maker;
    private Use use = Use.NONE;
    private boolean refused;
    private boolean askedInVain;
    private int renewalInVain = -1;
    private volatile String note = "";

    public Provisioning(CredentialStore store, RandomGenerator random, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.maker = new CredentialsMaker(random);
    }

    /**
     * The credentials for an attempt to connect.
     *
     * @param server asked when credentials are missing
     */
    public synchronized DeviceCredentials login(ProvisioningSettings settings, ProvisioningServer server)
            throws ProvisioningException {
        use = Use.NONE;
        Ledger ledger = store.read();
        Optional<Grant> granted = ledger.granted();
        boolean renewing =
                granted.filter(grant -> grant.renewal() != settings.renewal()).isPresent()
                        && renewalInVain != settings.renewal();
        boolean replacing = refused && settings.againWhenRefused();
        refused = false;
        if (granted.isPresent() && !renewing && !replacing) {
            return using(granted.get(), Use.GRANTED);
        }
        try {
            return provision(settings, server, ledger);
        } catch (ProvisioningException failed) {
            if (granted.isEmpty() || replacing) {
                throw failed;
            }
            return former(granted.get(), settings, failed);
        }
    }

    /** A renewal that fails must not cost the connection that the former credentials still give. */
    private DeviceCredentials former(Grant granted, ProvisioningSettings settings, ProvisioningException failed) {
        if (failed.failure().kind() == Kind.REFUSED_CREDENTIALS) {
            renewalInVain = settings.renewal();
        }
        LOG.warn("The former credentials stay in use: {}", failed.getMessage());
        DeviceCredentials former = using(granted, Use.GRANTED);
        note = note + ", not renewed: " + failed.getMessage();
        return former;
    }

    /** The server has taken the credentials of the last login. */
    public synchronized void accepted() throws ProvisioningException {
        if (use == Use.ASKED) {
            Grant proven = store.read().asked().orElseThrow();
            store.write(Ledger.granting(proven));
            using(proven, Use.GRANTED);
        }
    }

    /** The server has refused the credentials of the last login. */
    public synchronized void refused() {
        if (use == Use.GRANTED) {
            refused = true;
            note = note
                    + ", refused by the server: the device was deleted there or has other credentials now. To provision"
                    + " anew, delete the device there and change the setting provision.renewal";
        } else if (use == Use.ASKED) {
            askedInVain = true;
        }
        use = Use.NONE;
    }

    /** Which device this is and since when, for the Status page. */
    public String describe() {
        String known = note;
        return known.isEmpty() ? "not provisioned yet" : known;
    }

    private DeviceCredentials provision(ProvisioningSettings settings, ProvisioningServer server, Ledger ledger)
            throws ProvisioningException {
        String name = server.deviceName(settings);
        Optional<Grant> unanswered = ledger.asked()
                .filter(asked ->
                        asked.deviceName().equals(name) && settings.kind().isOf(asked.credentials()));
        Grant wanted = unanswered.isPresent()
                ? unanswered.get()
                : new Grant(maker.make(settings), name, settings.renewal(), clock.instant());
        if (unanswered.isEmpty()) {
            store.write(ledger.asking(wanted));
        }
        ProvisionAnswer answer = server.ask(settings, wanted);
        if (answer instanceof Granted given) {
            Grant grant = new Grant(given.credentials(), name, settings.renewal(), clock.instant());
            store.write(Ledger.granting(grant));
            LOG.info("Provisioned as device {}", name);
            return using(grant, Use.GRANTED);
        }
        if (answer instanceof NameRefused && unanswered.isPresent() && !askedInVain) {
            return using(wanted, Use.ASKED);
        }
        boolean nothingWasGranted = answer instanceof NameRefused || unanswered.isEmpty();
        if (nothingWasGranted && !(answer instanceof Unreadable)) {
            askedInVain = false;
            store.write(ledger.refused());
        }
        throw failure(answer, name, unanswered.isPresent());
    }

    private DeviceCredentials using(Grant grant, Use what) {
        use = what;
        note = "device " + grant.deviceName() + ", provisioned " + grant.time();
        return grant.credentials();
    }

    private static ProvisioningException failure(ProvisionAnswer answer, String name, boolean answerWasLost) {
        if (answer instanceof KeyUnknown) {
            return new ProvisioningException(
                    Kind.REFUSED_CREDENTIALS,
                    "the server does not know the provisioning key or its secret (NOT_FOUND): compare both with the"
                            + " device profile");
        }
        if (answer instanceof Unreadable unreadable) {
            return new ProvisioningException(
                    Kind.REFUSED_UNAVAILABLE,
                    "the server's answer to the provisioning request is not understood: " + unreadable.why());
        }
        return new ProvisioningException(
                Kind.REFUSED_CREDENTIALS,
                "the server does not provision '" + name + "' (FAILURE): the name is in use or was provisioned before"
                        + (answerWasLost ? ", probably by this gateway, whose answer was lost" : "")
                        + ". Delete that device on the server, or choose another name; a pre-provisioned device must exist"
                        + " there without the server attribute provisionState");
    }
}
