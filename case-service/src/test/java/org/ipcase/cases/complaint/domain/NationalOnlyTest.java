package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A layout design is handled by the committee of CNIPA alone (domain.md 2.6). */
@Tag("PAT-13")
class NationalOnlyTest {
    private static Story about(Intake intake) {
        var by = intake == Intake.RIGHTS_HOLDER_REQUEST ? People.HOLDER : People.OFFICER;
        var submission =
                Story.submission(
                        intake, Party.Kind.ORGANISATION, RightKind.LAYOUT_DESIGN, "510100");
        return Story.empty().given(Story.file(by, submission));
    }

    @Test
    void isNotAcceptedByALocalOffice() {
        about(Intake.RIGHTS_HOLDER_REQUEST)
                .when(new AcceptComplaint(People.OFFICER, Story.MONDAY, null))
                .thenRefused(ComplaintProblem.NATIONAL_ONLY);
    }

    @Test
    void isNotOfferedForFilingEither() {
        var offered =
                ComplaintRules.allowedActions(about(Intake.SELF_FOUND).submitted(), People.OFFICER);
        assertThat(offered)
                .filteredOn(it -> it.name().equals("file-case"))
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("complaint.national-only"))
                .satisfies(it -> assertThat(it.allowed()).isFalse());
    }

    @Test
    void isRejectedForWantOfPower() {
        about(Intake.RIGHTS_HOLDER_REQUEST)
                .when(
                        new RejectComplaint(
                                People.OFFICER,
                                Story.MONDAY,
                                RejectionGround.OUT_OF_POWER,
                                "由国家知识产权局处理"))
                .then("REJECTED");
    }
}
