package org.ipcase.platform.security;

import java.net.URI;
import java.util.Base64;
import org.ipcase.kernel.secret.DocumentCipher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys for document numbers (证件号码密钥): given by settings, invented on a laptop alone. A service
 * that keeps such numbers imports it.
 */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {
    /**
     * @param keys {@code <id>:<Base64 of 32 bytes>}, the newest first, e.g. from the secret store
     * @param searchKey Base64 of 32 bytes; never changed
     * @param issuer where people log in: only a stack on this machine may go without keys
     */
    @Bean
    DocumentCipher documentCipher(
            @Value("${ipcase.documents.keys:${IPCASE_DOCUMENT_KEYS:}}") String keys,
            @Value("${ipcase.documents.search-key:${IPCASE_DOCUMENT_SEARCH_KEY:}}")
                    String searchKey,
            @Value("${ipcase.token.issuer}") String issuer) {
        if (!keys.isEmpty() && !searchKey.isEmpty()) {
            return new DocumentCipher(keys, searchKey);
        }
        var host = URI.create(issuer).getHost();
        if (!"localhost".equals(host) && !"127.0.0.1".equals(host)) {
            throw new IllegalStateException(
                    "Expected ipcase.documents.keys and ipcase.documents.search-key, but %s is no local stack"
                            .formatted(issuer));
        }
        return new DocumentCipher("local:" + local('k'), local('s'));
    }

    private static String local(char filling) {
        return Base64.getEncoder()
                .encodeToString(
                        String.valueOf(filling)
                                .repeat(32)
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
