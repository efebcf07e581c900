package org.ipcase.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final SourceFiles sources = SourceFiles.ofThisProject();
    private final CoverageTable table = CoverageTable.of(sources);

    @Test
    void everyRuleIsSettledOrListedWithTheReason() {
        assertThat(table.forgotten()).isEmpty();
    }

    @Test
    void everyTagNamesARule() {
        assertThat(table.unknownTags()).isEmpty();
    }

    /** Run with {@code -Dcoverage.write=true} to write the table anew. */
    @Test
    void theTableIsUpToDate() throws IOException {
        var file = sources.root().resolve("docs/coverage/domain-rules.md");
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(file, table.text());
        }
        assertThat(file).hasContent(table.text());
    }
}
