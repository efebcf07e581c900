package org.ipcase.kernel.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-20")
class DocumentCipherTest {
    private static final String ONE = key(1);
    private static final String TWO = key(2);
    private static final String NUMBER = "510107199003070014";
    private static final DocumentCipher OLD = new DocumentCipher("k1:" + ONE, TWO);
    private static final DocumentCipher NEW = new DocumentCipher("k2:" + TWO + ",k1:" + ONE, TWO);

    @Test
    void opensWhatItSealedAndShowsNothingOfIt() {
        var sealed = OLD.sealed(NUMBER);
        assertThat(sealed).startsWith("k1:").doesNotContain("5101");
        assertThat(OLD.opened(sealed)).isEqualTo(NUMBER);
        assertThat(OLD.sealed(NUMBER)).isNotEqualTo(sealed);
    }

    @Test
    void readsWhatAnOlderKeySealedAndSealsItAnew() {
        var sealed = OLD.sealed(NUMBER);
        assertThat(NEW.opened(sealed)).isEqualTo(NUMBER);
        var anew = NEW.resealed(sealed);
        assertThat(anew).startsWith("k2:");
        assertThat(NEW.opened(anew)).isEqualTo(NUMBER);
        assertThat(NEW.resealed(anew)).isEqualTo(anew);
        assertThatThrownBy(() -> OLD.opened(anew)).hasMessageContaining("k2");
    }

    @Test
    void noticesAnAlteredText() {
        var sealed = OLD.sealed(NUMBER);
        var bytes = Base64.getDecoder().decode(sealed.substring(3));
        bytes[bytes.length - 1] ^= 1;
        var altered = "k1:" + Base64.getEncoder().encodeToString(bytes);
        assertThatThrownBy(() -> OLD.opened(altered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsTheSameNumberUnderEveryKeyAndNoOther() {
        var hash = OLD.searchHash("RESIDENT_ID", NUMBER);
        assertThat(NEW.searchHash("RESIDENT_ID", NUMBER)).isEqualTo(hash);
        assertThat(OLD.searchHash("PASSPORT", NUMBER)).isNotEqualTo(hash);
        assertThat(new DocumentCipher("k1:" + ONE, ONE).searchHash("RESIDENT_ID", NUMBER))
                .isNotEqualTo(hash);
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatThrownBy(() -> new DocumentCipher("k1:AAAA", TWO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentCipher("k1:" + ONE, "AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
