package org.ipcase.cases.customsdetention.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask about suspected goods (办理事项), by its name in the API, with the stages it is
 * open in.
 */
public enum CustomsDetentionStep implements Step<CustomsDetentionStage> {
    SERVE_NOTICE(
            "serve-notice", CustomsDetentionProblem.NOT_SUSPECTED, CustomsDetentionStage.SUSPECTED),
    APPLY("apply", CustomsDetentionProblem.NO_NOTICE, CustomsDetentionStage.NOTICE_SERVED),
    DETAIN("detain", CustomsDetentionProblem.NOT_APPLIED, CustomsDetentionStage.APPLIED),
    DECIDE("decide", CustomsDetentionProblem.NOT_DETAINED, CustomsDetentionStage.DETAINED),
    RECORD_COURT_NOTICE(
            "record-court-notice",
            CustomsDetentionProblem.NOT_DETAINED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED),
    GIVE_COUNTER_SECURITY(
            "give-counter-security",
            CustomsDetentionProblem.NOT_DETAINED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED,
            CustomsDetentionStage.COURT_ASSISTED),
    RETURN_COUNTER_SECURITY(
            "return-counter-security",
            CustomsDetentionProblem.NO_COUNTER_SECURITY,
            CustomsDetentionStage.RELEASED),
    RELEASE(
            "release",
            CustomsDetentionProblem.OVER,
            CustomsDetentionStage.NOTICE_SERVED,
            CustomsDetentionStage.APPLIED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED,
            CustomsDetentionStage.COURT_ASSISTED),
    CONFISCATE(
            "confiscate",
            CustomsDetentionProblem.NOT_FOUND_INFRINGING,
            CustomsDetentionStage.INFRINGING),
    DISPOSE("dispose", CustomsDetentionProblem.NOT_CONFISCATED, CustomsDetentionStage.CONFISCATED),
    REFER_CRIME(
            "refer-crime",
            CustomsDetentionProblem.NOT_DETAINED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED,
            CustomsDetentionStage.INFRINGING,
            CustomsDetentionStage.CONFISCATED),
    ASK_FOR_HELP(
            "ask-for-help",
            CustomsDetentionProblem.OVER,
            CustomsDetentionStage.SUSPECTED,
            CustomsDetentionStage.NOTICE_SERVED,
            CustomsDetentionStage.APPLIED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED),
    GIVE_HELP(
            "give-help",
            CustomsDetentionProblem.OVER,
            CustomsDetentionStage.SUSPECTED,
            CustomsDetentionStage.NOTICE_SERVED,
            CustomsDetentionStage.APPLIED,
            CustomsDetentionStage.DETAINED,
            CustomsDetentionStage.UNDECIDED,
            CustomsDetentionStage.INFRINGING,
            CustomsDetentionStage.CONFISCATED);

    private final String path;
    private final CustomsDetentionProblem closed;
    private final Set<CustomsDetentionStage> open;

    CustomsDetentionStep(
            String path, CustomsDetentionProblem closed, CustomsDetentionStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CustomsDetentionStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
