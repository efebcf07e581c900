package org.ipcase.cases.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.CasePaper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates of the papers (文书模板), data in {@code documents/case-papers.json}.
 *
 * @param words Chinese words of the codes that a paper may print
 */
record PaperTemplates(Map<String, String> words, Map<CasePaper, Template> papers) {
    private static final String FILE = "/documents/case-papers.json";
    private static final PaperTemplates SHIPPED = read();

    /** How a paper is laid out. */
    enum Layout {
        FORM,
        LETTER,
        RECORD
    }

    /**
     * @param event of which step it is made
     * @param addressee with placeholders; null for forms and records
     * @param rows label and field
     * @param paragraphs with placeholders <code>${field}</code>
     * @param signatures who signs by hand
     * @param seal whether the agency's seal goes on it
     * @param receipt whether a service receipt (送达回证) goes with it
     */
    record Template(
            CasePaper paper,
            String event,
            Layout layout,
            @Nullable String addressee,
            List<List<String>> rows,
            List<String> paragraphs,
            List<String> signatures,
            boolean seal,
            boolean receipt) {}

    private record Stored(Map<String, String> words, List<Template> papers) {}

    static PaperTemplates shipped() {
        return SHIPPED;
    }

    private static PaperTemplates read() {
        try (var in = PaperTemplates.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Expected templates at " + FILE);
            }
            var stored = JsonMapper.builder().build().readValue(in, Stored.class);
            return new PaperTemplates(
                    stored.words(),
                    stored.papers().stream()
                            .collect(Collectors.toMap(Template::paper, Function.identity())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
