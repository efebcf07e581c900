package org.ipcase.identity.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Map<String, Object> CURRENT =
            Map.of(
                    "name",
                    "portal",
                    "redirectUris",
                    List.of("a", "b"),
                    "attributes",
                    Map.of("theirs", "x", "ours", "S256"));

    @Test
    void fieldsWeDoNotNameDoNotCount() {
        assertThat(Wanted.isMet(Map.of("attributes", Map.of("ours", "S256")), CURRENT)).isTrue();
    }

    @Test
    void theOrderOfAListDoesNotCount() {
        assertThat(Wanted.isMet(Map.of("redirectUris", List.of("b", "a")), CURRENT)).isTrue();
    }

    @Test
    void anotherValueAMissingOneAndOneTooManyDo() {
        assertThat(Wanted.isMet(Map.of("name", "other"), CURRENT)).isFalse();
        assertThat(Wanted.isMet(Map.of("rootUrl", "/"), CURRENT)).isFalse();
        assertThat(Wanted.isMet(Map.of("attributes", Map.of("ours", "plain")), CURRENT)).isFalse();
        assertThat(Wanted.isMet(Map.of("redirectUris", List.of("a")), CURRENT)).isFalse();
        assertThat(Wanted.isMet(Map.of("name", "portal"), null)).isFalse();
    }
}
