package org.ipcase.cases.keyprotection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.ALREADY_RECORDED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.EXPIRED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOTHING_NAMED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_LISTED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_PROPOSED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_HEAD;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_LEVEL;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.OUTSIDE_REGION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Nothing;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.AdmitEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.DeclineEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ProposeEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RemoveEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RenewEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ReviewEntry;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key-protection list: who keeps it, how long an entry lasts, who sees it. */
class KeyEntryTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");

    private static final Map<String, String> OPEN =
            Map.of(
                    "PROPOSED", "admit decline",
                    "DECLINED", "",
                    "LISTED", "review renew remove",
                    "REMOVED", "");

    private static Tale<KeyEntry, KeyEntryCommand, KeyEntryEvent> nothing() {
        var decider = new KeyEntryDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, KeyEntryDecider::evolve);
    }

    private static ProposeEntry propose(
            Actor by, String region, @Nullable Right right, @Nullable String code) {
        return new ProposeEntry(
                by,
                MONDAY,
                "SC-KP-2026-000001",
                Persons.company("四川岷岭春酒业有限公司", code),
                right,
                region,
                AdmissionGround.OFTEN_INFRINGED,
                "三年内被侵权二十余件");
    }

    private static Right mark(@Nullable String number) {
        return new Right(RightKind.TRADEMARK, number, null, "岷岭春", 33);
    }

    private static Tale<KeyEntry, KeyEntryCommand, KeyEntryEvent> proposed() {
        return nothing().given(propose(People.OFFICER, "510104", mark("12345678"), null));
    }

    private static AdmitEntry admit(Actor by) {
        return new AdmitEntry(by, MONDAY, "成知护〔2026〕1号");
    }

    private static Tale<KeyEntry, KeyEntryCommand, KeyEntryEvent> listed() {
        return proposed().given(admit(People.HEAD));
    }

    private static ReviewEntry review(String day) {
        return new ReviewEntry(People.OFFICER, Persons.endOf(day), "仍符合条件");
    }

    private static RenewEntry renew(String day) {
        return new RenewEntry(People.HEAD, Persons.endOf(day), "成知护〔2029〕1号");
    }

    private static RemoveEntry remove() {
        return new RemoveEntry(People.HEAD, MONDAY, RemovalGround.ASKED, "权利人申请");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, KeyEntryCommand>();
        commands.put("admit", admit(People.HEAD));
        commands.put("decline", new DeclineEntry(People.HEAD, MONDAY, "条件不足"));
        commands.put("review", review("2026-06-02"));
        commands.put("renew", renew("2026-06-02"));
        commands.put("remove", remove());
        var states =
                Map.of(
                        "PROPOSED", proposed(),
                        "DECLINED", proposed().given(new DeclineEntry(People.HEAD, MONDAY, "x")),
                        "LISTED", listed(),
                        "REMOVED", listed().given(remove()));
        Tale.covers(KeyEntryStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        KeyEntryAccess.allowedActions((Entered) state, command.actor()));
        listed().refuses(admit(People.HEAD), NOT_PROPOSED);
        proposed().refuses(remove(), NOT_LISTED);
        nothing().refuses(remove(), NOT_LISTED);
        proposed()
                .refuses(
                        propose(People.OFFICER, "510104", mark("12345678"), null),
                        ALREADY_RECORDED);
    }

    @Test
    void isKeptByOfficesOfProvincesAndPrefecturesInTheirRegion() {
        nothing().refuses(propose(People.HOLDER, "510104", mark("1"), null), NOT_THE_OFFICE);
        nothing().refuses(propose(People.DISTRICT, "510104", mark("1"), null), NOT_THE_LEVEL);
        nothing().refuses(propose(People.OFFICER, "510300", mark("1"), null), OUTSIDE_REGION);
        nothing().given(propose(People.PROVINCE, "510300", mark("1"), null));
        proposed().refuses(admit(People.OFFICER), NOT_THE_HEAD);
        listed().refuses(new ReviewEntry(People.PROVINCE, MONDAY, "x"), NOT_THE_OFFICE);
    }

    @Test
    void namesARightByNumberOrACompanyByCode() {
        nothing().refuses(propose(People.OFFICER, "510104", mark(null), "x"), NOTHING_NAMED);
        nothing().refuses(propose(People.OFFICER, "510104", null, null), NOTHING_NAMED);
        nothing().given(propose(People.OFFICER, "510104", null, "91510100MA6CTX2K3Q"));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2029-06-01, true", "2029-06-02, false"})
    void protectsForThreeYears(LocalDate day, boolean inForce) {
        assertThat(((Entered) listed().state()).inForce(day)).isEqualTo(inForce);
        assertThat(((Entered) proposed().state()).inForce(day)).isFalse();
        assertThat(((Entered) listed().given(remove()).state()).inForce(day)).isFalse();
    }

    @Test
    void isRenewedOrReviewedWhileItIsValid() {
        var renewed = listed().given(renew("2029-06-01"));
        assertThat(((Entered) renewed.state()).validUntil()).isEqualTo("2032-06-01");
        listed().refuses(renew("2029-06-02"), EXPIRED);
        listed().refuses(review("2029-06-02"), EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-01, MET", "2027-06-02, BREACHED"})
    void isReviewedEveryYear(String day, String state) {
        var clocks = ((Entered) listed().given(review(day)).state()).clocks();
        var reviews = clocks.stream().filter(it -> it.rule().equals("REQ-07-KEY-REVIEW")).toList();
        assertThat(reviews).hasSize(2);
        assertThat(reviews.getFirst().state().name()).isEqualTo(state);
    }

    @Test
    void everybodySeesWhatIsListedAndNobodyElseAProposal() {
        var everybody = KeyEntryAccess.EVERYBODY.keys();
        assertThat(everybody)
                .noneMatch(KeyEntryAccess.readers((Entered) proposed().state())::contains);
        assertThat(everybody)
                .anyMatch(KeyEntryAccess.readers((Entered) listed().state())::contains);
        assertThat(People.OFFICER.keys())
                .anyMatch(KeyEntryAccess.readers((Entered) proposed().state())::contains);
    }
}
