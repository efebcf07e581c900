package org.ipcase.mediation.dispute.domain;

import java.util.List;

/**
 * One of the parties of a dispute (当事人). Several may stand on a side (共同申请人、共同被申请人): each consents,
 * is told its rights, agrees and signs for itself (人民调解法 17, 23, 29).
 *
 * @param id {@code A1} the applicant, {@code R1} the respondent, {@code A2, R2 …} those beside them
 */
public record Participant(String id, Side side, Party party) {
    /** The one that names its side in titles and in records of one party a side. */
    public static String firstOf(Side side) {
        return switch (side) {
            case APPLICANT -> "A1";
            case RESPONDENT -> "R1";
        };
    }

    /**
     * The next one on this side.
     *
     * @param beside further parties so far, of both sides
     */
    public static Participant further(Side side, List<Participant> beside, Party party) {
        var no = beside.stream().filter(it -> it.side() == side).count() + 2;
        return new Participant(side.name().charAt(0) + Long.toString(no), side, party);
    }

    static Side sideOf(String id) {
        return id.startsWith("A") ? Side.APPLICANT : Side.RESPONDENT;
    }

    boolean isFirst() {
        return id.equals(firstOf(side));
    }
}
