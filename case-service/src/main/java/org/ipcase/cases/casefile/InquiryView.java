package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * How an investigation stands, for the office (调查进展).
 *
 * @param lateEntries what was entered long after it happened (REQ-05)
 */
record InquiryView(
        List<StandstillView> standstills,
        List<ExaminationView> examinations,
        List<RecusalView> recusals,
        List<LateEntryView> lateEntries) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandstillView(
            String reason, LocalDate from, @Nullable LocalDate until, String approval) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExaminationView(
            int number,
            String kind,
            String by,
            String document,
            LocalDate begunOn,
            List<Integer> measures,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String result,
            @Nullable String signer) {
        static ExaminationView of(Inquiry.Examination it) {
            return new ExaminationView(
                    it.number(),
                    it.kind().name(),
                    it.by(),
                    it.document(),
                    it.begunOn(),
                    it.measures(),
                    it.dueOn(),
                    it.endedOn(),
                    it.result(),
                    it.signer());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecusalView(
            int number,
            String person,
            String relation,
            String reason,
            LocalDate appliedOn,
            @Nullable Boolean granted,
            @Nullable String why) {}

    record LateEntryView(String action, LocalDate happenedOn, LocalDate enteredOn) {}

    static InquiryView of(Inquiry it) {
        return new InquiryView(
                it.standstills().stream()
                        .map(one ->
                                new StandstillView(
                                        one.reason().name(),
                                        one.from(),
                                        one.until(),
                                        one.approval()))
                        .toList(),
                it.examinations().stream().map(ExaminationView::of).toList(),
                it.recusals().stream()
                        .map(one ->
                                new RecusalView(
                                        one.number(),
                                        one.person(),
                                        one.relation().name(),
                                        one.reason(),
                                        one.appliedOn(),
                                        one.granted(),
                                        one.why()))
                        .toList(),
                it.lateEntries().stream()
                        .map(one ->
                                new LateEntryView(one.action(), one.happenedOn(), one.enteredOn()))
                        .toList());
    }
}
