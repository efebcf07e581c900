package org.ipcase.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where the rules are named: by main code and its data, and by the tags of tests. */
final class RuleCitations {
    private static final Pattern ID =
            Pattern.compile(
                    "\\b(?:CLK|CR|CASE|JUR|PAT|CPR|CUS|PVP|ECN|CRT|REF|DUAL|REV|MED|LIT|CO|SUP|CRE"
                            + "|PUN|REQ|T\\d{3})-O?[0-9A-Z]+[a-z]?\\b");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)");

    private final Map<String, Set<String>> code = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();

    static RuleCitations in(SourceFiles sources) {
        var found = new RuleCitations();
        sources.named("src/main/java", ".java").forEach(it -> found.readCode(sources, it));
        sources.named("src/main/resources/law", ".json").stream()
                .filter(it -> !it.endsWith("rules.json"))
                .forEach(it -> found.readCode(sources, it));
        sources.named("src/test/java", ".java").forEach(found::readTests);
        return found;
    }

    /** Files that name the rule, those of a decider or policy first. */
    List<String> code(String id) {
        return List.copyOf(code.getOrDefault(id, Set.of()));
    }

    /** Tests that carry its tag, as {@code Class.method} or {@code Class}. */
    List<String> tests(String id) {
        return List.copyOf(tests.getOrDefault(id, Set.of()));
    }

    Set<String> taggedIds() {
        return tests.keySet();
    }

    private void readCode(SourceFiles sources, Path file) {
        var where = sources.relative(file);
        SourceFiles.lines(file).stream()
                .flatMap(line -> ID.matcher(line).results())
                .forEach(it -> code.computeIfAbsent(it.group(), _ -> new TreeSet<>()).add(where));
    }

    private void readTests(Path file) {
        var type = String.valueOf(file.getFileName()).replace(".java", "");
        var waiting = new ArrayList<String>();
        for (var line : SourceFiles.lines(file)) {
            TAG.matcher(line).results().forEach(it -> waiting.add(it.group(1)));
            if (waiting.isEmpty()) {
                continue;
            }
            var method = METHOD.matcher(line);
            if (method.find()) {
                add(waiting, type + "." + method.group(1));
            } else if (TYPE.matcher(line).find() && !line.stripLeading().startsWith("*")) {
                add(waiting, type);
            }
        }
    }

    private void add(List<String> waiting, String test) {
        waiting.forEach(id -> tests.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(test));
        waiting.clear();
    }
}
