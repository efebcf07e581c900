package org.ipcase.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ipcase.local.machine.Project;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Counts the tests of a build by kind, from the reports of Surefire, Failsafe and the portal's
 * runner.
 */
public final class TestReport {

    private static final Set<String> REPORT_FOLDERS =
            Set.of("surefire-reports", "failsafe-reports");

    /** How many of a kind. */
    record Count(int passed, int failed, int skipped) {
        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    private TestReport() {}

    /**
     * Prints a line a kind, and the sum as the last line; ends with 1 if a test failed or none ran.
     *
     * @param arguments how long the build took, in seconds
     */
    @SuppressWarnings("SystemOut") // the report is for the person at the terminal
    public static void main(String[] arguments) throws IOException {
        Map<String, Count> kinds = new TreeMap<>();
        for (Path report : reports(Project.find().root())) {
            count(report).forEach((kind, count) -> kinds.merge(kind, count, Count::plus));
        }
        Count sum = kinds.values().stream().reduce(new Count(0, 0, 0), Count::plus);
        kinds.forEach((kind, count) ->
                System.out.printf(
                        Locale.ROOT,
                        "%-12s %5d passed %4d failed %4d skipped%n",
                        kind,
                        count.passed,
                        count.failed,
                        count.skipped));
        System.out.printf("%s seconds in all%n", arguments[0]);
        System.out.printf(
                "%d passed, %d failed, %d skipped%n", sum.passed, sum.failed, sum.skipped);
        System.exit(sum.failed > 0 || sum.passed == 0 ? 1 : 0);
    }

    /** The kind by the endings of style.md, section 8. */
    static String kindOf(Path report, String testClass) {
        String simple = testClass.substring(testClass.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
        if (report.endsWith("portal/target/surefire-reports/TEST-portal.xml")) {
            return "portal";
        }
        if (simple.endsWith("BrowserIT") || simple.endsWith("BrowserJourney")) {
            return "browser";
        }
        if (simple.endsWith("Journey")) {
            return "journey";
        }
        if (simple.endsWith("ContractTest")) {
            return "contract";
        }
        return simple.endsWith("IT") ? "integration" : "unit";
    }

    static Map<String, Count> count(Path report) throws IOException {
        Map<String, Count> kinds = new TreeMap<>();
        NodeList cases = root(report).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            kinds.merge(kindOf(report, test.getAttribute("classname")), outcome(test), Count::plus);
        }
        return kinds;
    }

    private static Count outcome(Element test) {
        if (test.getElementsByTagName("failure").getLength() > 0
                || test.getElementsByTagName("error").getLength() > 0) {
            return new Count(0, 1, 0);
        }
        return test.getElementsByTagName("skipped").getLength() > 0
                ? new Count(0, 0, 1)
                : new Count(1, 0, 0);
    }

    private static Element root(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Cannot read " + report, e);
        }
    }

    /** Modules lie in the root and in {@code deploy}. */
    private static List<Path> reports(Path root) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (Path parent : List.of(root, root.resolve("deploy"))) {
            for (Path module : children(parent)) {
                for (String folder : REPORT_FOLDERS) {
                    reports.addAll(children(module.resolve("target").resolve(folder)));
                }
            }
        }
        return reports.stream()
                .filter(report -> report.toString().endsWith(".xml"))
                .filter(report -> !report.toString().endsWith("-summary.xml"))
                .toList();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children =
                Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return children.toList();
        }
    }
}
