package org.ipcase.cases.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.CasePaper;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CaseStories;
import org.ipcase.cases.casefile.domain.Sanction;
import org.ipcase.cases.casefile.domain.ServiceMethod;
import org.ipcase.cases.papers.PaperTemplates.Template;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper of a case has a template, and prints what is recorded and nothing else (REQ-30). */
@Tag("REQ-30")
class PaperTemplatesTest {
    private static final PaperTemplates TEMPLATES = PaperTemplates.shipped();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");
    private static final Set<String> OF_THE_CASE =
            Set.of(
                    "number",
                    "complaintNumber",
                    "violation",
                    "region",
                    "office",
                    "actDate",
                    "receivedOn",
                    "paperOn",
                    "filedOn",
                    "right",
                    "parties",
                    "partyCodes",
                    "partyAddresses",
                    "officers",
                    "event.number",
                    "event.note",
                    "event.by");

    @ParameterizedTest
    @EnumSource(CasePaper.class)
    void hasATemplateThatNamesOnlyWhatItsStepRecords(CasePaper paper) {
        var template = Objects.requireNonNull(TEMPLATES.papers().get(paper), paper.zh());
        var known = new HashSet<>(OF_THE_CASE);
        known.addAll(fieldsOf(eventOf(template)));
        assertThat(known).as(paper.zh()).containsAll(asked(template));
        assertThat(template.seal() || !template.signatures().isEmpty()).as(paper.zh()).isTrue();
    }

    @Test
    void hasAWordForEachCodeThatIsPrinted() {
        for (Class<? extends Enum<?>> codes : Set.of(Sanction.class, ServiceMethod.class)) {
            assertThat(TEMPLATES.words().keySet())
                    .containsAll(Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
        }
    }

    @Test
    void printsAgencyTitleNumberSealAndReceipt() {
        var story = CaseStories.closed();
        var decided =
                story.happened().stream()
                        .filter(CaseFileEvent.CaseDecided.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        var fields =
                PaperFields.of(
                        story.file().dossier(),
                        decided,
                        Instant.parse("2026-06-01T02:00:00Z"),
                        TEMPLATES.words());
        var page =
                PaperPage.of(
                        Objects.requireNonNull(TEMPLATES.papers().get(CasePaper.PENALTY_DECISION)),
                        "成市监罚〔2026〕1号",
                        fields);
        assertThat(page)
                .contains(
                        "<h1>成都市市场监督管理局</h1>",
                        "<h2>行政处罚决定书</h2>",
                        "成市监罚〔2026〕1号",
                        "罚款5000.00元",
                        "成都某商贸有限公司",
                        "（印　章）",
                        "2026年6月1日",
                        "<h2>送达回证</h2>",
                        "@page{size:A4")
                .doesNotContain("${", "null", "LegalClock");
    }

    @Test
    void neitherRunsNorFillsInWhatPeopleTyped() {
        var template = TEMPLATES.papers().get(CasePaper.PENALTY_SUMMARY);
        var page =
                PaperPage.of(
                        Objects.requireNonNull(template),
                        null,
                        Map.of(
                                "office", "甲局",
                                "number", "1",
                                "summary", "<script>alert(1)</script> ${office}"));
        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(page.split("甲局", -1)).hasSize(3);
    }

    private static Set<String> asked(Template template) {
        var names = new LinkedHashSet<String>();
        var addressee = template.addressee();
        Stream.concat(
                        template.paragraphs().stream(),
                        addressee == null ? Stream.empty() : Stream.of(addressee))
                .forEach(text -> {
                    var found = PLACEHOLDER.matcher(text);
                    while (found.find()) {
                        names.add(found.group(1));
                    }
                });
        template.rows().forEach(row -> names.add(row.getLast()));
        return names;
    }

    private static Class<?> eventOf(Template template) {
        return events(CaseFileEvent.class)
                .filter(it -> it.getSimpleName().equals(template.event()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No event " + template.event()));
    }

    private static Stream<Class<?>> events(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(it -> it.isSealed() ? events(it) : Stream.of(it));
    }

    private static Set<String> fieldsOf(Class<?> type) {
        var names = new HashSet<String>();
        for (var component : type.getRecordComponents()) {
            names.add(component.getName());
            if (component.getType().isRecord()) {
                fieldsOf(component.getType())
                        .forEach(it -> names.add(component.getName() + "." + it));
            }
        }
        return names;
    }
}
