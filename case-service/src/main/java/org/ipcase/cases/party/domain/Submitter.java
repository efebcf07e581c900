package org.ipcase.cases.party.domain;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;

/**
 * The account that submitted (提交人) and the company or office it acts for.
 *
 * @param holder whether it is a rights holder's account; then colleagues of the same company share
 *     the submission
 */
public record Submitter(String sub, String name, String agency, boolean holder) {
    public static Submitter of(Actor actor) {
        return new Submitter(
                actor.sub(), actor.name(), actor.agency(), actor.has(Role.RIGHTS_HOLDER));
    }

    /** The office itself, for leads that no person submitted here. */
    public static Submitter office(Office office) {
        return new Submitter("", office.name(), office.id(), false);
    }

    public boolean isPerson() {
        return !sub.isEmpty();
    }

    public boolean is(Actor actor) {
        return sub.equals(actor.sub())
                || holder && actor.has(Role.RIGHTS_HOLDER) && actor.worksFor(agency);
    }
}
