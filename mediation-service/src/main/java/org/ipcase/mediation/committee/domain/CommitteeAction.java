package org.ipcase.mediation.committee.domain;

/** What people can ask of a body on the register; {@link #api} is the command's name in the API. */
public enum CommitteeAction {
    RE_ELECT("re-elect"),
    CHANGE_MEMBERS("change-members"),
    SUSPEND("suspend"),
    RESUME("resume"),
    DISSOLVE("dissolve"),
    NOTIFY_COURT("notify-court"),
    RECEIVE_NOTICE("receive-notice"),
    AWARD_STARS("award-stars"),
    LINK_COURT_PLATFORM("link-court-platform");

    private final String api;

    CommitteeAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static CommitteeAction of(CommitteeCommand.OnRecord command) {
        return switch (command) {
            case CommitteeCommand.ReElect _ -> RE_ELECT;
            case CommitteeCommand.ChangeMembers _ -> CHANGE_MEMBERS;
            case CommitteeCommand.Suspend _ -> SUSPEND;
            case CommitteeCommand.Resume _ -> RESUME;
            case CommitteeCommand.Dissolve _ -> DISSOLVE;
            case CommitteeCommand.NotifyCourt _ -> NOTIFY_COURT;
            case CommitteeCommand.ReceiveNotice _ -> RECEIVE_NOTICE;
            case CommitteeCommand.AwardStars _ -> AWARD_STARS;
            case CommitteeCommand.LinkCourtPlatform _ -> LINK_COURT_PLATFORM;
        };
    }
}
