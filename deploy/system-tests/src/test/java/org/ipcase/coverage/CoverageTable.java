package org.ipcase.coverage;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipcase.kernel.law.DomainRule;

/**
 * {@code docs/coverage/domain-rules.md}: every rule, where it is kept and which test settles it.
 */
record CoverageTable(List<DomainRule> rules, RuleCitations citations, Map<String, String> notDone) {
    private static final int SHOWN = 3;

    static CoverageTable of(SourceFiles sources) {
        return new CoverageTable(
                DomainRule.all(), RuleCitations.in(sources), notDone(sources.root()));
    }

    /** Lines {@code ID<tab>reason}; a rule may be partly done and still be listed. */
    private static Map<String, String> notDone(Path root) {
        var reasons = new TreeMap<String, String>();
        SourceFiles.lines(root.resolve("docs/coverage/not-done.tsv")).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.split("\t", 2))
                .forEach(it -> reasons.put(it[0].strip(), it.length > 1 ? it[1].strip() : ""));
        return reasons;
    }

    boolean isSettled(String id) {
        return !citations.code(id).isEmpty() && !citations.tests(id).isEmpty();
    }

    /** Rules without a test or without code, and without a reason: nobody may forget one. */
    List<String> forgotten() {
        return rules.stream()
                .map(DomainRule::id)
                .filter(it -> !isSettled(it) && notDone.getOrDefault(it, "").isEmpty())
                .toList();
    }

    /** Tags that name no rule: a slip of the pen would count for nothing. */
    List<String> unknownTags() {
        var known = rules.stream().map(DomainRule::id).toList();
        return citations.taggedIds().stream().filter(it -> !known.contains(it)).toList();
    }

    String text() {
        var settled = rules.stream().filter(it -> isOpen(it.id()).isEmpty()).count();
        var text = new StringBuilder();
        text.append("# Rules of the field: where, and which test (规则覆盖表)\n\n");
        text.append(
                "Made from the `@Tag`s of tests, the rule ids in main code and law tables, and");
        text.append(" `not-done.tsv`; `CoverageTest` keeps it true.\n");
        text.append(
                "%d of %d rules are settled by code and test.\n".formatted(settled, rules.size()));
        var part = "";
        for (var rule : rules) {
            if (!rule.part().equals(part)) {
                part = rule.part();
                text.append("\n## ").append(part).append("\n\n");
                text.append(
                        "| ID | Rule | Source | Where | Tests | Open |\n"
                                + "|---|---|---|---|---|---|\n");
            }
            text.append(row(rule));
        }
        return text.toString();
    }

    private String row(DomainRule rule) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.step(),
                        rule.source(),
                        some(citations.code(rule.id()).stream().map(CoverageTable::name).toList()),
                        some(citations.tests(rule.id())),
                        isOpen(rule.id()));
    }

    private String isOpen(String id) {
        var reason = notDone.getOrDefault(id, "");
        return reason.isEmpty() && !isSettled(id) ? "**not yet listed**" : reason;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String some(List<String> all) {
        var more = all.size() - SHOWN;
        return all.stream().limit(SHOWN).collect(joining("<br>"))
                + (more > 0 ? "<br>and %d more".formatted(more) : "");
    }
}
