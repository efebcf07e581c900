package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/** Who is competent, while that is open (管辖): an offer, or a dispute about it. */
public final class Jurisdiction {
    private Jurisdiction() {}

    /**
     * A transfer that the receiver has not answered (移送待接收). The sender owns the submission until
     * then.
     *
     * @param ownSystem whether the receiver is of the same system (JUR-06) or another (JUR-07)
     * @param materials what goes with it (材料清单)
     */
    public record Offer(
            Office to, boolean ownSystem, String reason, List<String> materials, Instant at) {
        public Offer {
            materials = List.copyOf(materials);
        }
    }

    /**
     * Two offices disagree (管辖争议, CR-13, JUR-03).
     *
     * @param other the office that does not want it; the owner stays the sender
     * @param supports which office each of the two holds for competent, by agency
     * @param reportedAt when it was reported to the common superior; null while they still talk
     */
    public record Dispute(
            Office other,
            String reason,
            Instant since,
            Superior superior,
            Map<String, String> supports,
            @Nullable Instant reportedAt) {
        public Dispute {
            supports = Map.copyOf(supports);
        }

        Dispute supported(String agency, String office) {
            var both = new LinkedHashMap<>(supports);
            both.put(agency, office);
            return new Dispute(other, reason, since, superior, both, reportedAt);
        }

        Dispute reported(Instant at) {
            return new Dispute(other, reason, since, superior, supports, at);
        }
    }

    /**
     * The common superior (共同上一级行政机关).
     *
     * @param agency its id; null when it is not on the platform, as every national body
     */
    public record Superior(@Nullable String agency, Bilingual name) {
        boolean is(Actor actor) {
            return agency != null && actor.worksFor(agency);
        }
    }
}
