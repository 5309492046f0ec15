// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Array;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;

/** The values in Kura's snapshots. */
final class SnapshotValues {

    private final CryptoService crypto;

    SnapshotValues(CryptoService crypto) {
        this.crypto = crypto;
    }

    /**
     * The value of a property.
     *
     * @param type as snapshots name it
     * @param encrypted whether it is a password that this gateway's key has encrypted
     * @return empty when it has none
     */
    Optional<Object> of(String name, String type, boolean array, boolean encrypted, List<String> texts)
            throws InstallException {
        if (!array) {
            return texts.isEmpty() ? Optional.empty() : Optional.of(one(name, type, encrypted, texts.get(0)));
        }
        Object all = Array.newInstance(javaType(name, type), texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Array.set(all, i, one(name, type, encrypted, texts.get(i)));
        }
        return Optional.of(all);
    }

    private Object one(String name, String type, boolean encrypted, String text) throws InstallException {
        try {
            return switch (type) {
                case "String" -> text;
                case "Long" -> Long.valueOf(text.strip());
                case "Double" -> Double.valueOf(text.strip());
                case "Float" -> Float.valueOf(text.strip());
                case "Integer" -> Integer.valueOf(text.strip());
                case "Byte" -> Byte.valueOf(text.strip());
                case "Short" -> Short.valueOf(text.strip());
                case "Boolean" -> Boolean.valueOf(text.strip());
                case "Char" -> text.charAt(0);
                case "Password" -> new Password(encrypted ? decrypted(text.strip()) : text.toCharArray());
                default -> throw unknown(name, type);
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new InstallException("the snapshot's property " + name + " is no " + type, e);
        } catch (KuraException e) {
            throw new InstallException("the snapshot's property " + name + " cannot be decrypted: " + Reason.of(e), e);
        }
    }

    /** Kura writes what it has encrypted as Base64 once more; files made by hand may leave that out. */
    private char[] decrypted(String text) throws KuraException {
        try {
            String cipher = new String(Base64.getDecoder().decode(text), UTF_8);
            return crypto.decryptAes(cipher.toCharArray());
        } catch (IllegalArgumentException | KuraException notWrapped) {
            return crypto.decryptAes(text.toCharArray());
        }
    }

    private static Class<?> javaType(String name, String type) throws InstallException {
        return switch (type) {
            case "String" -> String.class;
            case "Long" -> Long.class;
            case "Double" -> Double.class;
            case "Float" -> Float.class;
            case "Integer" -> Integer.class;
            case "Byte" -> Byte.class;
            case "Short" -> Short.class;
            case "Boolean" -> Boolean.class;
            case "Char" -> Character.class;
            case "Password" -> Password.class;
            default -> throw unknown(name, type);
        };
    }

    private static InstallException unknown(String name, String type) {
        return new InstallException("the snapshot's property " + name + " has the unknown type " + type);
    }
}
