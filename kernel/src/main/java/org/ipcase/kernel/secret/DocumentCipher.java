package org.ipcase.kernel.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals document numbers (证件号码) with AES-GCM and finds them again by a keyed hash, domain.md 8.2.
 *
 * <p>A sealed text names its key, {@code <key id>:<Base64 of nonce and text>}, so that a new key
 * can be put in front while old texts stay readable. The hash has a key of its own that is never
 * rotated: it would find nothing any more.
 */
public final class DocumentCipher {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    private final SecretKeySpec searchKey;

    /**
     * @param keys {@code <id>:<Base64 of 32 bytes>}, separated by commas; the first seals
     * @param searchKey Base64 of at least 32 bytes
     */
    public DocumentCipher(String keys, String searchKey) {
        for (var entry : keys.split(",")) {
            var id = entry.substring(0, entry.indexOf(':'));
            var bytes = Base64.getDecoder().decode(entry.substring(id.length() + 1).strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalArgumentException(
                        "Expected a key of 32 bytes, but %s has %d".formatted(id, bytes.length));
            }
            this.keys.put(id.strip(), new SecretKeySpec(bytes, "AES"));
        }
        this.current = this.keys.keySet().iterator().next();
        var search = Base64.getDecoder().decode(searchKey);
        if (search.length < KEY_BYTES) {
            throw new IllegalArgumentException("Expected a search key of at least 32 bytes");
        }
        this.searchKey = new SecretKeySpec(search, "HmacSHA256");
    }

    /** Twice the same number gives two texts: equal ones cannot be told from the store. */
    public String sealed(String number) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text =
                crypt(Cipher.ENCRYPT_MODE, current, nonce, number.getBytes(StandardCharsets.UTF_8));
        var both = new byte[NONCE + text.length];
        System.arraycopy(nonce, 0, both, 0, NONCE);
        System.arraycopy(text, 0, both, NONCE, text.length);
        return current + ":" + Base64.getEncoder().encodeToString(both);
    }

    /** What was sealed; a text that was altered, or whose key is gone, is a fault. */
    public String opened(String sealed) {
        var id = sealed.substring(0, sealed.indexOf(':'));
        var both = Base64.getDecoder().decode(sealed.substring(id.length() + 1));
        var nonce = java.util.Arrays.copyOf(both, NONCE);
        var text = java.util.Arrays.copyOfRange(both, NONCE, both.length);
        return new String(crypt(Cipher.DECRYPT_MODE, id, nonce, text), StandardCharsets.UTF_8);
    }

    /** The same under the key that seals now. */
    public String resealed(String sealed) {
        return sealed.startsWith(current + ":") ? sealed : sealed(opened(sealed));
    }

    /**
     * By which the same number is found again, and not guessed without the key.
     *
     * @param kind of the document, so that a passport is no identity card
     */
    public String searchHash(String kind, String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(searchKey);
            var text = kind + '\n' + number;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has HmacSHA256", absent);
        }
    }

    private byte[] crypt(int mode, String id, byte[] nonce, byte[] text) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(
                    "Expected the key %s, but it is not here".formatted(id));
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("Expected a text sealed under " + id, altered);
        }
    }
}
