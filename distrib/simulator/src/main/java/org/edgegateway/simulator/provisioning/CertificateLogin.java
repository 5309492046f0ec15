// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.provisioning;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceProfile;
import org.edgegateway.simulator.store.ProvisionStrategy.ByCertificate;
import org.edgegateway.simulator.store.Store;

/**
 * Which device a client certificate belongs to: the one whose credentials it is, or, when a profile trusts an authority in
 * the chain, the one that its common name says: the first group of the profile's pattern. Runs on the event loop.
 */
public final class CertificateLogin {

    private final Store store;
    private final Provisioner provisioner;

    public CertificateLogin(Store store, Provisioner provisioner) {
        this.store = store;
        this.provisioner = provisioner;
    }

    /**
     * Whether a client with that chain, its own certificate first, may finish the TLS handshake: one that nobody knows may,
     * and is refused when it connects.
     */
    public static boolean accepts(List<X509Certificate> chain) {
        return IntStream.range(1, chain.size()).allMatch(i -> isSigned(chain.get(i - 1), chain.get(i)));
    }

    /** The device of a client with that chain; created or given the certificate if its profile says so. */
    public Optional<Device> device(List<X509Certificate> chain) {
        return known(chain).or(() -> profile(chain).flatMap(profile -> provision(profile, chain.get(0))));
    }

    private Optional<Device> known(List<X509Certificate> chain) {
        return store.devices().byCredentials(encoded(chain.get(0)).id());
    }

    private Optional<DeviceProfile> profile(List<X509Certificate> chain) {
        return store.profiles().all().stream()
                .filter(profile ->
                        profile.strategy() instanceof ByCertificate strategy && isIssuedBy(chain, strategy.authority()))
                .findFirst();
    }

    private static boolean isIssuedBy(List<X509Certificate> chain, Certificate authority) {
        return chain.stream().skip(1).anyMatch(issuer -> encoded(issuer).equals(authority));
    }

    private static boolean isSigned(X509Certificate certificate, X509Certificate by) {
        try {
            certificate.verify(by.getPublicKey());
            return true;
        } catch (GeneralSecurityException notSigned) {
            return false;
        }
    }

    private Optional<Device> provision(DeviceProfile profile, X509Certificate certificate) {
        ByCertificate strategy = (ByCertificate) profile.strategy();
        Matcher name = Pattern.compile(strategy.namePattern()).matcher(commonName(certificate));
        if (!name.find() || name.groupCount() == 0) {
            return Optional.empty();
        }
        String deviceName = name.group(1);
        Optional<Device> known = store.devices().byName(deviceName);
        if (known.isPresent()) {
            return known.filter(device -> device.data().type().equals(profile.name()))
                    .map(device -> store.saveDevice(device.data(), encoded(certificate)));
        }
        return strategy.createsDevices()
                ? Optional.of(provisioner.create(profile, deviceName, false, encoded(certificate)))
                : Optional.empty();
    }

    private static String commonName(X509Certificate certificate) {
        X500Name subject = new X500Name(certificate.getSubjectX500Principal().getName());
        return IETFUtils.valueToString(subject.getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    private static Certificate encoded(X509Certificate certificate) {
        try {
            return new Certificate(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate from a handshake cannot be encoded", e);
        }
    }
}
