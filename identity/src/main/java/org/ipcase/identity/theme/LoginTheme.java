package org.ipcase.identity.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The theme of the login page, as files for Keycloak's folder {@code themes}. The realm names it
 * ({@code loginTheme}); a server without it shows its own look.
 */
public final class LoginTheme {
    private static final String NAME = "ipcase";
    private static final List<String> FILES =
            List.of(
                    "login/theme.properties",
                    "login/resources/css/ipcase.css",
                    "login/messages/messages_zh_CN.properties",
                    "login/messages/messages_zh_Hans.properties",
                    "login/messages/messages_en.properties");

    private LoginTheme() {}

    /** Writes the theme below a folder of themes; files that are there already are replaced. */
    public static void writeTo(Path themes) {
        for (var file : FILES) {
            var target = themes.resolve(NAME).resolve(file);
            try (var content = LoginTheme.class.getResourceAsStream(NAME + "/" + file)) {
                if (content == null) {
                    throw new IllegalStateException("Expected %s in the jar".formatted(file));
                }
                Files.createDirectories(target.getParent());
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
