package org.ipcase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ipcase.local.TestReport.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOfTestsTest {

    @TempDir private Path folder;

    @Test
    void countsByKindAndOutcome() throws Exception {
        Path report =
                Files.writeString(
                        folder.resolve("TEST-a.xml"),
                        """
                        <testsuite>
                          <testcase classname="org.ipcase.a.RuleTest" name="one"/>
                          <testcase classname="org.ipcase.a.RuleTest$Nested" name="two"><failure/></testcase>
                          <testcase classname="org.ipcase.a.StoreIT" name="three"><error/></testcase>
                          <testcase classname="org.ipcase.a.EventContractTest" name="four"/>
                          <testcase classname="org.ipcase.a.LiquorJourney" name="five"><skipped/></testcase>
                        </testsuite>
                        """);

        assertThat(TestReport.count(report))
                .isEqualTo(
                        Map.of(
                                "unit", new Count(1, 1, 0),
                                "integration", new Count(0, 1, 0),
                                "contract", new Count(1, 0, 0),
                                "journey", new Count(0, 0, 1)));
    }
}
