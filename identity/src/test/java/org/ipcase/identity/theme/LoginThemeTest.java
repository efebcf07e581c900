package org.ipcase.identity.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {
    @Test
    void writesItsFilesAndReplacesOldOnes(@TempDir Path themes) throws Exception {
        LoginTheme.writeTo(themes);
        LoginTheme.writeTo(themes);
        assertThat(Files.readString(themes.resolve("ipcase/login/theme.properties")))
                .contains("parent=keycloak.v2");
        assertThat(
                        Files.readString(
                                themes.resolve("ipcase/login/messages/messages_zh_CN.properties")))
                .contains("知识产权保护案件协同平台");
    }
}
