package org.ipcase.identity.demo;

import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.id.RecordId;

/**
 * An account of the local stack (演示账号).
 *
 * @param name full Chinese name, as documents show it
 */
public record DemoAccount(String username, String name, Agency agency, List<Role> roles) {
    public DemoAccount {
        roles = List.copyOf(roles);
    }

    /**
     * The identity server's id of the person: the same in every local stack, so that other demo
     * data may refer to it.
     */
    public String sub() {
        return RecordId.derived("demo-account", username).value();
    }

    /** As whom a token of this account acts. */
    public Actor actor() {
        return new Actor(
                sub(),
                name,
                agency.id(),
                agency.type(),
                agency.region(),
                agency.functions(),
                Set.copyOf(roles));
    }
}
