package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.committee.domain.MediatorGrade;

/**
 * A mediator of this dispute (本案调解员).
 *
 * @param sub account that opens the dispute to the person
 */
public record AssignedMediator(String id, String name, MediatorGrade grade, String sub) {
    String key() {
        return AccessKey.person(sub);
    }
}
