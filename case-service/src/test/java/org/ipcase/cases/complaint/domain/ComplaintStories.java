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
}
