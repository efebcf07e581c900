package org.ipcase.cases.complaint.domain;

import org.ipcase.cases.People;

/** Whole stories of complaints, for tests outside the rules. */
public final class ComplaintStories {
    private ComplaintStories() {}

    public static Story filedCase() {
        return ComplaintDeciderTest.accepted().given(ComplaintDeciderTest.submit("A", "B"));
    }

    public static Story mediated() {
        return ComplaintDeciderTest.accepted().given(ComplaintDeciderTest.mediate(People.HOLDER));
    }

    public static Story rejected() {
        return Story.filed()
                .given(ComplaintDeciderTest.reject(RejectionGround.OUT_OF_POWER, Story.MONDAY));
    }

    public static Story withdrawn() {
        return Story.filed().given(ComplaintDeciderTest.withdraw(People.HOLDER));
    }

    public static Story declined() {
        return ComplaintDeciderTest.accepted().given(ComplaintDeciderTest.decline(People.HEAD));
    }

    public static Story settled() {
        return ComplaintStates.called()
                .given(
                        ComplaintStates.agreement(
                                ConsumerMediation.Form.RECORD_PERFORMED, false, 0));
    }

    public static Story terminated() {
        return ComplaintStates.called()
                .given(
                        new ComplaintCommand.RecordViolation(
                                People.OFFICER, Story.MONDAY, ComplaintStates.lead()))
                .given(
                        ComplaintStates.terminate(
                                ConsumerMediation.TerminationGround.OTHER, Story.MONDAY));
    }

    public static Story disputed() {
        return Story.filed()
                .given(ComplaintStates.transfer("mr-510104"))
                .given(ComplaintStates.dispute(People.DISTRICT))
                .given(ComplaintStates.designate(People.PROVINCE, "mr-510105"));
    }

    public static Story supplemented() {
        return Story.filed()
                .given(ComplaintDeciderTest.request(ComplaintStates.LATER))
                .given(ComplaintDeciderTest.supplement(People.HOLDER))
                .given(ComplaintStates.judge(true));
    }
}
