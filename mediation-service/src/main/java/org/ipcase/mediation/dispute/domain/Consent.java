package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the other side wants to mediate (对方当事人调解意愿). A one-sided application is put to it within
 * three working days, by analogy with LIT-06 (在线调解规则 15) [product]. Silence is no refusal and bars
 * nothing; a refusal ends the mediation (MED-02).
 *
 * @param contacts how it was tried, in order
 * @param givenOn day of the consent; absent without one
 */
public record Consent(List<Contact> contacts, @Nullable LocalDate givenOn) {
    static final Consent NOT_ASKED = new Consent(List.of(), null);

    public Consent {
        contacts = List.copyOf(contacts);
    }

    /** By what way the other side was asked (联系方式). */
    public enum Channel {
        PHONE,
        SMS,
        EMAIL,
        POST,
        VISIT,
        PLATFORM
    }

    /**
     * @param reached whether somebody of that side answered
     */
    public record Contact(Channel channel, Instant at, boolean reached, String note, String by) {}

    boolean isGiven() {
        return givenOn != null;
    }

    Consent with(Contact contact) {
        var all = new ArrayList<>(contacts);
        all.add(contact);
        return new Consent(all, givenOn);
    }

    Consent given(LocalDate on) {
        return new Consent(contacts, on);
    }
}
