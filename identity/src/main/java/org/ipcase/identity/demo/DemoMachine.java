package org.ipcase.identity.demo;

import java.util.List;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;

/**
 * An office's own system that calls the platform without a person (业务系统接口), in the local stack: it
 * shows its client id and secret and acts for its office, in the roles it was given.
 *
 * @param client client id at the identity server
 */
public record DemoMachine(String client, DemoAccount account) {
    /**
     * The system of a court: it receives, accepts and decides confirmations (issue of the court).
     */
    private static final List<DemoMachine> ALL =
            List.of(machine("court-chengdu", "成都市中级人民法院审判业务系统", "ct-510100", Role.JUDGE));

    public static List<DemoMachine> all() {
        return ALL;
    }

    /** The identity server names the account of a client like this. */
    private static DemoMachine machine(String client, String name, String agency, Role role) {
        return new DemoMachine(
                client,
                new DemoAccount(
                        "service-account-" + client,
                        name,
                        AgencyDirectory.shipped().byId(agency).orElseThrow(),
                        List.of(role)));
    }
}
