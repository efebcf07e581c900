package org.ipcase.mediation.committee.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;

/** Who must sit in a body (组成, MED-O1, 人民调解法 8): bars and warnings. */
public final class Composition {
    private static final int MIN_MEMBERS = 3;
    private static final int MAX_MEMBERS = 9;

    private Composition() {}

    /** Something the law asks for and the product only points at (提示). */
    public record Warning(String code, Bilingual text, String rule, String source) {}

    /** Three to nine members in a committee; one director, or one person responsible elsewhere. */
    static Optional<Refusal> refusal(CommitteeKind kind, List<Member> members) {
        var size = members.size();
        if (kind.isCommittee() && (size < MIN_MEMBERS || size > MAX_MEMBERS)) {
            return Optional.of(
                    new Refusal(
                            CommitteeProblem.WRONG_SIZE,
                            "Expected 3 to 9 members (MED-O1), but there are " + size));
        }
        var directors = members.stream().filter(it -> it.post() == Post.DIRECTOR).count();
        if (directors != 1) {
            return Optional.of(
                    new Refusal(
                            CommitteeProblem.ONE_DIRECTOR,
                            "Expected one director (MED-O1), but there are " + directors));
        }
        return Optional.empty();
    }

    public static List<Warning> warnings(Committee committee, RegisterRules rules) {
        var warnings = new ArrayList<Warning>();
        if (committee.kind().isCommittee() && !committee.hasWoman()) {
            warnings.add(warning("no-woman", "委员会应当有妇女成员", "The committee must include a woman"));
        }
        if (committee.kind().isCommittee()
                && rules.isMixed(committee.region())
                && !committee.hasMinority()) {
            warnings.add(
                    warning(
                            "no-minority-member",
                            "多民族居住的地区，委员会应当有人数较少民族的成员",
                            "In a mixed area the committee must include a member of the smaller"
                                    + " ethnic group"));
        }
        return warnings;
    }

    private static Warning warning(String code, String zh, String en) {
        return new Warning(code, new Bilingual(zh, en), "MED-O1", "人民调解法 第8条");
    }
}
