package org.ipcase.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.ipcase.cases.casefile.domain.CaseStories;
import org.ipcase.cases.casefile.domain.CaseStory;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.platform.record.Index.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is asked for what, and from when it is urgent (待办). */
class CaseTasksTest {
    private static final String OFFICER = AccessKey.agency("mr-510100", Role.OFFICER);
    private static final String HEAD = AccessKey.agency("mr-510100", Role.HEAD);

    @Test
    @Tag("CASE-11")
    @Tag("CLK-10")
    void alarmsTheOfficerOnDay25TheHeadOnDay29AndBothOnTheLast() {
        // Seized on 2026-06-01: day 25 is 26 June, day 29 is 30 June, day 30 is 1 July.
        assertThat(CaseTasks.of(CaseStories.seized().file()))
                .filteredOn(it -> it.rule().equals("CASE-11"))
                .extracting(Task::holder, Task::action, Task::warn, Task::due)
                .containsExactlyInAnyOrder(
                        tuple(OFFICER, "end-measure", day("2026-06-26"), day("2026-07-02")),
                        tuple(HEAD, "prolong-measure", day("2026-06-30"), day("2026-07-02")));
    }

    @Test
    @Tag("CASE-11")
    void asksForNoSecondProlongation() {
        assertThat(CaseTasks.of(CaseStories.prolonged().file()))
                .filteredOn(it -> it.rule().equals("CASE-11"))
                .extracting(Task::holder, Task::action, Task::warn)
                .containsExactlyInAnyOrder(
                        tuple(OFFICER, "end-measure", day("2026-07-26")),
                        tuple(HEAD, "end-measure", day("2026-07-30")));
    }

    @Test
    @Tag("CASE-10")
    void tellsTheHeadOnTheLastDayOfARegistrationPreservation() {
        assertThat(CaseTasks.of(CaseStories.registered().file()))
                .filteredOn(it -> it.rule().equals("CASE-10") && it.holder().equals(HEAD))
                .extracting(Task::action, Task::warn, Task::due)
                .containsExactly(tuple("end-measure", day("2026-06-10"), day("2026-06-11")));
    }

    @Test
    @Tag("JUR-06")
    void asksTheOfficeToWhichACaseIsOfferedToAnswer() {
        assertThat(CaseTasks.of(CaseStories.offered().file()))
                .filteredOn(it -> it.action().equals("accept-transfer"))
                .extracting(Task::holder)
                .containsExactly(AccessKey.agency("mr-510104", Role.HEAD));
        assertThat(holders(CaseStories.seized(), "accept-transfer")).isEmpty();
    }

    @Test
    @Tag("CASE-26")
    void asksTheOfficeOfThePlaceOfRegistrationToTakeInWhatWasPushed() {
        assertThat(CaseTasks.of(CaseStories.pushed().file()))
                .filteredOn(it -> it.action().equals("receive-publication"))
                .extracting(Task::holder, Task::rule, Task::due)
                .containsExactly(
                        tuple(
                                AccessKey.agency("mr-500103", Role.OFFICER),
                                "CASE-26-RECEIPT",
                                day("2026-06-05")));
    }

    @Test
    @Tag("CASE-09")
    void asksTheRightsHolderToIdentifyTheGoodsByTheDayNamed() {
        assertThat(CaseTasks.of(CaseStories.asked().file()))
                .filteredOn(it -> it.action().equals("give-identification"))
                .extracting(Task::holder, Task::rule, Task::due)
                .containsExactly(tuple(AccessKey.person("holder"), "CASE-09", day("2026-06-06")));
    }

    private static List<Tuple> holders(CaseStory story, String action) {
        return CaseTasks.of(story.file()).stream()
                .filter(it -> it.action().equals(action))
                .map(it -> tuple(it.holder()))
                .toList();
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
